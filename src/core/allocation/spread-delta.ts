import { fromDecimal, toDecimal } from '../numeric/decimal';
import { addDecimals } from '../numeric/exact-sum';
import { succeed, type Outcome } from '../outcome';
import { decompose, type DecomposeOptions } from './decompose';

export interface SpreadDelta {
  readonly unit: number;
  /** What each row gets of the delta. */
  readonly changes: Float64Array;
  /** The values with it. */
  readonly amounts: Float64Array;
}

/**
 * Spread a delta over what is there (追加分摊): raises or cuts values in proportion to themselves, so that their sum changes
 * by the delta exactly. A cut takes no row below 0. The values keep what they have beside whole units; only the change is
 * in units. A row at 0 stays there.
 *
 * Failures: those of `decompose` (`weights` being the values); infeasible for a cut of more than there is.
 *
 * @param values each ≥ 0
 * @example spreadDelta(10, [60, 30, 30]) // → ok { unit: 1, changes: [5, 3, 2], amounts: [65, 33, 32] }
 */
export function spreadDelta(
  delta: number,
  values: readonly number[],
  options: Pick<DecomposeOptions, 'unit'> = {},
): Outcome<SpreadDelta> {
  const min = delta < 0 ? { min: values.map((value) => 0 - value) } : {};
  const split = decompose(delta, values, { ...options, ...min });
  if (!split.ok) return split;
  const { unit, amounts: changes } = split.value;
  const amounts = changes.map((change, row) => fromDecimal(addDecimals([toDecimal(values[row]!), toDecimal(change)])));
  return succeed({ unit, changes, amounts });
}
