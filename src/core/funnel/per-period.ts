import { commonScale } from '../numeric/common-scale';
import { refuseNegative } from '../numeric/refuse-numbers';
import { MOST_COUNTED, roundUp } from '../numeric/round-up';
import { fail, succeed, type Outcome } from '../outcome';

/**
 * What each week or working day must bring of the counts of a funnel: count ÷ periods, rounded up, so that as many
 * periods of it are enough. Where the periods must add up to the count exactly, `decompose` splits it.
 *
 * - `periods`: how many weeks or working days there are, above 0; 4.4 weeks are fine.
 *
 * Failures: not-finite, negative, rate-zero (no period), total-too-large.
 *
 * @example perPeriod([2000, 200, 14], 22) // → ok [91, 10, 1]: a working day of a month
 */
export function perPeriod(counts: readonly number[], periods: number): Outcome<number[]> {
  const faulty = refuseNegative('counts', counts) ?? refuseNegative('periods', periods);
  if (faulty) return faulty;
  if (periods === 0) return fail('rate-zero', { argument: 'periods' });
  const { digits } = commonScale([...counts, periods]);
  const divisor = digits[counts.length]!;
  const each = counts.map((_, stage) => roundUp(digits[stage]!, divisor));
  const tooLarge = each.findIndex((count) => count > MOST_COUNTED);
  if (tooLarge >= 0) {
    return fail('total-too-large', { argument: 'counts', row: tooLarge + 1, total: counts[tooLarge]! });
  }
  return succeed(each.map(Number));
}
