import type { Calendar } from '../../core/calendar/calendar';
import { dateOf } from '../../core/calendar/date';
import { poolSpringFestival } from '../../core/phasing/pool-spring-festival';
import { seasonalIndices } from '../../core/phasing/seasonal-indices';
import type { Column, Table } from '../../sheet/table';
import { summarise } from '../../sheet/summarise';
import { monthRange, type PlanPeriod } from './plan-periods';

export interface Season {
  /** Twelve, January first, of mean 1. */
  readonly indices: readonly number[];
  /** The calendar years they were taken from. */
  readonly from: number;
  readonly to: number;
  /** Whether January and February were pooled and parted by the working days of the plan's year. */
  readonly pooled: boolean;
}

/**
 * Seasonal indices of a measure from the whole calendar years of its history before the plan; null where there is no such
 * year, or a month below 0. With China's calendar the Spring Festival is parted by the working days of the year at hand.
 */
export function seasonOf(
  table: Table,
  measure: Column,
  date: Column,
  period: PlanPeriod,
  calendar: { readonly calendar: Calendar; readonly isChina: boolean },
): Season | null {
  const days = date.values.filter((value) => typeof value === 'number');
  if (days.length === 0) return null;
  const [first, last] = days.reduce(
    ([least, most], day) => [Math.min(least, day), Math.max(most, day)],
    [Infinity, -Infinity],
  );
  const [start, end] = [dateOf(first!), dateOf(Math.floor(last!))];
  const from = start.month === 1 ? start.year : start.year + 1;
  const to = Math.min(period.year - 1, end.month === 12 ? end.year : end.year - 1);
  if (from > to) return null;

  const month = (serial: Column['values'][number]) => {
    if (typeof serial !== 'number') return null;
    const { year, month: number } = dateOf(serial);
    return `${year} ${number}`;
  };
  const label: Column = { ...date, kind: 'text', values: date.values.map(month) };
  const ranges = [{ from: monthRange(from, 1, 12).from, to: monthRange(to, 1, 12).to }];
  const { rows } = summarise(table, measure, [label], { dates: { column: date, ranges } });
  const sums = new Map(rows.map(({ labels, sum }) => [labels[0], sum]));
  const history = Array.from({ length: (to - from + 1) * 12 }, (_, index) => {
    const key = `${from + Math.floor(index / 12)} ${(index % 12) + 1}`;
    return sums.get(key) ?? 0;
  });
  const found = seasonalIndices(history, { least: 1 });
  if (!found.ok) return null;
  const { indices } = found.value;
  if (!calendar.isChina) return { indices, from, to, pooled: false };
  const pooled = poolSpringFestival(indices, period.year, calendar.calendar);
  return pooled.ok ? { indices: pooled.value, from, to, pooled: true } : { indices, from, to, pooled: false };
}
