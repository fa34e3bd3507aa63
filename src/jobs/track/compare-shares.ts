import type { Days } from '../../core/calendar/period';
import type { Column, Table } from '../../sheet/table';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { addUp } from '../add-up';
import { memberName, namesIn } from '../dimensions';
import { foldName } from '../fold-name';
import { refuse, type JobOutcome } from '../job-outcome';
import { daysYearBefore } from '../year-before';
import { bookOrders, type Orders } from './orders';

/** A product line, or another member, with its part of the whole now and in what it is compared with. */
export interface ShareRow {
  readonly label: string;
  readonly actual: number;
  readonly share: number;
  /** What it is compared with: the same days of the year before, or the plan. */
  readonly before: number;
  readonly shareBefore: number;
  /** Share now − share before. */
  readonly change: number;
}

export interface Shares {
  readonly rows: readonly ShareRow[];
  readonly total: number;
  readonly totalBefore: number;
  readonly days: Days;
  /** The days a year before; null where the plan is compared with. */
  readonly daysBefore: Days | null;
}

/** What stands for the plan: a column of targets by the names of another one, over some rows. */
export interface PlanShares {
  readonly table: Table;
  readonly target: Column;
  readonly label: Column;
  readonly rows: readonly number[];
}

/**
 * The share of each product line (or other member) in the period up to the as-of day, against the same days a year
 * before or against the plan's shares. The largest share first.
 *
 * Failures: no-shares where one of the two sides adds up to nothing.
 */
export function compareShares(
  orders: Orders & { readonly by: Column },
  days: Days,
  plan: PlanShares | null,
  language: Language,
): JobOutcome<Shares> {
  const booked = bookOrders(orders);
  const daysBefore = plan === null ? daysYearBefore(days) : null;
  const planned = new Map<string, { label: string; amounts: number[] }>();
  for (const row of plan?.rows ?? []) {
    const label = memberName(plan!.label.values[row]);
    const value = plan!.target.values[row];
    const pile = planned.get(foldName(label)) ?? { label, amounts: [] };
    planned.set(foldName(label), pile);
    if (typeof value === 'number') pile.amounts.push(value);
  }
  const labels = new Map<string, string>();
  for (const name of namesIn(orders.by)) {
    const key = foldName(name);
    if (!labels.has(key)) labels.set(key, name);
  }
  for (const [key, { label }] of planned) if (!labels.has(key)) labels.set(key, label);
  const sides = [...labels].map(([key, label]) => ({
    label: label || jobTexts.blank[language],
    actual: booked.sumOf(key, days),
    before: daysBefore === null ? addUp(planned.get(key)?.amounts ?? [], DECIMALS) : booked.sumOf(key, daysBefore),
  }));
  const total = addUp(
    sides.map(({ actual }) => actual),
    DECIMALS,
  );
  const totalBefore = addUp(
    sides.map(({ before }) => before),
    DECIMALS,
  );
  if (!(total > 0) || !(totalBefore > 0)) {
    return refuse('no-shares', { table: (total > 0 && plan !== null ? plan.table : orders.source.table).name });
  }
  const rows = sides
    .filter(({ actual, before }) => actual !== 0 || before !== 0)
    .map((side) => {
      const [share, shareBefore] = [side.actual / total, side.before / totalBefore];
      return { ...side, share, shareBefore, change: share - shareBefore };
    })
    .sort((a, b) => b.share - a.share);
  return { ok: true, value: { rows, total, totalBefore, days, daysBefore } };
}

const DECIMALS = 6;
