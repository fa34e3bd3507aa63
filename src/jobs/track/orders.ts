import type { Days } from '../../core/calendar/period';
import type { DailyAmounts } from '../../core/pace/book-on-workdays';
import type { Column, Table } from '../../sheet/table';
import { addUp } from '../add-up';
import { dateColumnOf, memberName, namesIn } from '../dimensions';
import { foldName } from '../fold-name';
import { foldOnce } from '../fold-once';
import { measuresOf } from '../measures';
import type { Source } from '../source';

/** A table of bookings that gives the actuals: when, how much, and whose. */
export interface Orders {
  readonly source: Source;
  readonly date: Column;
  readonly amount: Column;
  /** Whose a row is; null where all rows count for the one target. */
  readonly by: Column | null;
}

/** The columns of a table of bookings; null where it has no days or nothing to add up. */
export function orderColumns(table: Table): { readonly date: Column; readonly amounts: readonly Column[] } | null {
  const date = dateColumnOf(table);
  const amounts = measuresOf(table)
    .map(({ column }) => column)
    .filter(({ groups, index }) => groups === null && table.columns.some((column) => column.index === index));
  if (date === null || amounts.length === 0 || (date.span !== null && date.span !== 'day')) return null;
  return { date, amounts };
}

/** The column of a table that shares most names with a list of them; null where none shares any. */
export function sharedColumn(table: Table, names: readonly string[]): Column | null {
  const wanted = new Set(names.map(foldName).filter((name) => name !== ''));
  let best: { readonly column: Column; readonly shared: number } | null = null;
  for (const column of table.columns) {
    if (column.kind !== 'text') continue;
    const found = foldedNames(column);
    const shared = [...wanted].filter((name) => found.has(name)).length;
    if (shared > (best?.shared ?? 0)) best = { column, shared };
  }
  return best?.column ?? null;
}

/** The folded names of a column, kept with it: several targets ask for them. */
function foldedNames(column: Column): ReadonlySet<string> {
  const known = namesOfColumns.get(column);
  if (known !== undefined) return known;
  const names = new Set([...namesIn(column)].map(foldName));
  namesOfColumns.set(column, names);
  return names;
}

const namesOfColumns = new WeakMap<Column, ReadonlySet<string>>();

/** Bookings by day, of each name and of all together. Amounts are times `factor`; rows without day or amount don't count. */
export interface Booked {
  /** Every day with a row, in order. */
  readonly days: readonly number[];
  readonly names: readonly string[];
  /** One for each of `days`; a name without rows has none but zeros. Null for all names. */
  amountsOf(name: string | null): DailyAmounts;
  sumOf(name: string | null, days: Days): number;
}

/** Adds up a table of bookings by name (folded) and day. */
export function bookOrders({ date, amount, by }: Orders, factor = 1): Booked {
  const piles = new Map<string, Map<number, number[]>>();
  const all = new Map<number, number[]>();
  const add = (pile: Map<number, number[]>, day: number, value: number) => {
    const list = pile.get(day);
    if (list === undefined) pile.set(day, [value]);
    else list.push(value);
  };
  const fold = foldOnce();
  for (const [row, day] of date.values.entries()) {
    const value = amount.values[row];
    if (typeof day !== 'number' || typeof value !== 'number') continue;
    const name = by === null ? '' : fold(memberName(by.values[row]));
    const pile = piles.get(name) ?? new Map<number, number[]>();
    piles.set(name, pile);
    add(pile, Math.floor(day), value);
    add(all, Math.floor(day), value);
  }
  const days = [...all.keys()].sort((a, b) => a - b);
  const listOf = (name: string | null) => (name === null ? all : piles.get(name));
  const total = (values: readonly number[]) =>
    values.length === 0 ? 0 : addUp([addUp(values, DECIMALS) * factor], DECIMALS);
  return {
    days,
    names: [...piles.keys()],
    amountsOf: (name) => ({ dates: days, amounts: days.map((day) => total(listOf(name)?.get(day) ?? [])) }),
    sumOf: (name, { from, to }) =>
      total([...(listOf(name) ?? [])].flatMap(([day, values]) => (day >= from && day <= to ? values : []))),
  };
}

const DECIMALS = 6;
