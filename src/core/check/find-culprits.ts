import { deviationOf, expectedAt, isExact, isHeld, type Claim, type Deviation } from './claim';
import { allowsRounding } from './claims-of';
import { likelySlip } from './likely-slip';
import type { Plan } from './plan';
import { findSwaps } from './find-swaps';

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
  const search = new Search(plan, claims);
  const culprits = search.takeSwaps();
  while (culprits.length < MOST) {
    const next = search.next();
    if (next === null) break;
    culprits.push(next);
  }
  return culprits;
}

const MOST = 100;

interface Suspect {
  readonly cell: number;
  readonly place: number;
  readonly should: number;
  readonly claim: number;
  readonly balance: number;
  readonly slip: boolean;
  /** How much nearer the correction brings it to what stands above and below it, in powers of ten. */
  readonly nearer: number;
}

class Search {
  private readonly values: Float64Array;
  private readonly claimsOf = new Map<number, number[]>();
  private readonly deviations: Deviation[];
  private readonly broken = new Set<number>();
  private readonly rounds: boolean;

  constructor(
    private readonly plan: Plan,
    private readonly claims: readonly Claim[],
  ) {
    this.values = plan.values.slice();
    this.rounds = allowsRounding(claims, plan);
    this.deviations = claims.map((claim) => deviationOf(claim, this.values, plan));
    claims.forEach((claim, index) => {
      for (const cell of claim.cells) {
        const list = this.claimsOf.get(cell);
        if (list === undefined) this.claimsOf.set(cell, [index]);
        else list.push(index);
      }
      if (!this.holds(index, this.deviations[index]!)) this.broken.add(index);
    });
  }

  /** Pairs of cells that trade places: exchanged they mend two sums at once. */
  takeSwaps(): Culprit[] {
    const offs = [...this.broken].map((index) => ({ claim: this.claims[index]!, by: this.deviations[index]!.by }));
    return findSwaps(offs, this.values).flatMap(({ cell, other, claim }) => {
      const [says, should] = [this.values[cell]!, this.values[other]!];
      this.correct(cell, should);
      this.correct(other, says);
      return [
        { cell, says, should, claim, doubt: 'swapped' as const },
        { cell: other, says: should, should: says, claim, doubt: 'swapped' as const },
      ];
    });
  }

  next(): Culprit | null {
    let best = null as Suspect | null;
    for (const index of this.broken) {
      for (const suspect of this.suspectsOf(index, best?.balance ?? -Infinity)) {
        if (best === null || this.compare(suspect, best) < 0) best = suspect;
      }
    }
    if (best === null) return null;
    const claim = this.claims[best.claim]!;
    const says = this.values[best.cell]!;
    if (claim.kind === 'sum' && best.place > 0 && claim.cells[0]! >= 0 && this.hasEquals(best)) {
      // One of several addends, nobody knows which: the sum is named, and believed no more.
      this.broken.delete(best.claim);
      const total = claim.cells[0]!;
      const should = expectedAt(claim, 0, this.values, this.deviations[best.claim]!.by);
      return { cell: total, says: this.values[total]!, should, claim, doubt: 'unclear' };
    }
    const isUnclear = claim.kind === 'sum' && (best.balance < 1 || (best.place > 0 && this.hasEquals(best)));
    const doubt = isUnclear ? 'unclear' : null;
    this.correct(best.cell, best.should);
    this.broken.delete(best.claim);
    return { cell: best.cell, says, should: best.should, claim, doubt };
  }

  private hasEquals(best: Suspect): boolean {
    return this.suspectsOf(best.claim, best.balance).some(
      (other) => other.cell !== best.cell && this.compare(other, best) === 0,
    );
  }

  private compare(a: Suspect, b: Suspect): number {
    const isSum = this.claims[a.claim]!.kind === 'sum';
    const byPlace = isSum
      ? Number(b.place === 0) - Number(a.place === 0)
      : b.nearer - a.nearer || Number(a.place === 0) - Number(b.place === 0);
    return b.balance - a.balance || Number(b.slip) - Number(a.slip) || byPlace;
  }

  /** The suspects of a broken claim whose balance is not below a given one. */
  private suspectsOf(index: number, least: number): Suspect[] {
    const claim = this.claims[index]!;
    const { by } = this.deviations[index]!;
    const suspects: Suspect[] = [];
    for (let place = 0; place < claim.cells.length; place += 1) {
      const cell = claim.cells[place]!;
      const says = this.values[cell] ?? NaN;
      const should = expectedAt(claim, place, this.values, by);
      if (Number.isNaN(says) || !Number.isFinite(should)) continue;
      const balance = this.balance(cell, should);
      if (balance < least) continue;
      const slip = likelySlip(says, should) !== null;
      const nearer = claim.kind === 'sum' ? 0 : this.distance(cell, says) - this.distance(cell, should);
      suspects.push({ cell, place, should, claim: index, balance, slip, nearer });
    }
    return suspects;
  }

  /** Claims mended less claims broken, if the cell said something else. */
  private balance(cell: number, should: number): number {
    let balance = 0;
    for (const index of this.claimsOf.get(cell)!) {
      const held = !this.broken.has(index);
      if (this.holds(index, this.deviationWith(index, cell, should)) !== held) balance += held ? -1 : 1;
    }
    return balance;
  }

  private deviationWith(index: number, cell: number, should: number): Deviation {
    const claim = this.claims[index]!;
    const now = this.deviations[index]!;
    if (claim.kind === 'sum') {
      const change = should - this.values[cell]!;
      return { ...now, by: now.by + (claim.cells[0] === cell ? change : -change) };
    }
    const says = this.values[cell]!;
    this.values[cell] = should;
    const deviation = deviationOf(claim, this.values, this.plan);
    this.values[cell] = says;
    return deviation;
  }

  /** How far a value lies from the middle one of its column, in powers of ten. */
  private distance(cell: number, value: number): number {
    const { columns, rows, kinds } = this.plan;
    const others: number[] = [];
    for (let row = 0; row < Math.min(rows.length, NEIGHBOURS); row += 1) {
      const other = row * columns.length + (cell % columns.length);
      const size = Math.abs(this.values[other]!);
      if (other !== cell && kinds[other] === kinds[cell] && size > 0) others.push(size);
    }
    if (others.length === 0 || value === 0) return 0;
    others.sort((a, b) => a - b);
    return Math.abs(Math.log10(Math.abs(value) / others[others.length >> 1]!));
  }

  private correct(cell: number, value: number): void {
    this.values[cell] = value;
    for (const index of this.claimsOf.get(cell)!) {
      this.deviations[index] = deviationOf(this.claims[index]!, this.values, this.plan);
      if (this.holds(index, this.deviations[index]!)) this.broken.delete(index);
      else this.broken.add(index);
    }
  }

  private holds(index: number, deviation: Deviation): boolean {
    return this.claims[index]!.kind === 'sum' && !this.rounds ? isExact(deviation) : isHeld(deviation);
  }
}

const NEIGHBOURS = 100;
