import { headingRoles } from './heading-roles';
import { isLabelHeading } from './is-label-heading';
import { isMeasureHeading } from './is-measure-heading';
import type { Column, HeadingRole, Table } from './table';
import { isSumOf, isTotalHeading, type ColumnTotal } from './wide-table';

/** Columns that hold the members of one kind side by side (products, regions, people). */
export interface MemberColumns {
  readonly columns: readonly Column[];
  readonly names: readonly string[];
  /** What they are members of, "" where the sheet does not say. */
  readonly heading: string;
  readonly role: HeadingRole | null;
  /** What the rows are, where the corner says it. */
  readonly rows?: string | undefined;
  readonly totals: readonly ColumnTotal[];
}

/**
 * Whether the number columns of a table are members of one kind: a label over all of them says which ("产品线" over
 * "打印机 扫描仪"), the corner names both directions ("地区\产品"), or a total beside them is their sum in every row.
 * Headings that say what is measured (金额, 数量, 完成率) are no members.
 */
export function memberColumns({ columns }: Table): MemberColumns | null {
  const numbers = columns.filter(({ kind, heading }) => kind === 'number' && !isLabelHeading(heading));
  const totals = numbers.filter(({ heading }) => isTotalHeading(heading));
  const members = numbers.filter((column) => !totals.includes(column) && !isMeasureHeading(column.heading));
  if (members.length < 2) return null;
  const kind = commonGroup(members) ?? corner(columns);
  if (kind !== null) {
    if (members.length + totals.length < numbers.length) return null;
    const names = kind.names.length > 0 ? kind.names : members.map(({ heading }) => heading);
    return { ...kind, names, columns: members, totals: totals.map((column) => ({ column, parts: members })) };
  }
  const sums = (totals.length > 0 ? totals : numbers.filter((column) => !members.includes(column))).filter((column) =>
    isSumOf(column, members),
  );
  if (sums.length !== 1 || members.length + 1 !== numbers.length) return null;
  return {
    columns: members,
    names: members.map(({ heading }) => heading),
    heading: '',
    role: null,
    totals: [{ column: sums[0]!, parts: members }],
  };
}

/** The first word of every heading, where it names a kind of things. */
function commonGroup(members: readonly Column[]) {
  const [group = ''] = members[0]!.heading.split(' ');
  const role = headingRoles(group)[0]?.role ?? null;
  if (role === null || !TEXTS.has(role)) return null;
  if (!members.every(({ heading }) => heading.startsWith(`${group} `))) return null;
  return {
    heading: group,
    role,
    rows: undefined,
    names: members.map(({ heading }) => heading.slice(group.length + 1)),
  };
}

/** "地区\产品" over the labels of the rows. */
function corner(columns: readonly Column[]) {
  const first = columns.find(({ kind }) => kind !== 'number');
  const parts = first?.heading.split(/\s*[\\/＼／|]\s*/) ?? [];
  if (first === undefined || parts.length !== 2 || (headingRoles(first.heading)[0]?.strength ?? 0) >= 50) return null;
  // of the two the one that does not describe the labels of the rows stands over the columns; people write it last or first
  const [a = '', b = ''] = parts;
  const roles = [a, b].map((part) => headingRoles(part)[0]?.role ?? null);
  if (roles.every((role) => role === null)) return null;
  const text = (role: HeadingRole | null) => (role !== null && TEXTS.has(role) ? role : null);
  return { heading: b, role: text(roles[1] ?? null), names: [], rows: a };
}

const TEXTS: ReadonlySet<HeadingRole> = new Set(['region', 'channel', 'product', 'category', 'customer', 'person']);
