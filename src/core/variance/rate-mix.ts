import { commonScales, scaledRatio } from '../numeric/common-scale';
import { refuseLength, refuseNegative, refuseNotFinite } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';
import { contributionsTo } from './contributions';

/** One side of the comparison, a figure per segment: its volume (leads, amount due …) and its rate on that volume. */
export interface SegmentRates {
  readonly volume: readonly number[];
  readonly rate: readonly number[];
}

export interface RateEffects {
  readonly rate: number;
  readonly mix: number;
}

/**
 * Rate and mix (比率与结构): splits the difference between two overall rates, each the volume-weighted mean of the rates
 * of segments (conversion by channel, collection rate by region, margin by product), into what the segments' own rates
 * did and what the shift of volume between them did. With s the share of a segment in the volume of its side:
 *
 * - rate: Σ s1·(r1 − r0), the change of each rate at the actual mix;
 * - mix: Σ (s1 − s0)·r0, the change of the mix at the plan's rates.
 *
 * They add up to the difference; nothing is left over. A segment without volume on one side has no rate there, whatever
 * its cell says, and takes the other side's, so that all it does is mix. One without volume on both sides counts nowhere.
 *
 * Volumes are ≥ 0 in any unit; rates are fractions of any sign (a margin may be negative). Both effects are exact
 * fractions of the decimals given, rounded once. Linear in the number of segments.
 *
 * Failures: lengths-differ, not-finite, negative (a volume), no-volume (a side adds up to 0), result-too-large.
 *
 * @example
 * rateMix({ volume: [50, 50], rate: [0.2, 0.4] }, { volume: [75, 25], rate: [0.2, 0.6] })
 * // → ok { rate: 0.05, mix: -0.05 }: the overall rate stays 0.3
 */
export function rateMix(plan: SegmentRates, actual: SegmentRates): Outcome<RateEffects> {
  const length = plan.volume.length;
  const lists = { planVolume: plan.volume, planRate: plan.rate, actualVolume: actual.volume, actualRate: actual.rate };
  for (const [argument, values] of Object.entries(lists)) {
    const faulty =
      refuseLength(argument, values, 'planVolume', plan.volume) ??
      (argument.endsWith('Volume') ? refuseNegative : refuseNotFinite)(argument, values);
    if (faulty) return faulty;
  }

  const [volume0 = [], volume1 = []] = commonScales([plan.volume, actual.volume]).digits;
  const {
    digits: [rates0 = [], rates1 = []],
    exponent,
  } = commonScales([plan.rate, actual.rate]);
  let [total0, total1, planned, atPlan, happened] = [0n, 0n, 0n, 0n, 0n];
  for (let segment = 0; segment < length; segment += 1) {
    const [before, after] = [volume0[segment]!, volume1[segment]!];
    const [own0, own1] = [rates0[segment]!, rates1[segment]!];
    const rate0 = before === 0n ? own1 : own0;
    total0 += before;
    total1 += after;
    planned += before * rate0;
    atPlan += after * rate0;
    happened += after * own1;
  }
  if (total0 === 0n) return fail('no-volume', { argument: 'planVolume' });
  if (total1 === 0n) return fail('no-volume', { argument: 'actualVolume' });

  const both = total0 * total1;
  const rate = scaledRatio(happened - atPlan, exponent, total1);
  const mix = scaledRatio(total0 * atPlan - total1 * planned, exponent, both);
  const total = scaledRatio(total0 * happened - total1 * planned, exponent, both);
  const closed = contributionsTo(total, [rate, mix], 'actualRate');
  return closed.ok ? succeed({ rate: closed.value[0]!, mix: closed.value[1]! }) : closed;
}
