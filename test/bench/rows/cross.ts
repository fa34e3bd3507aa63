import { cross } from '../../../src/core/allocation/cross';
import type { BenchRow } from '../row';
import { uneven } from '../uneven';

type SeedOf = (row: number, column: number, uneven: number) => number;

/**
 * A square table of that many cells. The growth is by cells, also where a seed has few. Seeds: a tenth of the cells 0;
 * a triangle; bands, which sweeps alone would fit in millions; one cell in fifty; two parts that hardly depend on each
 * other.
 */
export const crossRows: readonly BenchRow[] = [
  row('', (_, __, uneven) => (uneven % 10 < 1 ? 0 : uneven), 300, 200, [10_000, 90_000]),
  row('', (_, __, uneven) => (uneven % 10 < 1 ? 0 : uneven), 1_000, 2_000, [90_000, 1_000_000]),
  row(' triangle', (row, column) => Number(column >= row), 1_000, 2_000, [90_000, 1_000_000]),
  row(' neighbours', (row, column) => Number(Math.abs(row - column) <= 1), 300, 200, [10_000, 90_000]),
  row(' neighbours', (row, column) => Number(Math.abs(row - column) <= 1), 1_000, 2_000, [90_000, 1_000_000]),
  row(' band of 11', (row, column) => Number(Math.abs(row - column) <= 5), 1_000, 2_000, [90_000, 1_000_000]),
  row(' sparse', (row, column, uneven) => Number(row === column || uneven < 21), 1_000, 2_000, [90_000, 1_000_000]),
  row(' two parts', (row, column) => ((row ^ column) & 1 ? 1e-9 : 1), 300, 200, [10_000, 90_000]),
];

/** Totals are those of a table of other numbers in the open cells, so that there is always a table with them. */
function row(kind: string, seedOf: SeedOf, side: number, milliseconds: number, sizes: readonly number[]): BenchRow {
  return {
    name: `CROSS${kind}, ${side} × ${side}`,
    unit: 'cells',
    sizes,
    limit: { size: side ** 2, milliseconds },
    make: (size) => {
      const length = Math.sqrt(size);
      const seed = uneven(size, 7).map((value, cell) => seedOf(Math.floor(cell / length), cell % length, value));
      const rowTotals = new Float64Array(length);
      const columnTotals = new Float64Array(length);
      uneven(size, 11).forEach((value, cell) => {
        if (seed[cell] === 0) return;
        rowTotals[Math.floor(cell / length)]! += Math.floor(value);
        columnTotals[cell % length]! += Math.floor(value);
      });
      return () => cross(rowTotals, columnTotals, { seed });
    },
  };
}
