import { cross } from '../../../src/core/allocation/cross';
import { decompose } from '../../../src/core/allocation/decompose';
import type { BenchRow } from '../row';
import { uneven } from '../uneven';

/** A square table of that many cells, from a seed in which a tenth of the cells is 0. The growth is by cells. */
export const crossRows: readonly BenchRow[] = [row(300, 200, [10_000, 90_000]), row(1_000, 2_000, [90_000, 1_000_000])];

function row(side: number, milliseconds: number, sizes: readonly number[]): BenchRow {
  return {
    name: `CROSS, ${side} × ${side}`,
    unit: 'cells',
    sizes,
    limit: { size: side ** 2, milliseconds },
    make: (size) => {
      const length = Math.sqrt(size);
      const total = size * 137 + 41;
      const seed = uneven(size, 7).map((value) => (value % 10 < 1 ? 0 : value));
      const [rowTotals, columnTotals] = [marginOf(total, length, 11), marginOf(total, length, 13)];
      return () => cross(rowTotals, columnTotals, { seed });
    },
  };
}

function marginOf(total: number, length: number, seed: number): Float64Array {
  const split = decompose(total, uneven(length, seed));
  if (!split.ok) throw new Error(split.failure.code);
  return split.value.amounts;
}
