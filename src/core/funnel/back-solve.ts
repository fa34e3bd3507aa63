import { digitsAt, fromDecimal, toDecimal, type Decimal } from '../numeric/decimal';
import { addDecimals } from '../numeric/exact-sum';
import { refuseAbove, refuseLength, refuseNegative } from '../numeric/refuse-numbers';
import { MOST_COUNTED, roundUp } from '../numeric/round-up';
import { fail, succeed, type Outcome } from '../outcome';

export interface FunnelOptions {
  /** Average value of a deal: the goal is then money. */
  readonly average?: number | undefined;
  /** Days from each stage to the next, as many as rates. */
  readonly days?: readonly number[] | undefined;
}

export interface FunnelStage {
  readonly count: number;
  /** Days before the goal's date by which the stage must hold its count; null without days. */
  readonly daysBefore: number | null;
}

/**
 * Back-solved funnel (漏斗倒推): how many leads, visits, proposals … each stage must hold so that the last one holds the
 * goal. One stage more than there are rates, from the first to the goal.
 *
 * - A stage's count is the next stage's whole count ÷ the rate between them, rounded up: half a visit does not exist, and
 *   so every stage's count times its rate reaches the next one's. (Dividing the goal by the product of the rates would
 *   promise a stage that the one before it does not feed.)
 * - Rates are read as the decimals that print them and divided exactly; floating noise in the inputs themselves is taken
 *   off before rounding up (`roundUp`).
 * - `goal`: deals, rounded up when it is not whole; with `average` money, deals being goal ÷ average rounded up.
 * - `days`: `daysBefore` of a stage is the sum of the days from it to the goal; 0 for the goal.
 *
 * Failures: not-finite, negative, rate-zero (also an average of 0), share-too-large (a rate above 1), lengths-differ
 * (days), total-too-large (a count beyond 2^53).
 *
 * @example
 * backSolve(21, [0.7]) // → ok [{ count: 30, … }, { count: 21, … }]: in doubles 21 ÷ 0.7 is 30.000000000000004
 * @example
 * backSolve(50000, [0.5], { average: 12000, days: [14] })
 * // → ok [{ count: 10, daysBefore: 14 }, { count: 5, daysBefore: 0 }]
 */
export function backSolve(
  goal: number,
  rates: readonly number[],
  { average, days }: FunnelOptions = {},
): Outcome<FunnelStage[]> {
  const faulty =
    (days && refuseLength('days', days, 'rates', rates)) ??
    refuseNegative('goal', goal) ??
    refuseNegative('rates', rates) ??
    (average === undefined ? undefined : refuseNegative('average', average)) ??
    (days && refuseNegative('days', days));
  if (faulty) return faulty;
  if (average === 0) return fail('rate-zero', { argument: 'average' });
  const tooLarge = refuseAbove('rates', rates, 1);
  if (tooLarge) return tooLarge;
  const zero = rates.indexOf(0);
  if (zero >= 0) return fail('rate-zero', { argument: 'rates', row: zero + 1 });

  let count = dividedUp(toDecimal(goal), toDecimal(average ?? 1));
  let before: Decimal = { digits: 0n, exponent: 0 };
  if (count > MOST_COUNTED) return fail('total-too-large', { argument: 'goal', total: goal });
  const stages: FunnelStage[] = [{ count: Number(count), daysBefore: days ? 0 : null }];
  for (let stage = rates.length - 1; stage >= 0; stage -= 1) {
    count = dividedUp({ digits: count, exponent: 0 }, toDecimal(rates[stage]!));
    if (count > MOST_COUNTED) {
      return fail('total-too-large', { argument: 'rates', row: stage + 1, total: Number(count) });
    }
    if (days) before = addDecimals([before, toDecimal(days[stage]!)]);
    stages.push({ count: Number(count), daysBefore: days ? fromDecimal(before) : null });
  }
  return succeed(stages.reverse());
}

function dividedUp(dividend: Decimal, divisor: Decimal): bigint {
  const exponent = Math.min(dividend.exponent, divisor.exponent);
  return roundUp(digitsAt(dividend, exponent), digitsAt(divisor, exponent));
}
