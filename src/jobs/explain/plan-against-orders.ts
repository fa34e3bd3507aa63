import type { Days } from '../../core/calendar/period';
import type { Hotspot } from '../../core/variance/find-hotspots';
import type { Column, Table } from '../../sheet/table';
import { dateText } from '../../texts/dates';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { addUp } from '../add-up';
import { columnNumbers } from '../column-numbers';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';
import { headingDays } from '../heading-days';
import { refuse, type JobOutcome } from '../job-outcome';
import { sharedColumn, type Orders } from '../track/orders';
import { factorsOf } from '../track/pace-rows';
import { firstSpelling, locateGap, type GapLine } from './locate-gap';

/** A column of the plan and the one of the orders that holds the same names. */
export interface SharedDimension {
  readonly plan: Column;
  readonly orders: Column;
}

/** The columns that a plan and orders share by the names in them. */
export function sharedDimensions(plan: Table, orders: Table): SharedDimension[] {
  return plan.columns.flatMap((column): SharedDimension[] => {
    if (column.kind !== 'text') return [];
    const other = sharedColumn(orders, column.values.map(memberName));
    return other === null ? [] : [{ plan: column, orders: other }];
  });
}

export interface PlanGap {
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly gap: number;
}

export interface PlanComparison {
  readonly rows: readonly PlanGap[];
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  readonly spots: JobOutcome<Hotspot[]>;
}

/**
 * Targets against what the orders brought in the same days, by the names of one shared column, and which members of all
 * shared columns make the gap. `path` holds names gone down to, one for each of its columns.
 *
 * Failures: no-period-at (targets whose heading names another year), blank-input and negative-input (a target, by its cell).
 */
export function planAgainstOrders(
  plan: { readonly table: Table; readonly target: Column; readonly rows: readonly number[] },
  orders: Orders,
  days: Days,
  dimensions: readonly SharedDimension[],
  by: SharedDimension,
  path: readonly { readonly dimension: SharedDimension; readonly member: string }[],
  language: Language,
): JobOutcome<PlanComparison> {
  const year = headingDays(plan.target.heading);
  if (year !== null && (days.to < year.from || days.from > year.to)) {
    return refuse('no-period-at', {
      table: plan.table.name,
      heading: plan.target.heading,
      day: dateText(days.to),
    });
  }
  const isWithin = (side: 'plan' | 'orders', row: number) =>
    path.every(({ dimension, member }) => foldName(memberName(dimension[side].values[row])) === foldName(member));
  const planRows = plan.rows.filter((row) => isWithin('plan', row));
  const targets = columnNumbers(plan.table, plan.target, 'not-negative', planRows);
  if (!targets.ok) return targets;
  const [targetFactor, actualFactor] = factorsOf(plan.target, orders.amount);
  const spelling = dimensions.map(firstSpelling);
  const namesOf = (side: 'plan' | 'orders', row: number) =>
    dimensions.map((dimension, place) => spelling[place]!(memberName(dimension[side].values[row])));
  const lines = planRows.map((row, index): GapLine => ({
    members: namesOf('plan', row),
    before: addUp([targets.value[index]! * targetFactor], DECIMALS),
    after: 0,
  }));
  for (const row of orders.source.table.rowNumbers.keys()) {
    const [day, value] = [orders.date.values[row], orders.amount.values[row]];
    if (typeof day !== 'number' || typeof value !== 'number') continue;
    if (Math.floor(day) < days.from || Math.floor(day) > days.to || !isWithin('orders', row)) continue;
    lines.push({ members: namesOf('orders', row), before: 0, after: value * actualFactor });
  }
  const at = dimensions.indexOf(by);
  const piles = new Map<string, { target: number[]; actual: number[] }>();
  for (const { members, before, after } of lines) {
    const pile = piles.get(members[at]!) ?? { target: [], actual: [] };
    piles.set(members[at]!, pile);
    pile.target.push(before);
    pile.actual.push(after);
  }
  const rows = [...piles].map(([name, { target, actual }]): PlanGap => {
    const [before, after] = [addUp(target, DECIMALS), addUp(actual, DECIMALS)];
    return { label: name || jobTexts.blank[language], before, after, gap: addUp([after, -before], DECIMALS) };
  });
  const [before, after] = [
    addUp(
      rows.map((row) => row.before),
      DECIMALS,
    ),
    addUp(
      rows.map((row) => row.after),
      DECIMALS,
    ),
  ];
  const open = dimensions
    .map((_, place) => place)
    .filter((place) => !path.some(({ dimension }) => dimension === dimensions[place]));
  return {
    ok: true,
    value: {
      rows: rows.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap)),
      before,
      after,
      difference: addUp([after, -before], DECIMALS),
      spots: locateGap(
        open.map((place) => dimensions[place]!.plan.heading),
        lines.map((line) => ({ ...line, members: open.map((place) => line.members[place]!) })),
      ),
    },
  };
}

const DECIMALS = 2;
