import type { Claim } from './claim';
import type { Culprit } from './find-culprits';
import { likelySlip, type Slip } from './likely-slip';
import { near } from './near';
import type { Plan } from './plan';

/** What probably happened. `label` names a row or column, `count` a divisor. */
export interface Cause {
  readonly code:
    | Slip
    | 'swapped' // with another cell that is named too
    | 'left-out' // label
    | 'counted-twice' // label
    | 'all-twice' // the items and their subtotals were added up
    | 'per-day' // count: divided by the days of the month instead of its weeks
    | 'other-divisor' // count, factor: a year divided by 12 instead of 52
    | 'not-divided' // the amount of the longer span itself
    | 'rounding'
    | 'unclear' // another member of the claim may be the wrong one
    | 'unknown';
  readonly label?: string;
  readonly count?: number;
  readonly factor?: number;
}

/** The likeliest reason why a cell is wrong. */
export function likelyCause(plan: Plan, culprit: Culprit): Cause {
  const { claim, says, should, cell, doubt } = culprit;
  if (doubt === 'swapped') return { code: 'swapped' };
  const slip = likelySlip(says, should);
  const divided = claim.kind === 'multiple' ? wrongDivisor(plan, claim, culprit, slip === null) : null;
  if (divided !== null && (slip === null || divided.code !== 'other-divisor')) return divided;
  if (slip !== null) return { code: slip };
  if (claim.kind === 'sum' && claim.cells[0] === cell) {
    const missed = memberWorth(plan, claim, should - says);
    if (missed !== null) return { code: 'left-out', label: missed };
    if (near(says, 2 * should)) return { code: 'all-twice' };
    const doubled = memberWorth(plan, claim, says - should);
    if (doubled !== null) return { code: 'counted-twice', label: doubled };
  }
  if (isRounding(plan, claim, says - should)) return { code: 'rounding' };
  return { code: doubt ?? 'unknown' };
}

/** The row or column label of a cell, whichever tells the members of a claim apart. */
export function labelIn({ rows, columns }: Plan, { cells }: Claim, cell: number): string {
  const rowOf = (index: number) => Math.floor(index / columns.length);
  const members = cells.filter((index) => index >= 0);
  const inOneRow = members.every((index) => rowOf(index) === rowOf(members[0]!));
  return inOneRow ? columns[cell % columns.length]!.label : rows[rowOf(cell)]!.label;
}

function memberWorth(plan: Plan, claim: Claim, amount: number): string | null {
  const worth = claim.cells.slice(1).find((member) => near(plan.values[member]!, amount));
  return worth === undefined ? null : labelIn(plan, claim, worth);
}

/** An average over days, or over the months of a year, where one over weeks is meant. */
function wrongDivisor(
  { values, steps, columns }: Plan,
  claim: Claim & { kind: 'multiple' },
  { cell, says }: Culprit,
  roughly: boolean,
): Cause | null {
  if (claim.cells[1] !== cell) return null;
  const span = columns[cell % columns.length]!.span;
  const longer = values[claim.cells[0]]!;
  const isDivisor = (count: number) =>
    near(says * count, longer) || (roughly && Math.abs(says * count - longer) <= (count * steps[cell]!) / 2);
  if (span !== null && isDivisor(1)) return { code: 'not-divided' };
  if (span === null) return null;
  const factor = claim.factors[0]!;
  const isMonth = span === 'week' && factor < 5;
  const days = isMonth ? [30, 31, 28, 29, 22, 21, 20, 23].find(isDivisor) : undefined;
  if (days !== undefined) return { code: 'per-day', count: days };
  const count = Math.round(longer / says);
  const exactly = near(says * count, longer) || (count * steps[cell]! * 50 < longer && isDivisor(count));
  return count > 1 && count < 367 && exactly ? { code: 'other-divisor', count, factor } : null;
}

function isRounding({ steps }: Plan, claim: Claim, off: number): boolean {
  if (claim.kind !== 'sum') return false;
  const room = claim.cells.reduce((sum, cell) => sum + (cell < 0 ? 0 : steps[cell]!), 0);
  return Math.abs(off) <= room * (1 + 1e-9);
}
