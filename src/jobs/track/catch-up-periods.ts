import { makeCalendar } from '../../core/calendar/calendar';
import type { Days } from '../../core/calendar/period';
import { phase } from '../../core/phasing/phase';
import type { Column, Table } from '../../sheet/table';
import { dateText } from '../../texts/dates';
import { addUp } from '../add-up';
import { columnNumbers } from '../column-numbers';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';
import { refuse, type JobOutcome } from '../job-outcome';
import { bookOrders } from './orders';
import { actualColumn, ordersOf, paceDays, type PaceChoices } from './pace-choices';
import { factorsOf } from './pace-rows';
import { daysOfRows, periodColumnOf, rowsAt } from './rows-at';

/** A month or a week of a plan. */
export interface PlanPeriod {
  readonly days: Days;
  readonly target: number;
  readonly actual: number;
  /** Body rows whose targets make it; none for weeks, which are phased. */
  readonly rows: readonly number[];
}

export interface PeriodsToCatchUp {
  readonly periods: readonly PlanPeriod[];
  /** How many are over by the as-of day. */
  readonly done: number;
}

/**
 * The months of a plan, or the weeks of the period that holds the as-of day, each with its target and its actual so far:
 * for the rows of one name, or all.
 *
 * Months are those of the table's own column of months in the as-of day's year. Weeks are the target of the period,
 * phased by working days, cut where the period begins and ends; their actuals need a table of bookings.
 *
 * Failures: no-months (no column of months), no-weeks (no bookings), no-period-at, blank-input (an actual of a month that
 * is over), those of `phase`.
 */
export function periodsToCatchUp(
  table: Table,
  choices: PaceChoices,
  name: string | null,
  by: 'month' | 'week',
): JobOutcome<PeriodsToCatchUp> {
  const { label, asOf, target } = choices;
  const orders = ordersOf(choices);
  const actual = actualColumn(choices);
  const isOwn = (row: number) => name === null || foldName(memberName(label?.values[row])) === foldName(name);
  const own = table.rowNumbers.map((_, row) => row).filter(isOwn);
  const [targetFactor, actualFactor] = factorsOf(target, actual);
  const booked = orders && bookOrders(orders, actualFactor);
  const bookedIn = (days: Days) =>
    booked!.sumOf(name === null || orders!.by === null ? null : foldName(name), {
      ...days,
      to: Math.min(days.to, asOf),
    });
  const sumOf = (column: Column, rows: readonly number[], factor: number): JobOutcome<number> => {
    const numbers = columnNumbers(table, column, 'any', rows);
    return numbers.ok ? { ok: true, value: addUp([addUp(numbers.value, DECIMALS) * factor], DECIMALS) } : numbers;
  };
  const calendar = makeCalendar({ base: choices.calendar, changes: choices.changes ?? [] });
  if (!calendar.ok) return calendar;
  const workdays = calendar.value;
  // a week is over on its Friday: what is left of it brings nothing more
  const isOver = ({ to }: Days) => {
    const left = workdays.count(asOf + 1, to);
    return to <= asOf || (left.ok && left.value === 0);
  };
  return by === 'month' ? months() : weeks();

  function months(): JobOutcome<PeriodsToCatchUp> {
    const column = periodColumnOf(table);
    if (column === null) return refuse('no-months', { table: table.name });
    const year = paceDays({ ...choices, period: 'year' });
    const daysOf = daysOfRows(column, asOf, choices.fiscalYearStart);
    const inYear = new Map<number, { readonly days: Days; readonly rows: number[] }>();
    for (const row of own) {
      const days = daysOf[row] ?? null;
      if (days === null || days.from < year.from || days.from > year.to) continue;
      const known = inYear.get(days.from);
      if (known === undefined) inYear.set(days.from, { days, rows: [row] });
      else known.rows.push(row);
    }
    if (inYear.size === 0)
      return refuse('no-period-at', { table: table.name, heading: column.heading, day: dateText(asOf) });
    const periods: PlanPeriod[] = [];
    let done = 0;
    for (const { days, rows } of [...inYear.values()].sort((a, b) => a.days.from - b.days.from)) {
      const planned = sumOf(target, rows, targetFactor);
      if (!planned.ok) return planned;
      const isPast = isOver(days);
      if (isPast) done += 1;
      let value = 0;
      if (booked !== null) value = bookedIn(days);
      else if (isPast) {
        const happened = sumOf(actual, rows, actualFactor);
        if (!happened.ok) return happened;
        value = happened.value;
      }
      periods.push({ days, target: planned.value, actual: value, rows });
    }
    return { ok: true, value: { periods, done } };
  }

  function weeks(): JobOutcome<PeriodsToCatchUp> {
    if (booked === null) return refuse('no-weeks', { table: table.name });
    const days = paceDays(choices);
    const rows = rowsAt(table, asOf, choices.fiscalYearStart, days)?.filter(isOwn) ?? own;
    if (rows.length === 0) {
      const heading = periodColumnOf(table)?.heading ?? '';
      return refuse('no-period-at', { table: table.name, heading, day: dateText(asOf) });
    }
    const total = sumOf(target, rows, targetFactor);
    if (!total.ok) return total;
    const phases = phase(total.value, days, {
      by: 'week',
      calendar: workdays,
      unit: unitOf(total.value, choices.unit),
    });
    if (!phases.ok) return phases;
    const periods = phases.value.map(({ from, to, amount }) => ({
      days: { from, to },
      target: amount,
      actual: bookedIn({ from, to }),
      rows: [],
    }));
    return { ok: true, value: { periods, done: periods.filter(({ days }) => isOver(days)).length } };
  }
}

const DECIMALS = 6;

/** The unit that the team has agreed on, where the total is whole in it, else the coarsest of the plain ones that is. */
function unitOf(total: number, agreed = 1): number {
  if (agreed > 1 && Number.isInteger(addUp([total / agreed], DECIMALS))) return agreed;
  return Number.isInteger(total) ? 1 : Number.isInteger(addUp([total * 100], DECIMALS)) ? 0.01 : 1e-6;
}
