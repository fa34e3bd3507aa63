import { sumOf } from '../numeric/sum';

/** How a criterion was made comparable: by its mean, by its least and largest value, or not at all (all values equal). */
export type IndexScale = 'mean' | 'min-max' | 'equal';

export interface CriterionIndex {
  readonly scale: IndexScale;
  /** One a row, above 0. */
  readonly values: readonly number[];
}

/**
 * Index of a criterion (指数), so that criteria in different units can be combined: each value ÷ their mean. A criterion
 * with a value ≤ 0, such as a shrinking market, has no such proportions: its least value becomes 0.5, its largest 1.5,
 * the others lie between in proportion (min–max). All values equal: 1.
 *
 * @param values at least one, all finite
 * @example indexCriterion([30, 10]) // → { scale: 'mean', values: [1.5, 0.5] }
 * @example indexCriterion([-0.1, 0, 0.1]) // → { scale: 'min-max', values: [0.5, 1, 1.5] }
 */
export function indexCriterion(values: readonly number[]): CriterionIndex {
  const { least, most } = values.reduce(
    (range, value) => ({ least: Math.min(range.least, value), most: Math.max(range.most, value) }),
    { least: Infinity, most: -Infinity },
  );
  if (least === most) return { scale: 'equal', values: values.map(() => 1) };
  if (least > 0) {
    // Parts of the largest, so that the sum does not overflow.
    const inRange = most > LARGE ? values.map((value) => value / most) : values;
    const mean = sumOf(inRange) / values.length;
    return { scale: 'mean', values: inRange.map((value) => value / mean) };
  }
  const range = most - least;
  const placeOf = (value: number) =>
    range < Infinity ? (value - least) / range : (value / 2 - least / 2) / (most / 2 - least / 2);
  return { scale: 'min-max', values: values.map((value) => 0.5 + placeOf(value)) };
}

const LARGE = 2 ** 900;
