import { refuseLength, refuseNegative, refuseNotFinite } from '../numeric/refuse-numbers';
import { sumOf } from '../numeric/sum';
import { succeed, type Outcome } from '../outcome';
import { indexCriterion } from './criterion-index';
import { proportions } from './proportions';

export interface ScoreOptions {
  /** Weight of each criterion, ≥ 0, in any unit: only their proportions count. Omitted: all the same. */
  readonly importance?: readonly number[] | undefined;
  /** What each row is now, ≥ 0, e.g. last year's sales. Omitted: all the same. */
  readonly base?: readonly number[] | undefined;
  /** How strongly the criteria count against the base, above 0: 2 squares every factor. Default 1. */
  readonly tilt?: number | undefined;
  readonly combine?: 'product' | 'sum' | undefined;
}

/**
 * Weights from criteria (多指标评分): gross margin, market growth, strategic priority … become a share for each row, ≥ 0;
 * their sum is 1 as closely as doubles allow.
 *
 * - Each criterion becomes an index (`indexCriterion`): by its mean, or by min–max where a value is ≤ 0.
 * - `product` (default): weighted geometric mean of a row's indices, so that one weak criterion is not bought off by
 *   another; `sum`: weighted arithmetic mean. Importance is normalised to sum 1.
 * - The mean ^ tilt × base, normalised to sum 1. With a base the criteria move each row from where it stands.
 *
 * More is better in every criterion. One where less is better goes in as its inverse (1 ÷ days) or negated.
 *
 * Failures: not-finite, negative (importance, base, tilt), lengths-differ (importance, base), no-weight
 * (importance or base all 0). `row` of the criteria counts row by row.
 *
 * `traceScore` tells what each criterion did.
 *
 * @param criteria rows × criteria, all rows of the same length
 * @example score([[4], [1]]) // → ok [0.8, 0.2]
 * @example score([[3], [1]], { base: [100, 300] }) // → ok [0.5, 0.5]
 */
export function score(criteria: readonly (readonly number[])[], options: ScoreOptions = {}): Outcome<number[]> {
  const { tilt = 1, combine = 'product' } = options;
  const count = criteria[0]?.length ?? 0;
  const refused = refuseNotFinite('criteria', criteria.flat());
  if (refused) return refused;
  const importance = options.importance ?? new Array<number>(count).fill(1);
  const base = options.base ?? criteria.map(() => 1);
  const uneven =
    refuseLength('importance', importance, 'criteria', { length: count }) ??
    refuseLength('base', base, 'criteria', criteria);
  if (uneven) return uneven;
  const parts = proportions('importance', importance);
  if (!parts.ok) return parts;
  const start = proportions('base', base);
  if (!start.ok) return start;
  const refusedTilt = refuseNegative('tilt', tilt);
  if (refusedTilt) return refusedTilt;

  const columns = importance.map((_, criterion) => indexCriterion(criteria.map((row) => row[criterion]!)).values);
  const means = criteria.map((_, row) =>
    combine === 'product'
      ? columns.reduce((mean, indices, criterion) => mean * indices[row]! ** parts.value[criterion]!, 1)
      : sumOf(columns.map((indices, criterion) => indices[row]! * parts.value[criterion]!)),
  );
  return succeed(shareOut(means, tilt, start.value));
}

/** mean ^ tilt × base as parts of their sum. */
function shareOut(means: readonly number[], tilt: number, base: Float64Array): number[] {
  // Means as parts of the largest that counts, so that no power overflows and not all of them vanish.
  const most = means.reduce((largest, mean, row) => (base[row]! > 0 ? Math.max(largest, mean) : largest), 0);
  const weights = means.map((mean, row) => {
    if (base[row] === 0) return 0;
    return (tilt === 1 ? mean : (mean / most) ** tilt) * base[row]!;
  });
  const sum = sumOf(weights);
  return closeToOne(weights.map((weight) => weight / sum));
}

/**
 * Shares rounded to doubles miss 1 by some units in their last place. The largest takes up what is missing, unless
 * another row is its equal: equal rows stay equal, so that a split by these shares sees the tie.
 */
function closeToOne(shares: number[]): number[] {
  const largest = shares.reduce((most, share) => Math.max(most, share), 0);
  const row = shares.indexOf(largest);
  if (shares.indexOf(largest, row + 1) < 0) shares[row]! += 1 - sumOf(shares);
  return shares;
}
