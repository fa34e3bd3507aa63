import { cascade } from '../../../src/core/allocation/cascade';
import type { BenchRow } from '../row';
import { uneven } from '../uneven';

/** Leaves in 4 levels: 10 regions of 10 cities of 10 teams each, then the people of a team. */
export const cascadeRow: BenchRow = {
  name: 'CASCADE, 4 levels',
  unit: 'leaves',
  sizes: [10_000, 100_000],
  limit: { size: 100_000, milliseconds: 200 },
  make: (leaves) => {
    const weights = uneven(leaves);
    const dimensions = [10, 100, 1_000, leaves].map((groups) =>
      Array.from({ length: leaves }, (_, leaf) => `member ${Math.floor((leaf * groups) / leaves)}`),
    );
    return () => cascade(leaves * 137 + 41, dimensions, weights);
  },
};
