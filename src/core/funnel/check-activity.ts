import { backSolve } from './back-solve';
import { refuseNegative } from '../numeric/refuse-numbers';
import { succeed, type Outcome } from '../outcome';

export interface ActivityCheck {
  /** Results ÷ activities, the rate that the plan takes for granted; null without activities. */
  readonly impliedRate: number | null;
  /** Activities that the results need at the rate of history. */
  readonly needed: number;
  /** Activities missing from the plan; 0 where it has enough. */
  readonly short: number;
}

/**
 * Activity check (行动量校验): whether the visits, calls or e-mails of a plan carry its results. 10 customers from 15
 * visits take a rate of 67 % for granted; at the 20 % of history 50 visits are needed, so 35 are missing.
 *
 * - `results`, `activities`: what is planned, in the same period and for the same people.
 * - `rate`: results per activity in history, above 0 and at most 1.
 *
 * Failures: as `backSolve`, with the arguments goal (results) and rates, and negative or not-finite activities.
 *
 * @example checkActivity(10, 15, 0.2) // → ok { impliedRate: 2 / 3, needed: 50, short: 35 }
 */
export function checkActivity(results: number, activities: number, rate: number): Outcome<ActivityCheck> {
  const faulty = refuseNegative('activities', activities);
  if (faulty) return faulty;
  const stages = backSolve(results, [rate]);
  if (!stages.ok) return stages;
  const needed = stages.value[0]!.count;
  return succeed({
    impliedRate: activities === 0 ? null : results / activities,
    needed,
    short: Math.max(0, needed - activities),
  });
}
