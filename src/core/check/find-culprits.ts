import { expectedAt, type Claim } from './claim';
import { findSwaps } from './find-swaps';
import { likelySlip } from './likely-slip';
import { openLedger } from './open-ledger';
import type { Plan } from './plan';

/** A cell that can't be right, and what it should say. */
export interface Culprit {
  readonly cell: number;
  readonly says: number;
  readonly should: number;
  /** The claim it was found by: of several the first. */
  readonly claim: Claim;
  /** Whether the cell trades places with another one ("swapped"), or another member of the claim may be the wrong one. */
  readonly doubt: 'swapped' | 'unclear' | null;
}

/**
 * The fewest cells that explain why claims do not hold, the surest first.
 *
 * Every member of a broken claim is a suspect: corrected by that claim, it may mend other broken claims too, or break
 * ones that hold. The suspect with the best balance is taken, of equal ones that with a typical slip (ten times, 元 for
 * 万元 …), then the result of a sum rather than an addend, and of an amount and its average the one that is further from
 * its neighbours. Then its value is corrected and the search goes on. Where several addends are as good, the sum itself
 * is named. At most 100 are named.
 */
export function findCulprits(plan: Plan, claims: readonly Claim[]): Culprit[] {
  const { values, broken, correct, believe, balanceWith } = openLedger(plan, claims);
  const culprits: Culprit[] = [];

  // Pairs of cells that trade places: exchanged they mend two sums at once.
  for (const { cell, other, claim } of findSwaps(broken, values)) {
    const [says, should] = [values[cell]!, values[other]!];
    correct(cell, should);
    correct(other, says);
    culprits.push({ cell, says, should, claim, doubt: 'swapped' });
    culprits.push({ cell: other, says: should, should: says, claim, doubt: 'swapped' });
  }

  while (culprits.length < MOST) {
    let best = null as Suspect | null;
    for (const [claim, by] of broken) {
      for (const suspect of suspectsOf(claim, by, best?.balance ?? -Infinity)) {
        if (best === null || compare(suspect, best) < 0) best = suspect;
      }
    }
    if (best === null) break;
    const { claim, by, place, balance } = best;
    const isSum = claim.kind === 'sum';
    const hasEquals =
      isSum &&
      place > 0 &&
      suspectsOf(claim, by, balance).some((other) => other.cell !== best.cell && compare(other, best) === 0);
    // One of several addends, nobody knows which: the sum is named, and believed no more.
    const isTotal = hasEquals && claim.cells[0]! >= 0;
    const cell = isTotal ? claim.cells[0]! : best.cell;
    const should = isTotal ? expectedAt(claim, 0, values, by) : best.should;
    const doubt = hasEquals || (isSum && balance < 1) ? 'unclear' : null;
    culprits.push({ cell, says: values[cell]!, should, claim, doubt });
    if (!isTotal) correct(cell, should);
    believe(claim);
  }
  return culprits;

  /** The suspects of a broken claim whose balance is not below a given one. */
  function suspectsOf(claim: Claim, by: number, least: number): Suspect[] {
    return claim.cells.flatMap((cell, place): Suspect[] => {
      const says = values[cell] ?? NaN;
      const should = expectedAt(claim, place, values, by);
      if (Number.isNaN(says) || !Number.isFinite(should)) return [];
      const balance = balanceWith(cell, should);
      if (balance < least) return [];
      const slip = likelySlip(says, should) !== null;
      const nearer =
        claim.kind === 'sum' ? 0 : distance(plan, values, cell, says) - distance(plan, values, cell, should);
      return [{ cell, place, should, claim, by, balance, slip, nearer }];
    });
  }
}

const MOST = 100;

interface Suspect {
  readonly cell: number;
  readonly place: number;
  readonly should: number;
  readonly claim: Claim;
  /** How far the claim is off. */
  readonly by: number;
  readonly balance: number;
  readonly slip: boolean;
  /** How much nearer the correction brings it to what stands above and below it, in powers of ten. */
  readonly nearer: number;
}

/** Negative where the first is the more suspicious. */
function compare(a: Suspect, b: Suspect): number {
  const byPlace = Number(a.place === 0) - Number(b.place === 0);
  return (
    b.balance - a.balance ||
    Number(b.slip) - Number(a.slip) ||
    (a.claim.kind === 'sum' ? -byPlace : b.nearer - a.nearer || byPlace)
  );
}

/** How far a value lies from the middle one of its column, in powers of ten. */
function distance({ columns, rows, kinds }: Plan, values: Float64Array, cell: number, value: number): number {
  const others: number[] = [];
  for (let row = 0; row < Math.min(rows.length, NEIGHBOURS); row += 1) {
    const other = row * columns.length + (cell % columns.length);
    const size = Math.abs(values[other]!);
    if (other !== cell && kinds[other] === kinds[cell] && size > 0) others.push(size);
  }
  if (others.length === 0 || value === 0) return 0;
  others.sort((a, b) => a - b);
  return Math.abs(Math.log10(Math.abs(value) / others[others.length >> 1]!));
}

const NEIGHBOURS = 100;
