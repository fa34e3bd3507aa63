import { addUp } from '../add-up';
import type { Dimension } from '../dimensions';
import type { Column, Table } from '../../sheet/table';
import { membersOf, nameAt, type Member } from './members';
import type { DayRange, PlanPeriod } from './plan-periods';

export interface HistoryCell {
  /** The measure in the same period of the year before. */
  readonly last: number;
  /** The measure in the same period of all years before. */
  readonly all: number;
  /** Whether any row of the table, of whatever time, belongs here. */
  readonly present: boolean;
}

/** The past of every cell that a split would fill. Sums are exact to `decimals`, those of the data themselves. */
export interface History {
  readonly table: Table;
  readonly measure: Column;
  readonly dimensions: readonly [Dimension] | readonly [Dimension, Dimension];
  readonly period: PlanPeriod | null;
  readonly rows: readonly Member[];
  /** Null when there is one dimension; `cells` then has one column. */
  readonly columns: readonly Member[] | null;
  readonly cells: readonly (readonly HistoryCell[])[];
  /** The second dimension divides the members of the first (states of a region): a column belongs to one row only. */
  readonly nested: boolean;
  readonly last: number;
  readonly all: number;
  readonly decimals: number;
  /** Rows left out: without a number, or without a date where a period is asked for. */
  readonly withoutNumber: number;
  readonly withoutDate: number;
}

/** Sums the history of a measure over one or two dimensions. Members come with the largest last year first. */
export function gatherHistory(
  table: Table,
  measure: Column,
  dimensions: History['dimensions'],
  period: PlanPeriod | null,
  date: Column | null,
): History {
  const [first, second] = dimensions;
  const piles = new Map<string, Map<string, Pile>>();
  const total: Pile = { last: [], all: [] };
  let decimals = 0;
  let withoutNumber = 0;
  let withoutDate = 0;

  for (let index = 0; index < table.rowNumbers.length; index++) {
    const day = date?.values[index];
    const when = typeof day === 'number' ? Math.floor(day) : null;
    const pile = second
      ? pileOf(piles, nameAt(first, index, when), nameAt(second, index, when))
      : pileOf(piles, nameAt(first, index, when), '');
    const value = measure.values[index];
    if (typeof value !== 'number') {
      withoutNumber += 1;
      continue;
    }
    decimals = Math.max(decimals, decimalsOf(value));
    if (period !== null && when === null) {
      withoutDate += 1;
      continue;
    }
    if (period === null || period.history.some((range) => within(when!, range))) {
      pile.all.push(value);
      total.all.push(value);
    }
    if (period === null || within(when!, period.last)) {
      pile.last.push(value);
      total.last.push(value);
    }
  }

  decimals = Math.min(decimals, MOST_DECIMALS);
  const sumOf = (values: readonly number[]) => addUp(values, decimals);
  const rows = membersOf(first, period, [...piles.keys()], (name) =>
    sumOf([...(piles.get(name)?.values() ?? [])].flatMap((pile) => pile.last)),
  );
  const secondNames = [...new Set([...piles.values()].flatMap((line) => [...line.keys()]))];
  const columns =
    second === undefined
      ? null
      : membersOf(second, period, secondNames, (name) =>
          sumOf([...piles.values()].flatMap((line) => line.get(name)?.last ?? [])),
        );
  const cells = rows.map((row) =>
    (columns ?? [{ name: '' }]).map((column) => {
      const pile = piles.get(row.name)?.get(column.name);
      return { last: sumOf(pile?.last ?? []), all: sumOf(pile?.all ?? []), present: pile !== undefined };
    }),
  );
  return {
    table,
    measure,
    dimensions,
    period,
    rows,
    columns,
    cells,
    nested:
      first.kind === 'column' && second?.kind === 'column' && secondNames.every((name) => rowsWith(piles, name) === 1),
    last: sumOf(total.last),
    all: sumOf(total.all),
    decimals,
    withoutNumber,
    withoutDate,
  };
}

interface Pile {
  readonly last: number[];
  readonly all: number[];
}

/** Beyond this a number carries the noise of its double, not decimals that somebody wrote. */
const MOST_DECIMALS = 6;

function pileOf(piles: Map<string, Map<string, Pile>>, row: string, column: string): Pile {
  let line = piles.get(row);
  if (line === undefined) piles.set(row, (line = new Map<string, Pile>()));
  let pile = line.get(column);
  if (pile === undefined) line.set(column, (pile = { last: [], all: [] }));
  return pile;
}

function rowsWith(piles: Map<string, Map<string, Pile>>, column: string): number {
  let count = 0;
  for (const line of piles.values()) if (line.has(column)) count += 1;
  return count;
}

function within(day: number, range: DayRange): boolean {
  return day >= range.from && day <= range.to;
}

function decimalsOf(value: number): number {
  const text = String(value);
  const [digits = '', exponent = '0'] = text.split('e');
  const written = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return Math.max(0, written - Number(exponent));
}
