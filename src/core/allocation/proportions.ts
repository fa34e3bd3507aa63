import { inRange } from '../numeric/in-range';
import { refuseNegative } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';

/**
 * Numbers ≥ 0 as parts of their sum.
 *
 * Failures: not-finite, negative, no-weight (all 0).
 *
 * @example proportions('importance', [3, 1]) // → ok [0.75, 0.25]
 */
export function proportions(argument: string, values: readonly number[]): Outcome<Float64Array> {
  const refused = refuseNegative(argument, values);
  if (refused) return refused;
  const { weights, total } = inRange(Float64Array.from(values));
  if (total.sum === 0) return fail('no-weight', { argument });
  return succeed(weights.map((value) => value / total.sum));
}
