import { refuseNegative } from '../numeric/refuse-numbers';
import { fail, type Outcome } from '../outcome';

/**
 * What is wrong with a list of seasonal indices or another pattern that repeats, or undefined: it needs `expected` values,
 * each finite and ≥ 0, at least one above 0.
 *
 * Failures: count-wrong, negative, not-finite (with row), no-weight.
 *
 * @example
 * checkIndices([1, 2], 'seasonality', 12)
 * // → fails { code: 'count-wrong', parameters: { argument: 'seasonality', count: 2, expected: 12 } }
 */
export function checkIndices(
  indices: readonly number[],
  argument: string,
  expected: number,
): Outcome<never> | undefined {
  if (indices.length !== expected) return fail('count-wrong', { argument, count: indices.length, expected });
  return (
    refuseNegative(argument, indices) ??
    (indices.every((index) => index === 0) ? fail('no-weight', { argument }) : undefined)
  );
}
