import { commonScales } from '../numeric/common-scale';
import { unitFor } from '../numeric/default-unit';
import { fromDecimal } from '../numeric/decimal';
import { difference } from '../numeric/difference';
import { exactSum } from '../numeric/exact-sum';
import { worth } from '../numeric/from-units';
import { ratio } from '../numeric/ratio';
import { refuseAbove, refuseLength, refuseNegative, refuseNotFinite } from '../numeric/refuse-numbers';
import { toUnits } from '../numeric/to-units';
import { asWholeNumbers } from '../numeric/whole-numbers';
import { fail, succeed, type Outcome } from '../outcome';
import { largestRemainder } from './largest-remainder';

export interface Reconciled {
  /** bottom-up − top-down */
  readonly gap: number;
  /** gap ÷ top-down; null where top-down is 0. */
  readonly gapShare: number | null;
  /** In whole units; over all rows they add up to the top-down total. */
  readonly proposal: number;
}

export interface ReconcileOptions {
  /** Weight of bottom-up in the proposal, 0 to 1; top-down has the rest. Default 0.5. */
  readonly trust?: number | undefined;
  /** Rounding unit of the proposal. Omitted: 1 when every top-down value is whole, else 0.01. */
  readonly unit?: number | undefined;
}

/**
 * Reconcile top-down with bottom-up (上下对账): what is set from above against what people commit to, row by row, and a
 * proposal between the two that keeps the total from above.
 *
 * The proposal is the blend (1 − trust) × top-down + trust × bottom-up, scaled in proportion to the top-down total
 * (proportional breakback) and rounded to units by largest remainder. The blend is exact in the decimals given.
 *
 * All values are ≥ 0, or all ≤ 0 (reductions, whose proposals are the opposite of those of the opposite values); values
 * of both signs have no proportions to split by and are refused.
 *
 * Failures: lengths-differ, not-finite, negative, share-too-large (trust), unit-not-positive, total-not-whole (argument
 * `topDown`), total-too-large, no-weight (nothing to split by, though there is a total).
 *
 * @example
 * reconcile([100, 100], [80, 160])
 * // → ok [{ gap: -20, gapShare: -0.2, proposal: 82 }, { gap: 60, gapShare: 0.6, proposal: 118 }]
 */
export function reconcile(
  topDown: readonly number[],
  bottomUp: readonly number[],
  options: ReconcileOptions = {},
): Outcome<Reconciled[]> {
  const { trust = 0.5 } = options;
  const isReduction = [...topDown, ...bottomUp].every((value) => value <= 0);
  const refuse = isReduction ? refuseNotFinite : refuseNegative;
  const refused =
    refuseLength('bottomUp', bottomUp, 'topDown', topDown) ??
    refuse('topDown', topDown) ??
    refuse('bottomUp', bottomUp) ??
    refuseNegative('trust', trust) ??
    refuseAbove('trust', trust, 1);
  if (refused) return refused;
  const scale = unitFor(topDown, options.unit);
  if (!scale.ok) return scale;
  const unit = scale.value;
  const units = toUnits(fromDecimal(exactSum(topDown)), unit.size);
  if (!units.ok) return fail(units.failure.code, { ...units.failure.parameters, argument: 'topDown' });

  const blend = blended(topDown, bottomUp, trust);
  const sum = blend.reduce((all, part) => all + part, 0n);
  if (sum === 0n && units.value !== 0) return fail('no-weight', { argument: 'bottomUp' });
  const total = Math.abs(units.value);
  const weights = Float64Array.from(blend, (part) => (sum === 0n ? 0 : ratio(part, sum)));
  const { amounts } = largestRemainder(sum === 0n ? 0 : total, weights, unit, undefined, () => blend);
  const sign = isReduction ? -1 : 1;
  return succeed(
    topDown.map((target, row) => {
      const gap = difference(bottomUp[row]!, target);
      return { gap, gapShare: gapShare(gap, target), proposal: worth(sign * amounts[row]!, unit) };
    }),
  );
}

/** (1 − trust) × top-down + trust × bottom-up, without their sign, as whole numbers in exact proportions. */
function blended(topDown: readonly number[], bottomUp: readonly number[], trust: number): bigint[] {
  const [one, ofBottomUp] = asWholeNumbers([1, trust]) as [bigint, bigint];
  const [above = [], below = []] = commonScales([topDown, bottomUp].map((values) => values.map(Math.abs))).digits;
  return above.map((value, row) => (one - ofBottomUp) * value + ofBottomUp * below[row]!);
}

function gapShare(gap: number, target: number): number | null {
  if (target === 0) return null;
  const [part, whole] = asWholeNumbers([gap, target]) as [bigint, bigint];
  return ratio(part, whole);
}
