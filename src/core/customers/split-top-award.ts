import { decompose } from '../allocation/decompose';
import { roundTo } from '../numeric/round-to';
import { succeed, type Outcome } from '../outcome';

/** What the best seller is paid, by money or by attainment. */
export interface TopAward {
  readonly by: 'actual' | 'attainment';
  readonly amount: number;
}

/**
 * What each person gets of the award for the best seller (销冠奖): the highest actual, or attainment, above 0. Several that
 * are equal share it in whole cents, an odd cent to the earlier row, so that the award costs what it says however many win
 * it. A person without a target has no attainment.
 *
 * Failures: as `decompose`.
 *
 * @example splitTopAward([50, 50, 20], [100, 100, 100], { by: 'actual', amount: 0.03 }) // → ok [0.02, 0.01, 0]
 */
export function splitTopAward(
  actual: readonly number[],
  target: readonly number[],
  award: TopAward | null,
): Outcome<readonly number[]> {
  const scores = actual.map((value, row) => {
    if (award?.by !== 'attainment') return value;
    return target[row]! > 0 ? value / target[row]! : 0;
  });
  const best = Math.max(0, ...scores);
  if (award === null || award.amount === 0 || best === 0) return succeed(actual.map(() => 0));
  const weights = scores.map((score) => (score === best ? 1 : 0));
  const split = decompose(roundTo(award.amount, 2), weights, { unit: 0.01 });
  return split.ok ? succeed([...split.value.amounts]) : split;
}
