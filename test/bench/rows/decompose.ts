// @ts-expect-error The package ships no types.
import hareNiemeyer from 'hare-niemeyer';
import { decompose } from '../../../src/core/allocation/decompose';
import type { BenchRow } from '../row';
import { uneven } from '../uneven';

const SIZES = [1_000, 100_000, 1_000_000];

/**
 * DECOMPOSE against a bare multiply-floor-sum loop over the same typed array, and at 1,000 rows against npm
 * hare-niemeyer (quadratic, so not beyond).
 */
export const decomposeRows: readonly BenchRow[] = [
  row('DECOMPOSE, uneven weights', uneven),
  row('DECOMPOSE, equal weights', (rows) => new Float64Array(rows).fill(1)),
];

function row(name: string, weightsOf: (rows: number) => Float64Array): BenchRow {
  const total = (rows: number) => rows * 137 + 41;
  return {
    name,
    unit: 'rows',
    sizes: SIZES,
    make: (rows) => {
      const weights = weightsOf(rows);
      return () => decompose(total(rows), weights);
    },
    rivals: [
      {
        name: 'bare loop',
        sizes: SIZES.slice(1),
        most: 10,
        make: (rows) => {
          const weights = weightsOf(rows);
          return () => bare(total(rows), weights);
        },
      },
      {
        name: 'hare-niemeyer',
        sizes: SIZES.slice(0, 1),
        most: 1,
        make: (rows) => {
          const votes = Object.fromEntries(Array.from(weightsOf(rows), (weight, index) => [`row${index}`, weight]));
          return () => hareNiemeyer(votes, total(rows)) as unknown;
        },
      },
    ],
  };
}

function bare(total: number, weights: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < weights.length; row += 1) sum += weights[row]!;
  const factor = total / sum;
  const parts = new Float64Array(weights.length);
  let placed = 0;
  for (let row = 0; row < weights.length; row += 1) {
    parts[row] = Math.floor(weights[row]! * factor);
    placed += parts[row]!;
  }
  return placed;
}
