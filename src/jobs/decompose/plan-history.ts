import type { CalendarSpec } from '../../core/calendar/calendar';
import { fromUnits } from '../../core/numeric/from-units';
import type { Slices } from '../../sheet/slices';
import { summarise, type Summary } from '../../sheet/summarise';
import type { Column, Table } from '../../sheet/table';
import { printNumber } from '../../texts/print-number';
import { memberName } from '../dimensions';
import { refuse, type JobOutcome } from '../job-outcome';
import { decimalsOf } from './decimals-of';
import type { SplitLevel } from './levels';
import { orderLeaves } from './order-leaves';
import { baseTimeOf, timeLabels } from './base-time';
import type { PlanPeriod } from './plan-periods';
import type { Season } from './season-of';
import type { PlanWeeks, TimeItem } from './time-grid';

/** How a plan's time is counted, with the season of its history, if there is one. */
export interface PlanTime {
  readonly calendar: CalendarSpec;
  readonly weeks: PlanWeeks;
  readonly season: Season | null;
}

/** What the history of a plan is gathered from. */
export interface PlanSubject {
  readonly table: Table;
  readonly measure: Column;
  readonly period: PlanPeriod | null;
  /** The column of dates; null where the table has none. */
  readonly date: Column | null;
  readonly levels: readonly SplitLevel[];
  /** The shortest parts of time; empty where no level is one of time. */
  readonly items: readonly TimeItem[];
  /** How time was counted, where a level is one of time. */
  readonly time?: PlanTime;
}

/**
 * The leaves of a plan, in the order of the tree, and what is known of their past. Leaves that differ only in a part of time
 * whose weights do not come from the history share a past: `base` says which.
 */
export interface PlanHistory extends PlanSubject {
  /** For each level the member's name of every leaf: as in the table ("" for blank cells), or of `TimeItem.names`. */
  readonly names: readonly (readonly string[])[];
  /** The position of each leaf's part of time in `items`. */
  readonly item: Int32Array;
  /** The position of each leaf's past in `pasts`. */
  readonly base: Int32Array;
  readonly pasts: readonly Past[];
  /** Sums of the whole plan's past, exact to `decimals`. */
  readonly last: number;
  readonly all: number;
  readonly decimals: number;
  readonly withoutNumber: number;
  readonly withoutDate: number;
}

/** Sums counted in units of 10^-decimals, so that sums of them are exact. */
export interface Past {
  /** Names of the levels of columns and of `baseTime`, in the order of the levels, as JSON. */
  readonly key: string;
  readonly last: number;
  readonly all: number;
}

/** More leaves than this are no plan that people read. */
const MOST_LEAVES = 20_000;

/**
 * Gathers the leaves of a plan: every combination of members that the table has, in every part of time. Members come with
 * the largest last year first, blank at the end, parts of time in their order. Each pass over the rows is a slice.
 *
 * Failure: too-many-cells.
 */
export function* planHistory(subject: PlanSubject): Slices<JobOutcome<PlanHistory>> {
  const { table, measure, period, date, levels, items } = subject;
  const columns = levels.flatMap(({ dimension }) => (dimension.kind === 'column' ? [dimension.column] : []));
  const whole = summarise(table, measure, columns);
  const count = whole.rows.length * Math.max(1, items.length);
  if (count > MOST_LEAVES) {
    return refuse('too-many-cells', { count: printNumber(count), limit: printNumber(MOST_LEAVES) });
  }
  yield;
  const baseTime = date === null ? null : baseTimeOf(levels);
  const labels = baseTime === null || date === null ? columns : [...columns, timeLabels(date, baseTime, period)];
  const within = (ranges: PlanPeriod['history']) =>
    date === null ? whole : summarise(table, measure, labels, { dates: { column: date, ranges } });
  const last = period === null ? whole : within([period.last]);
  yield;
  const all = period === null ? whole : within(period.history);
  yield;
  const decimals = decimalsOf(measure.values);
  const [lastSums, allSums] = [last, all].map((summary) => sumsByNames(summary, decimals)) as [Sums, Sums];

  const combos = whole.rows.map((row) => row.labels.map(memberName));
  const { names, item, combo } = orderLeaves(levels, combos, items, lastSums);
  const bases = new Map<string, number>();
  const pasts: Past[] = [];
  const base = Int32Array.from(combo, (position, leaf) => {
    const part = baseTime === null ? [] : [items[item[leaf]!]!.names[baseTime]];
    const key = JSON.stringify([...combos[position]!, ...part]);
    const known = bases.get(key);
    if (known !== undefined) return known;
    const found = pasts.push({ key, last: lastSums.get(key) ?? 0, all: allSums.get(key) ?? 0 }) - 1;
    bases.set(key, found);
    return found;
  });
  return {
    ok: true,
    value: {
      ...subject,
      names,
      item,
      base,
      pasts,
      last: Number(last.total.toFixed(decimals)) + 0,
      all: Number(all.total.toFixed(decimals)) + 0,
      decimals,
      withoutNumber: whole.rows.reduce((sum, { withoutNumber }) => sum + withoutNumber, 0),
      withoutDate: last.withoutDate,
    },
  };
}

/** Units of 10^-decimals by the names of a combination, as JSON. */
type Sums = ReadonlyMap<string, number>;

function sumsByNames({ rows }: Summary, decimals: number): Sums {
  const sums = new Map<string, number>();
  for (const { labels, sum } of rows) {
    const key = JSON.stringify(labels.map(memberName));
    sums.set(key, (sums.get(key) ?? 0) + Math.round(sum * 10 ** decimals));
  }
  return sums;
}

/** What a sum counted in units of 10^-decimals is worth. */
export function worthOf(units: number, decimals: number): number {
  return fromUnits(units, Number(`1e-${decimals}`));
}
