import { addUp } from '../add-up';
import type { DayRange } from '../decompose/plan-periods';
import { memberName } from '../dimensions';
import { summarise } from '../../sheet/summarise';
import { atOnce, type Slices } from '../../sheet/slices';
import type { Column, Table } from '../../sheet/table';
import { collectionRate, findCollections, type Collections } from './collection-rate';
import { FIGURES, type Figure, type FigureCode } from './figure';
import { findLeads, leadConversion, type Leads } from './lead-conversion';
import type { OrderColumns } from './order-columns';
import { orderFigures } from './year-figures';

export interface ReviewFigure {
  readonly code: FigureCode;
  readonly now: Figure;
  readonly before: Figure;
}

export interface BreakdownRow {
  /** "" for rows without a name. */
  readonly name: string;
  readonly now: number;
  readonly before: number;
}

/** Sales by the members of a column, the largest now first. */
export interface Breakdown {
  readonly by: 'line' | 'region' | 'customer';
  /** `null` where the list has no such column. */
  readonly column: Column | null;
  readonly rows: readonly BreakdownRow[];
}

/** A past period beside the same one of the year before. */
export interface Review {
  readonly columns: OrderColumns;
  readonly now: DayRange;
  readonly before: DayRange;
  readonly figures: readonly ReviewFigure[];
  readonly breakdowns: readonly Breakdown[];
  /** Where collections and leads were found. */
  readonly collections: Collections | null;
  readonly leads: Leads | null;
}

/**
 * Reviews a period (回顾) from a list of orders, and from other tables of the workbook what it does not hold: collections
 * and leads.
 */
export function reviewPeriod(columns: OrderColumns, now: DayRange, before: DayRange, others: readonly Table[]): Review {
  return atOnce(reviewSliced(columns, now, before, others));
}

/** As `reviewPeriod`, in slices: a figure of 100,000 orders takes a tenth of a second. */
export function* reviewSliced(
  columns: OrderColumns,
  now: DayRange,
  before: DayRange,
  others: readonly Table[],
): Slices<Review> {
  const tables = [columns.table, ...others];
  const [collections, leads] = [findCollections(tables), findLeads(tables)];
  const figuresOf = (range: DayRange): Readonly<Record<FigureCode, Figure>> => ({
    ...orderFigures(columns, range),
    collectionRate: collections === null ? { missing: 'noCollected' } : collectionRate(collections, range),
    conversion: leads === null ? { missing: 'noOpportunities' } : leadConversion(leads, range),
  });
  yield;
  const here = figuresOf(now);
  yield;
  const there = figuresOf(before);
  const breakdowns: Breakdown[] = [];
  for (const by of ['line', 'region', 'customer'] as const) {
    yield;
    breakdowns.push(breakdown(columns, by, now, before));
  }
  // a funnel without dates is one picture and has no period before
  const fixed = leads?.kind === 'funnel';
  return {
    columns,
    now,
    before,
    figures: FIGURES.map((code) => ({
      code,
      now: here[code],
      before: fixed && code === 'conversion' ? { missing: 'noRows' } : there[code],
    })),
    breakdowns,
    collections,
    leads,
  };
}

function breakdown(columns: OrderColumns, by: Breakdown['by'], now: DayRange, before: DayRange): Breakdown {
  const { table, measure, date } = columns;
  const column = columns[by];
  if (column === null) return { by, column, rows: [] };
  const sums = (range: DayRange) =>
    new Map(
      summarise(table, measure, [column], { dates: { column: date, ranges: [range] } }).rows.map(({ labels, sum }) => [
        memberName(labels[0]),
        sum,
      ]),
    );
  const [here, there] = [sums(now), sums(before)];
  const names = [...new Set([...here.keys(), ...there.keys()])];
  const rows = names
    .map((name) => ({ name, now: addUp([here.get(name) ?? 0], 6), before: addUp([there.get(name) ?? 0], 6) }))
    .sort((a, b) => b.now - a.now || b.before - a.before || (a.name < b.name ? -1 : 1));
  return { by, column, rows };
}
