import { commonScale, scaledRatio } from '../numeric/common-scale';
import { asWholeNumbers } from '../numeric/whole-numbers';
import { ratio } from '../numeric/ratio';
import { refuseAbove, refuseNegative } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';

/** `stage` 1 is the step from the first count to the second. */
export interface Bottleneck {
  readonly stage: number;
  readonly rate: number;
  /** More final results if this step, and it alone, met its target rate. */
  readonly extra: number;
}

/**
 * Bottleneck (漏斗瓶颈): the step of a funnel where closing the gap to its target rate adds most to the final result, the
 * other steps keeping their rates. Not the step with the largest gap: a gap of 5 points late in a funnel is worth more
 * than one of 5 points at a step that converts well.
 *
 * With counts c and target rates t, step i adds (c_i·t_i − c_i+1) × the rates of all later steps, which is
 * c_last·(t_i ÷ r_i − 1) while none of them is 0. A later step that nothing has reached has no rate of its own and counts
 * with its target rate. Counts may be fractions (amounts in a pipeline); a count above the one before it is a rate above
 * 1, which happens when deals of an earlier period close.
 *
 * - `targetRates`: between 0 and 1; 0 = no target for this step, which is then never the bottleneck.
 * - Equal gains: the earlier step. Exact fractions of the decimals given, rounded once.
 * - Answers null when no step is below its target rate.
 *
 * Failures: lengths-differ (counts, one more than target rates), not-finite, negative, share-too-large (a target rate above 1), rate-zero (a first
 * count of 0, a count of 0 before a larger one, or a target that is missing where a gain passes a step without a rate).
 *
 * @example findBottleneck([1000, 200, 50, 20], [0.25, 0.3, 0.5]) // → ok { stage: 1, rate: 0.2, extra: 5 }
 */
export function findBottleneck(counts: readonly number[], targetRates: readonly number[]): Outcome<Bottleneck | null> {
  const steps = targetRates.length;
  if (counts.length !== steps + 1) {
    return fail('lengths-differ', {
      argument: 'counts',
      length: counts.length,
      other: 'targetRates',
      expected: `${steps} + 1`,
    });
  }
  const faulty =
    refuseNegative('counts', counts) ??
    refuseNegative('targetRates', targetRates) ??
    refuseAbove('targetRates', targetRates, 1);
  if (faulty) return faulty;
  if (counts[0] === 0) return fail('rate-zero', { argument: 'counts', row: 1 });
  const revived = counts.findIndex((count, stage) => count > 0 && counts[stage - 1] === 0);
  if (revived >= 0) return fail('rate-zero', { argument: 'counts', row: revived });

  const { digits: reached, exponent } = commonScale(counts);
  const [one = 1n, ...targets] = asWholeNumbers([1, ...targetRates]);
  let best: { readonly step: number; readonly gain: Fraction } | null = null;
  let later: Fraction = { top: 1n, bottom: 1n };
  let unknown: number | null = null;
  for (let step = steps - 1; step >= 0; step -= 1) {
    const [from, to, target] = [reached[step]!, reached[step + 1]!, targets[step]!];
    const gap = from * target - to * one;
    if (gap > 0n) {
      if (unknown !== null && later.top > 0n) return fail('rate-zero', { argument: 'targetRates', row: unknown + 1 });
      const gain = { top: gap * later.top, bottom: one * later.bottom };
      if (best === null || !isLess(gain, best.gain)) best = { step, gain };
    }
    if (from > 0n) later = times(later, to, from);
    else if (target > 0n) later = times(later, target, one);
    else unknown = step;
  }
  if (best === null) return succeed(null);
  const { step, gain } = best;
  return succeed({
    stage: step + 1,
    rate: ratio(reached[step + 1]!, reached[step]!),
    extra: scaledRatio(gain.top, exponent, gain.bottom),
  });
}

interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function isLess(a: Fraction, b: Fraction): boolean {
  return a.top * b.bottom < b.top * a.bottom;
}

/** What one step reaches the next one starts with: reduced, the numbers do not grow with the steps. */
function times({ top, bottom }: Fraction, numerator: bigint, denominator: bigint): Fraction {
  if (numerator === bottom) return { top, bottom: denominator };
  return { top: top * numerator, bottom: bottom * denominator };
}
