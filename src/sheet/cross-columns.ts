import { headingRoles } from './heading-roles';
import { isMeasureHeading } from './is-measure-heading';
import type { Column, HeadingRole } from './table';

/** Columns that are every pair of a member and a measure: "直销 目标 | 直销 实际 | 分销 目标 | 分销 实际". */
export interface CrossColumns {
  readonly members: readonly string[];
  readonly role: HeadingRole | null;
  readonly measures: readonly { readonly name: string; readonly columns: readonly (Column | null)[] }[];
}

/**
 * Whether the number columns of a table are a full cross of members and measures, in headings of two rows: each heading is
 * a member and a measure, in either order, and each member has every measure.
 */
export function crossColumns(columns: readonly Column[]): CrossColumns | null {
  const numbers = columns.filter(({ kind }) => kind === 'number');
  const pairs = numbers.map((column) => ({ column, words: column.heading.split(' ') }));
  if (pairs.length < 4 || pairs.some(({ words }) => words.length !== 2)) return null;
  for (const [member, measure] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const members = [...new Set(pairs.map(({ words }) => words[member]!))];
    const measures = [...new Set(pairs.map(({ words }) => words[measure]!))];
    if (members.length < 2 || measures.length < 2 || members.length * measures.length !== pairs.length) continue;
    if (!measures.every(isMeasureHeading) || members.some(isMeasureHeading)) continue;
    const at = (name: string, of: string) =>
      pairs.find(({ words }) => words[member] === name && words[measure] === of)?.column ?? null;
    const roles = new Set(members.map((name) => headingRoles(name)[0]?.role ?? null));
    const [role = null] = roles;
    return {
      members,
      role: roles.size === 1 && role !== null && TEXTS.has(role) ? role : null,
      measures: measures.map((name) => ({ name, columns: members.map((one) => at(one, name)) })),
    };
  }
  return null;
}

const TEXTS: ReadonlySet<HeadingRole> = new Set(['region', 'channel', 'product', 'category', 'customer', 'person']);
