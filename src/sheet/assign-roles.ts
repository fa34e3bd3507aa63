import { headingRoles, type RoleClaim } from './heading-roles';
import type { ColumnKind, HeadingRole } from './table';

/**
 * Gives each column the role its heading claims, if its values can hold it: an amount is a number, a date a date, a
 * customer a text. The best column gets a role and the others go without, but a sheet may have several targets and
 * several actuals ("月度目标", "周均目标").
 *
 * @returns one role or `null` for each column
 */
export function assignRoles(
  columns: readonly { readonly heading: string; readonly kind: ColumnKind }[],
): (HeadingRole | null)[] {
  const roles: (HeadingRole | null)[] = columns.map(() => null);
  const given = new Set<HeadingRole>();
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
const KINDS: Readonly<Record<HeadingRole, readonly ColumnKind[]>> = {
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
};

function strongerFirst(a: RoleClaim & { index: number }, b: RoleClaim & { index: number }): number {
  return b.strength - a.strength || a.index - b.index;
}
