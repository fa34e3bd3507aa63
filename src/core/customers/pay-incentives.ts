import { commonScale } from '../numeric/common-scale';
import { tenTo } from '../numeric/decimal';
import { refuseLength, refuseNegative, refuseNotFinite } from '../numeric/refuse-numbers';
import { roundTo } from '../numeric/round-to';
import { sumOf } from '../numeric/sum';
import { fail, succeed, type Outcome } from '../outcome';
import { computePayouts, type PayoutBand, type PayoutMode } from './compute-payouts';
import { joinParts } from './join-parts';
import { splitTopAward, type TopAward } from './split-top-award';

/** What a period's results are paid by (激励方案). Money in the currency of the actuals. */
export interface IncentivePlan {
  readonly schedule: readonly PayoutBand[];
  readonly mode: PayoutMode;
  /** The most commission of one person; null for none. */
  readonly cap: number | null;
  /** Share of the commission that is paid on the team's attainment, 0 to 1. */
  readonly teamShare: number;
  /** For each new customer. */
  readonly newCustomerAward: number;
  /** What is paid on top from this attainment on; null for no bonus. */
  readonly bonus: { readonly from: number; readonly amount: number } | null;
  /** What the best seller is paid, by money or by attainment; null for no award. */
  readonly top: TopAward | null;
}

/** What the people of a period did, one item a person in each list. */
export interface PeriodResults {
  readonly actual: readonly number[];
  readonly target: readonly number[];
  /** Names of teams; omitted: all are one team. */
  readonly team?: readonly string[] | undefined;
  /** Omitted: nobody won any. */
  readonly newCustomers?: readonly number[] | undefined;
}

export interface PersonPay {
  /** Actual ÷ target; null without a target. */
  readonly attainment: number | null;
  /** What the own attainment pays, before the team's part and the cap; null without a target. */
  readonly own: number | null;
  /** What the team's attainment would pay to this person; null without a target. */
  readonly team: number | null;
  /** Own and team part joined, in cents and at most the cap. */
  readonly commission: number;
  readonly newCustomers: number;
  readonly bonus: number;
  readonly top: number;
  readonly total: number;
}

/**
 * What each person is paid for a period (激励核算), in whole cents.
 *
 * - Commission: `computePayouts` on the own attainment, and again on the team's (own target × team actual ÷ team target),
 *   joined by `teamShare`, rounded to cents, then capped. Awards and bonus come on top of the cap.
 * - New customers: number × award. Bonus: from its attainment on, exactly.
 * - Top seller: `splitTopAward`.
 * - A person without a target has no attainment and no commission, but is paid for new customers and may be the top
 *   seller by actual.
 *
 * Failures: as `computePayouts`; lengths-differ (team, newCustomers), not-finite and negative (newCustomers, bonus and
 * award amounts), share-too-large (teamShare), no-weight (target: nobody has one).
 *
 * @example
 * // 5 % up to the target, 8 % beyond, 100 for each new customer, 50 for the best seller:
 * payIncentives(
 *   { actual: [120, 90], target: [100, 100], newCustomers: [0, 2] },
 *   {
 *     schedule: [{ from: 0, rate: 0.05 }, { from: 1, rate: 0.08 }], mode: 'marginal', cap: null, teamShare: 0,
 *     newCustomerAward: 100, bonus: null, top: { by: 'actual', amount: 50 },
 *   },
 * ).value.map(({ total }) => total) // → [56.6, 204.5]
 */
export function payIncentives(results: PeriodResults, plan: IncentivePlan): Outcome<PersonPay[]> {
  const { actual, target, team, newCustomers } = results;
  const faulty =
    (team && refuseLength('team', team, 'actual', actual)) ??
    (newCustomers &&
      (refuseLength('newCustomers', newCustomers, 'actual', actual) ?? refuseNegative('newCustomers', newCustomers))) ??
    refuseNotFinite('actual', actual) ??
    refuseNegative('newCustomerAward', plan.newCustomerAward) ??
    (plan.bonus
      ? (refuseNegative('bonus', plan.bonus.amount) ?? refuseNegative('bonusFrom', plan.bonus.from))
      : undefined) ??
    (plan.top ? refuseNegative('topAward', plan.top.amount) : undefined) ??
    (plan.cap === null ? undefined : refuseNegative('cap', plan.cap));
  if (faulty) return faulty;
  if (target.length > 0 && target.every((value) => value === 0)) return fail('no-weight', { argument: 'target' });

  const own = computePayouts(actual, target, plan.schedule, { mode: plan.mode });
  if (!own.ok) return own;
  const ofTeam = computePayouts(teamActuals(results), target, plan.schedule, { mode: plan.mode });
  if (!ofTeam.ok) return ofTeam;
  const tops = splitTopAward(actual, target, plan.top);
  if (!tops.ok) return tops;

  const pays: PersonPay[] = [];
  for (const [row, value] of actual.entries()) {
    const goal = target[row]!;
    const attainment = goal === 0 ? null : value / goal;
    const joined = joinParts(own.value[row] ?? 0, ofTeam.value[row] ?? 0, plan.teamShare);
    if (!joined.ok) return joined;
    const commission = Math.min(plan.cap ?? Infinity, roundTo(joined.value, CENTS));
    const won = roundTo((newCustomers?.[row] ?? 0) * plan.newCustomerAward, CENTS);
    const bonus = plan.bonus !== null && goal > 0 && reaches(value, goal, plan.bonus.from) ? plan.bonus.amount : 0;
    const top = tops.value[row]!;
    pays.push({
      attainment,
      own: own.value[row]!,
      team: ofTeam.value[row]!,
      commission,
      newCustomers: won,
      bonus,
      top,
      total: sumOf([commission, won, bonus, top]),
    });
  }
  return succeed(pays);
}

const CENTS = 2;

/** What each person would have sold with the team's attainment. Nine places, so that no noise moves it over a band. */
function teamActuals({ actual, target, team }: PeriodResults): number[] {
  const nameOf = (row: number) => team?.[row] ?? '';
  const sums = new Map<string, { actual: number; target: number }>();
  for (const name of new Set(actual.map((_, row) => nameOf(row)))) {
    const of = (values: readonly number[]) => sumOf(values.filter((_, row) => nameOf(row) === name));
    sums.set(name, { actual: of(actual), target: of(target) });
  }
  return target.map((goal, row) => {
    const all = sums.get(nameOf(row))!;
    return goal === 0 ? 0 : roundTo((goal * all.actual) / all.target, 9);
  });
}

/** actual ≥ target × from, exactly. */
function reaches(actual: number, target: number, from: number): boolean {
  const { digits, exponent } = commonScale([actual, target, from]);
  return digits[0]! * tenTo(-exponent) >= digits[1]! * digits[2]!;
}
