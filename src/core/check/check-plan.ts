import type { Claim } from './claim';
import { claimsOf } from './claims-of';
import { findCulprits } from './find-culprits';
import { likelyCause, type Cause } from './likely-cause';
import type { Plan } from './plan';

/** A cell that does not hold with the rest of the plan. */
export interface Finding {
  readonly cell: number;
  /** In single units, like the values of the plan. */
  readonly says: number;
  readonly should: number;
  readonly cause: Cause;
  /** What the cell takes part in and breaks. */
  readonly claim: Claim;
}

/**
 * Check a plan (体检): finds the cells that can't be right, from what the table itself claims.
 *
 * The claims: totals and subtotals of rows and columns; months = quarters = half-years = year, weeks = month; averages
 * over a shorter span (weekly average × weeks = month); shares of a total and their 100 %; actual ÷ target = attainment;
 * count × average = amount; and sums without a label that hold at most places. A blank claims nothing.
 *
 * Amounts that were rounded are accepted: a sum may be off by half of the last place shown for each addend, an average by
 * as much as its own last place allows. In a table where nearly all sums are exact, a sum that is not is listed with the
 * cause `rounding`.
 *
 * Of the cells of a broken claim that one is named whose correction mends most and breaks least of the others. The surest
 * finding comes first; [] when all holds.
 *
 * Time grows with the number of cells, and with that of findings (at most 100).
 *
 * @example
 * const { plan } = readPlan([['团队', '月度目标', '周均目标'], ['一部', 800000, 200000], ['二部', 1500000, 50000]]);
 * checkPlan(plan)
 * // → [{ cell: 3, says: 50000, should: 375000, cause: { code: 'per-day', count: 30 }, … }]
 */
export function checkPlan(plan: Plan): Finding[] {
  return findCulprits(plan, claimsOf(plan)).map((culprit) => {
    const { cell, says, should, claim } = culprit;
    return { cell, says, should: Number(should.toPrecision(12)), cause: likelyCause(plan, culprit), claim };
  });
}
