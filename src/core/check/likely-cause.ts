import type { Claim } from './claim';
import type { Culprit } from './culprit';
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
  // What is worked out is rounded: a slip then shows only nearly.
  const slip = likelySlip(says, should, claim.kind === 'sum' ? undefined : ROUGHLY, plan.steps[cell]);
  const divided = claim.kind === 'multiple' ? wrongDivisor(plan, claim, culprit) : null;
  if (divided !== null && (slip === null || divided.code !== 'other-divisor')) return divided;
  if (slip !== null) return { code: slip };
  if (claim.kind === 'sum' && claim.cells[0] === cell) {
    const missed = memberWorth(plan, claim, should - says);
    if (missed !== null) return { code: 'left-out', label: missed };
    if (near(says, 2 * should)) return { code: 'all-twice' };
    const doubled = memberWorth(plan, claim, says - should);
    if (doubled !== null) return { code: 'counted-twice', label: doubled };
  }
  if (claim.kind === 'sum' && Math.abs(says - should) <= claim.cells.length * plan.steps[cell]! * (1 + 1e-9))
    return { code: 'rounding' };
  return { code: doubt ?? 'unknown' };
}

const ROUGHLY = 0.05;

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

/** An average over days, or over the months of a year, where one over weeks is meant; or the reverse, multiplied. */
function wrongDivisor(
  { values, steps, rows, columns }: Plan,
  claim: Claim & { kind: 'multiple' },
  { cell, says }: Culprit,
): Cause | null {
  const [first, second] = claim.cells;
  const span = columns[second % columns.length]!.span ?? rows[Math.floor(second / columns.length)]!.span;
  if (span === null) return null;
  const isShorter = cell === second;
  const [longer, shorter] = isShorter ? [values[first]!, says] : [says, values[second]!];
  const factor = claim.factors[0]!;
  const days = span === 'week' && factor < 5 ? DAYS : [];
  const count = (isShorter ? [1, ...days, ...USUAL] : USUAL).find(
    (one) => Math.abs(one - factor) > 1 && Math.abs(shorter * one - longer) <= (one * steps[second]! * (1 + 1e-9)) / 2,
  );
  if (count === undefined) return null;
  if (count === 1) return { code: 'not-divided' };
  return days.includes(count) ? { code: 'per-day', count } : { code: 'other-divisor', count, factor };
}

const DAYS: readonly number[] = [30, 31, 28, 29, 22, 21, 20, 23];
/** Months, weeks, quarters of a year; weeks of a month and a quarter; days of a week. */
const USUAL: readonly number[] = [12, 52, 4, 13, 3, 5, 7];

/** How much a cause says for a cell being the wrong one: 0 for what any number may be. Negative numbers are rare. */
export function weightOf({ code }: Cause, says: number): number {
  if (code === 'unknown' || code === 'rounding' || code === 'unclear') return 0;
  if (code === 'sign') return says < 0 ? 2 : 1;
  return code === 'transposed' ? 1 : 2;
}
