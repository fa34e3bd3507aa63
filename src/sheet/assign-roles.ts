import { findExport } from './find-export';
import { headingRoles, type RoleClaim } from './heading-roles';
import type { ColumnKind, ColumnRole, HeadingRole } from './table';

/**
 * Gives each column the role its heading claims, if its values can hold it: an amount is a number, a date a date, a
 * customer a text. The best column gets a role and the others go without, but a sheet may have several targets and
 * several actuals ("月度目标", "周均目标"). Where the headings are those of a CRM's export, its own table of headings comes
 * first: the amount of an opportunity is "Amount", not "Expected Revenue".
 *
 * @returns one role or `null` for each column
 */
export function assignRoles(
  columns: readonly { readonly heading: string; readonly kind: ColumnKind }[],
): (ColumnRole | null)[] {
  const known = findExport(columns.map(({ heading }) => heading))?.roles;
  const roles = columns.map(({ kind }, index): ColumnRole | null => {
    const role = known?.[index] ?? null;
    return role !== null && KINDS[role].includes(kind) ? role : null;
  });
  const given = new Set<ColumnRole>(roles.filter((role) => role !== null));
  const claims = columns
    .flatMap(({ heading, kind }, index) =>
      headingRoles(heading)
        .filter(({ role }) => KINDS[role].includes(kind))
        .map((claim) => ({ ...claim, index })),
    )
    .sort(strongerFirst);
  for (const { role, index } of claims) {
    if (roles[index] !== null || (given.has(role) && !REPEATED.has(role))) continue;
    roles[index] = role;
    given.add(role);
  }
  return roles;
}

const REPEATED: ReadonlySet<HeadingRole> = new Set(['target', 'actual']);
const KINDS: Readonly<Record<ColumnRole, readonly ColumnKind[]>> = {
  date: ['date'],
  amount: ['number'],
  quantity: ['number'],
  price: ['number'],
  cost: ['number'],
  profit: ['number'],
  target: ['number'],
  actual: ['number'],
  region: ['text'],
  channel: ['text'],
  product: ['text'],
  category: ['text'],
  customer: ['text'],
  person: ['text'],
  order: ['text'],
  period: ['date', 'text'],
  rate: ['number'],
  stage: ['text'],
  status: ['text'],
  probability: ['number'],
};

function strongerFirst(a: RoleClaim & { index: number }, b: RoleClaim & { index: number }): number {
  return b.strength - a.strength || a.index - b.index;
}
