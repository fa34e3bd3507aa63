import type { Cell } from './grid';
import { headingRoles } from './heading-roles';
import { readPeriod } from './read-period';
import type { SortedLines } from './set-aside';
import type { Column, Place, TableNote } from './table';

interface Sheet {
  /** A cell of a line. */
  cell(line: number, column: number): Cell;
  place(line: number, column: number): Place;
  /** The first column in use. */
  readonly left: number;
  readonly width: number;
}

/**
 * Makes a column of the labels that stand above their rows: where the rows leave the label's own column blank, they are
 * filled in there, else a new column comes first ("分组", "Group").
 */
export function groupColumn(
  columns: readonly Column[],
  { body, groups }: SortedLines,
  sheet: Sheet,
): { readonly columns: readonly Column[]; readonly note: TableNote | null } {
  if (groups === null) return { columns, note: null };
  const named = body.map((line) => {
    const group = groups.of.get(line) ?? -1;
    return group < 0 ? null : group;
  });
  const values = named.map((group) => {
    const cell = group === null ? null : sheet.cell(group, groups.column);
    return cell === null || typeof cell === 'object' ? null : String(cell).trim();
  });
  const place = (row: number) => sheet.place(named[row] ?? body[row]!, groups.column);
  const own = columns.find(({ index }) => index === groups.column - sheet.left);
  const note = (heading: string): TableNote => ({
    code: 'groups-read',
    parameters: { heading, count: new Set(values.filter((value) => value !== null)).size },
  });
  if (own !== undefined && own.values.every((value) => value === null)) {
    const filled: Column = {
      ...own,
      kind: 'text',
      values,
      place,
      asWritten: false,
      confidence: Math.max(own.confidence, 0.7),
    };
    return { columns: columns.map((column) => (column === own ? filled : column)), note: note(own.heading) };
  }
  const span = spanOfLabels(values);
  const wanted = columns.some(({ heading }) => HAN.test(heading)) ? '分组' : 'Group';
  let heading = wanted;
  for (let count = 2; columns.some((column) => column.heading === heading); count++) heading = `${wanted} (${count})`;
  const made: Column = {
    heading,
    index: sheet.width,
    role: span === null ? roleOfLabels(values) : 'period',
    kind: 'text',
    confidence: 0.5,
    span,
    place,
    values,
    unit: null,
    groups: null,
    asWritten: false,
  };
  return { columns: [made, ...columns], note: note(heading) };
}

const HAN = /\p{Script=Han}/u;

/** "Q1 2026" above its months. */
function spanOfLabels(values: Column['values']): Column['span'] {
  const spans = new Set(
    values.filter((value) => value !== null).map((value) => readPeriod(String(value))?.span ?? null),
  );
  const [only = null] = spans;
  return spans.size === 1 ? only : null;
}

/** Labels like "华东大区" say by their endings what they are. */
function roleOfLabels(values: Column['values']): Column['role'] {
  const labels = [...new Set(values.filter((value) => value !== null))];
  const roles = labels.map((label) => headingRoles(String(label))[0]?.role ?? null);
  const [first = null] = roles;
  return first !== null && TEXTS.has(first) && roles.every((role) => role === first) ? first : null;
}

const TEXTS: ReadonlySet<Column['role']> = new Set(['region', 'channel', 'product', 'category', 'customer', 'person']);
