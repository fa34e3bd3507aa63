import { succeed, type Outcome } from '../outcome';
import { indexCriterion, type IndexScale } from './criterion-index';
import { proportions } from './proportions';
import { score, type ScoreOptions } from './score';

export interface ScoreTrace {
  /** What `score` answers. */
  readonly shares: readonly number[];
  /** How each criterion was made comparable. */
  readonly scales: readonly IndexScale[];
  /** Rows × criteria: index of each value. */
  readonly indices: readonly (readonly number[])[];
  /**
   * Rows × criteria: what each criterion did. `product`: a share is in proportion to base × the product of its row's
   * factors (index ^ (importance × tilt)); `sum`: to base × (the sum of them, importance × index) ^ tilt.
   */
  readonly factors: readonly (readonly number[])[];
}

/**
 * How the shares of a score come about. Kept apart from `score`, so that who only wants the shares does not carry it.
 *
 * Failures: those of `score`.
 *
 * @example
 * traceScore([[3], [1]])
 * // → ok { shares: [0.75, 0.25], scales: ['mean'], indices: [[1.5], [0.5]], factors: [[1.5], [0.5]], … }
 */
export function traceScore(criteria: readonly (readonly number[])[], options: ScoreOptions = {}): Outcome<ScoreTrace> {
  const shares = score(criteria, options);
  if (!shares.ok) return shares;
  const { tilt = 1, combine = 'product' } = options;
  const importance = options.importance ?? (criteria[0] ?? []).map(() => 1);
  const parts = proportions('importance', importance);
  if (!parts.ok) return parts;
  const columns = importance.map((_, criterion) => indexCriterion(criteria.map((row) => row[criterion]!)));
  const indices = criteria.map((_, row) => columns.map(({ values }) => values[row]!));
  const factors = indices.map((row) =>
    row.map((index, criterion) => {
      const part = parts.value[criterion]!;
      return combine === 'product' ? index ** (part * tilt) : index * part;
    }),
  );
  return succeed({ shares: shares.value, scales: columns.map(({ scale }) => scale), indices, factors });
}
