/**
 * Contributions whose sum from left to right is `total`, as closely as doubles allow. What rounding each to a double
 * left over goes into the largest one, where it is smallest in proportion; where its last place is too coarse for that,
 * into the next smaller one. It is a unit in the last place of the largest, never a cent, and a 0 stays 0.
 *
 * @example closeGap([0.1, 0.2], 0.3) // → [0.1, 0.19999999999999998]
 */
export function closeGap(contributions: readonly number[], total: number): number[] {
  const bySize = contributions
    .flatMap((value, index) => (value === 0 ? [] : [{ index, size: Math.abs(value) }]))
    .sort((a, b) => b.size - a.size || a.index - b.index);
  for (const { index } of bySize) {
    const closed = shifted(contributions, index, total);
    if (gapOf(closed, total) === 0) return closed;
  }
  return contributions.slice();
}

function shifted(contributions: readonly number[], index: number, total: number): number[] {
  const moved = contributions.slice();
  for (let attempt = 0; attempt < ATTEMPTS && gapOf(moved, total) !== 0; attempt += 1) {
    const gap = gapOf(moved, total);
    moved[index]! += attempt === 0 ? gap : gap / 2; // a sum halfway between two doubles would jump back and forth
  }
  return moved;
}

function gapOf(contributions: readonly number[], total: number): number {
  return total - contributions.reduce((sum, value) => sum + value, 0);
}

const ATTEMPTS = 5;
