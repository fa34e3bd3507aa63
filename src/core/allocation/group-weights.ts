import { commonScale } from '../numeric/common-scale';
import { inRange } from '../numeric/in-range';
import { wholeDoubles } from '../numeric/whole-doubles';
import type { ExactWeights } from './exact-remainder';
import type { GroupLevel } from './group-tree';

/** The weights of the groups of one level: sums of the weights of their rows. */
export interface LevelWeights {
  /** In proportion to the sums, off by at most two units in the last place. */
  readonly sums: Float64Array;
  /** The sums as they are; null where the doubles hold them. */
  readonly exact: ExactWeights | null;
}

/**
 * Adds up weights from the rows to the whole. Weights are read as the decimals that print them, and every sum is known
 * exactly: as a whole number in a double where they have few places, else in whole numbers of any size, which are made
 * only when doubles can't decide a rounding.
 *
 * @param given one weight a row, ≥ 0 and finite
 */
export function sumWeightsByGroup(levels: readonly GroupLevel[], given: Float64Array): LevelWeights[] {
  const { weights } = inRange(given);
  const whole = wholeDoubles(weights);
  if (whole) return plainSums(levels, whole).map((sums) => ({ sums, exact: null }));
  let made: bigint[][] | null = null;
  return compensatedSums(levels, weights).map((sums, level) => {
    const exact = () => (made ??= exactSums(levels, weights))[level]!;
    return { sums, exact: level === levels.length - 1 ? null : exact };
  });
}

/** Whole numbers whose total is below 2^53: every sum of them is exact. */
function plainSums(levels: readonly GroupLevel[], rows: Float64Array): Float64Array[] {
  const sums = [rows];
  for (let level = levels.length - 1; level > 0; level -= 1) {
    const above = new Float64Array(levels[level - 1]!.count);
    const below = sums[0]!;
    const { parent } = levels[level]!;
    for (let group = 0; group < below.length; group += 1) above[parent[group]!]! += below[group]!;
    sums.unshift(above);
  }
  return sums;
}

/** Each sum from the rows directly, with Neumaier's compensation, so that no error builds up from level to level. */
function compensatedSums(levels: readonly GroupLevel[], rows: Float64Array): Float64Array[] {
  const sums = [rows];
  const groupOf = Int32Array.from(levels.at(-1)!.parent);
  for (let level = levels.length - 2; level >= 0; level -= 1) {
    const { count, parent } = levels[level]!;
    const sum = new Float64Array(count);
    const lost = new Float64Array(count);
    for (let row = 0; row < rows.length; row += 1) {
      const group = groupOf[row]!;
      const before = sum[group]!;
      const weight = rows[row]!;
      const after = before + weight;
      lost[group]! += before >= weight ? before - after + weight : weight - after + before;
      sum[group] = after;
      groupOf[row] = parent[group]!;
    }
    for (let group = 0; group < count; group += 1) sum[group]! += lost[group]!;
    sums.unshift(sum);
  }
  return sums;
}

function exactSums(levels: readonly GroupLevel[], rows: Float64Array): bigint[][] {
  const sums = [[...commonScale(rows).digits]];
  for (let level = levels.length - 1; level > 0; level -= 1) {
    const above = new Array<bigint>(levels[level - 1]!.count).fill(0n);
    const below = sums[0]!;
    const { parent } = levels[level]!;
    for (let group = 0; group < below.length; group += 1) above[parent[group]!]! += below[group]!;
    sums.unshift(above);
  }
  return sums;
}
