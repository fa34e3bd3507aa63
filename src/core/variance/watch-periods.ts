import { difference } from '../numeric/difference';
import { ratio } from '../numeric/ratio';
import { commonScale } from '../numeric/common-scale';
import { tenTo } from '../numeric/decimal';
import { refuseAbove, refuseNegative } from '../numeric/refuse-numbers';
import { succeed, type Outcome } from '../outcome';
import { isSignificant } from './is-significant';
import { judgeRates } from './judge-rates';
import { judgeValues } from './judge-values';
import type { Judgement } from './judgement';

export interface WatchOptions {
  /** Cases of each period; the values are then successes. */
  readonly trials?: readonly number[] | undefined;
  /** Least relative worsening that counts, default 0.2. */
  readonly drop?: number | undefined;
  /** Default 0.95. */
  readonly confidence?: number | undefined;
  /** Which direction is worse, default `lower`. */
  readonly worse?: 'lower' | 'higher' | undefined;
}

export interface WatchedPeriod {
  /** Value (rate) ÷ base − 1, for a base below 0 divided by its size; null without a value, a base or a base other than 0. */
  readonly change: number | null;
  /** `unproven`: worse by at least the drop, but so little data may vary as much by chance. */
  readonly status: 'ok' | 'unproven' | 'alert';
  /** Positions of the periods that make the base. */
  readonly base: readonly number[];
}

/**
 * Watches an indicator period by period (异动预警): has it worsened against its trailing base, and is that proven?
 *
 * The base is the last six periods before that did not answer `alert`, or as many as there are; an unproven period stays
 * in the base, since leaving it out would raise the base by chance alone. Values are compared with the base's mean,
 * rates with its pooled rate (Σ successes ÷ Σ trials). Worse by less than `drop` is `ok`; by more, it is `alert` where
 * the one-sided chance of it is at most 1 − confidence:
 *
 * - rates: `lowerRateChance` (pooled z test, Fisher's exact test for small counts);
 * - values: t = (value − mean) ÷ (s·√(1 + 1/n)), n − 1 degrees of freedom, n ≥ 2; where the base has no spread at all,
 *   any worsening by the drop is proven.
 *
 * A period without a base is `ok`, so is one with 0 trials, which has no rate and is in no base. Against a base of 0
 * there is no relative change, but any worsening is more than any drop. Changes are exact fractions of the decimals
 * given, so 0.1 → 0.08 is a drop of exactly 20 %; a drop is also met within a relative 1e-12.
 *
 * Failures: lengths-differ, not-finite, negative (values with trials, trials, drop, confidence), value-not-whole and
 * total-too-large (with trials), above-trials, share-too-large (drop above 1 for `lower`, confidence above 1).
 *
 * @example watchPeriods([100, 104, 96, 70]).value.at(-1) // → { change: -0.3, status: 'alert', base: [0, 1, 2] }
 */
export function watchPeriods(values: readonly number[], options: WatchOptions = {}): Outcome<WatchedPeriod[]> {
  const { trials, drop = 0.2, confidence = 0.95, worse = 'lower' } = options;
  const wrong =
    refuseNegative('drop', drop) ??
    refuseAbove('drop', drop, worse === 'lower' ? 1 : Infinity) ??
    refuseNegative('confidence', confidence) ??
    refuseAbove('confidence', confidence, 1);
  if (wrong) return wrong;
  const judge = trials ? judgeRates(values, trials, worse) : judgeValues(values);
  if (!judge.ok) return judge;
  const level = difference(1, confidence);
  const unflagged: number[] = [];
  return succeed(
    values.map((_, period): WatchedPeriod => {
      const base = unflagged.slice(-BASE_PERIODS);
      if (trials?.[period] === 0) return { change: null, status: 'ok', base };
      const { gap, size, chance } = base.length > 0 ? judge.value(period, base) : NOTHING;
      const worsened = worse === 'lower' ? -gap : gap;
      const status = !isAtLeast(worsened, size, drop) ? 'ok' : isSignificant(chance(), level) ? 'alert' : 'unproven';
      if (status !== 'alert') unflagged.push(period);
      return { change: size > 0n ? ratio(gap, size) : null, status, base };
    }),
  );
}

const BASE_PERIODS = 6;
const NOISE = 10n ** 12n;
const NOTHING: Judgement = { gap: 0n, size: 0n, chance: () => 1 };

/** Whether worsened ÷ size ≥ drop, floating noise of the values aside, and anything has worsened at all. */
function isAtLeast(worsened: bigint, size: bigint, drop: number): boolean {
  const { digits, exponent } = commonScale([drop]);
  return worsened > 0n && worsened * tenTo(-exponent) * (NOISE + 1n) >= digits[0]! * size * NOISE;
}
