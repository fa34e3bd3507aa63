import { project } from '../../../src/core/forecast/project';
import type { BenchRow } from '../row';
import { uneven } from '../uneven';

const SERIES = 100;

/** A hundred monthly series with trend, season and noise, each projected a year ahead. The growth is by months of history. */
export const projectRow: BenchRow = {
  name: `PROJECT, ${SERIES} series`,
  unit: 'months each',
  sizes: [36, 60, 120],
  limit: { size: 60, milliseconds: 2_000 },
  make: (months) => {
    const histories = Array.from({ length: SERIES }, (_, series) => {
      const noise = uneven(months, series + 1);
      return Array.from(noise, (value, month) => {
        const season = 1 + 0.3 * Math.sin((2 * Math.PI * (month + series)) / 12);
        return (1_000 + (series % 7) * 5 * month) * season * (0.9 + value / 5_000);
      });
    });
    return () => histories.map((history) => project(history, 12));
  },
};
