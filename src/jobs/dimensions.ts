import type { Slices } from '../sheet/slices';
import type { Column, ColumnRole, Span, Table } from '../sheet/table';

/** What a target can be split by: the members of a text column, or the quarters or months of the planned period. */
export type Dimension =
  | { readonly kind: 'column'; readonly column: Column; readonly members: number }
  | { readonly kind: 'quarter' | 'month'; readonly column: Column; readonly members: number };

/** More members than this are no dimension but a list of rows. */
const MOST_MEMBERS = 2000;

/**
 * The dimensions of a table, the likeliest first: those whose heading says what they are (region, category, channel,
 * person, product, customer), then other text columns with the fewest members, then quarter and month.
 */
export function dimensionsOf(table: Table): Dimension[] {
  const columns = table.columns
    .filter(mayHaveMembers)
    .map((column) => ({ kind: 'column' as const, column, members: fewNames(column)?.size ?? 0 }))
    .filter(({ members }) => members > 1)
    .sort((a, b) => rankOf(a.column.role) - rankOf(b.column.role) || a.members - b.members);
  const date = dateColumnOf(table);
  if (date === null) return columns;
  // values of a whole quarter or year belong to no single month
  const parts: Dimension[] = [];
  if (date.span === null || SHORTER_THAN_HALF.has(date.span)) parts.push({ kind: 'quarter', column: date, members: 4 });
  if (date.span === null || SHORTER_THAN_QUARTER.has(date.span))
    parts.push({ kind: 'month', column: date, members: 12 });
  return [...columns, ...parts];
}

/** The text columns that a table can be split by, the likeliest first. */
export function dimensionColumns(table: Table): Column[] {
  return dimensionsOf(table).flatMap((dimension) => (dimension.kind === 'column' ? [dimension.column] : []));
}

const SHORTER_THAN_QUARTER: ReadonlySet<Span> = new Set(['day', 'week', 'month']);
const SHORTER_THAN_HALF: ReadonlySet<Span> = new Set([...SHORTER_THAN_QUARTER, 'quarter']);

/** The column that says when: the first date column whose heading says so, else the first date column. */
export function dateColumnOf(table: Table): Column | null {
  const dates = table.columns.filter((column) => column.kind === 'date');
  return dates.find((column) => column.role === 'date') ?? dates[0] ?? null;
}

/** The name of the member that a cell stands for; "" for a blank cell. */
export function memberName(value: Column['values'][number] | undefined): string {
  return value == null ? '' : String(value);
}

const FIRST: readonly (ColumnRole | null)[] = ['region', 'category', 'channel', 'person', 'product', 'customer'];

function rankOf(role: ColumnRole | null): number {
  const rank = FIRST.indexOf(role);
  return rank < 0 ? FIRST.length : rank;
}

function mayHaveMembers({ kind, role }: Column): boolean {
  return kind === 'text' && role !== 'order';
}

/** Every way in which the members of a column are written, "" for a blank cell, in the order in which they come. */
export function namesIn(column: Column): ReadonlySet<string> {
  return fewNames(column) ?? new Set(column.values.map(memberName));
}

/** As `namesIn`, null where there are more than a dimension has. Kept with the column: every job asks, some each time they are drawn. */
function fewNames(column: Column): ReadonlySet<string> | null {
  const known = namesOfColumns.get(column);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const value of column.values) {
    names.add(memberName(value));
    if (names.size > MOST_MEMBERS) break;
  }
  const few = names.size > MOST_MEMBERS ? null : names;
  namesOfColumns.set(column, few);
  return few;
}

const namesOfColumns = new WeakMap<Column, ReadonlySet<string> | null>();

/** Looks for the members of a table's columns, one after the other, so that no job has to when it is opened. */
export function* findMembers(table: Table): Slices<void> {
  for (const column of table.columns.filter(mayHaveMembers)) {
    yield;
    fewNames(column);
  }
}
