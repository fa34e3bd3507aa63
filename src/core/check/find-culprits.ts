import { expectedAt, type Claim } from './claim';
import type { Culprit } from './culprit';
import { findSwaps } from './find-swaps';
import { likelyCause, weightOf } from './likely-cause';
import { openLedger } from './open-ledger';
import type { Plan } from './plan';

/**
 * The fewest cells that explain why claims do not hold, the surest first.
 *
 * Every member of a broken claim is a suspect: corrected by that claim, it may mend other broken claims too, or break
 * ones that hold. The suspect with the best balance is taken; of equal ones that with a typical slip (ten times, 元 for
 * 万元, a part left out …), if both have one that which is further from its neighbours; then what is worked out from the
 * others, such as a total or a rate. Then its value is corrected and the search goes on. Where several addends are as
 * good, the sum itself is named. At most 100 are named; where much is broken, the order stays that of an earlier look.
 */
export function findCulprits(plan: Plan, claims: readonly Claim[]): Culprit[] {
  const { values, broken, correct, believe, balanceWith } = openLedger(plan, claims);
  const culprits: Culprit[] = [];
  let work = MOST_WORK;
  let waiting: Suspect[] = [];

  // Pairs of cells that trade places: exchanged they mend two sums at once.
  for (const { cell, other, claim } of findSwaps(broken, values)) {
    if (!broken.has(claim)) continue;
    const [says, should] = [values[cell]!, values[other]!];
    correct(cell, should);
    correct(other, says);
    culprits.push({ cell, says, should, claim, doubt: 'swapped' });
    culprits.push({ cell: other, says: should, should: says, claim, doubt: 'swapped' });
  }

  while (culprits.length < MOST) {
    if (work > 0)
      waiting = [...broken.keys()]
        .flatMap((claim) => suspectsOf(claim).slice(0, 1))
        .sort(compare)
        .reverse();
    const next = waiting.pop();
    if (next === undefined) break;
    const { claim } = next;
    const [best, second] = broken.has(claim) ? suspectsOf(claim) : [];
    if (best === undefined) continue;
    const { place, balance } = best;
    const isSum = claim.kind === 'sum';
    const hasEquals = isSum && place > 0 && second !== undefined && compare(best, second) === 0;
    // One of several addends, nobody knows which: the sum is named, and believed no more.
    const isTotal = hasEquals && claim.cells[0]! >= 0;
    const cell = isTotal ? claim.cells[0]! : best.cell;
    const should = isTotal ? expectedAt(claim, 0, values, best.by) : best.should;
    const doubt = hasEquals || (isSum && balance < 1) ? 'unclear' : null;
    culprits.push({ cell, says: values[cell]!, should, claim, doubt });
    if (!isTotal) correct(cell, should);
    believe(claim);
  }
  return culprits;

  /** The suspects of a broken claim with its best balance, the most suspicious first. */
  function suspectsOf(claim: Claim): Suspect[] {
    const by = broken.get(claim)!;
    const all = claim.cells.flatMap((cell, place) => {
      const says = values[cell] ?? NaN;
      const should = expectedAt(claim, place, values, by);
      if (Number.isNaN(says) || !Number.isFinite(should)) return [];
      return [{ cell, place, says, should, claim, by, balance: balanceWith(cell, should) }];
    });
    work -= all.length;
    const balance = all.reduce((most, one) => Math.max(most, one.balance), -Infinity);
    return all
      .filter((suspect) => suspect.balance === balance)
      .map((suspect): Suspect => {
        const { cell, says, should } = suspect;
        const slip = weightOf(likelyCause({ ...plan, values }, { ...suspect, doubt: null }), says);
        const nearer = slip > 0 ? distance(plan, values, cell, says) - distance(plan, values, cell, should) : 0;
        return { ...suspect, slip, nearer: Math.round(nearer / CLEARLY) };
      })
      .sort(compare);
  }
}

const MOST = 100;
/** What makes a difference between sizes, in powers of ten. */
const CLEARLY = 0.4;
/** How many suspects are looked at before their order is kept as it is. */
const MOST_WORK = 60_000;

interface Suspect {
  readonly cell: number;
  readonly place: number;
  readonly should: number;
  readonly claim: Claim;
  /** How far the claim is off. */
  readonly by: number;
  readonly balance: number;
  /** How typical a slip it would be. */
  readonly slip: number;
  /** How much nearer the correction brings it to what stands above and below it, in steps that make a difference. */
  readonly nearer: number;
}

/** Negative where the first is the more suspicious. */
function compare(a: Suspect, b: Suspect): number {
  const isDerived = ({ claim, place }: Suspect) => Number(place === Number(claim.kind !== 'sum'));
  // Sums say to the last place what a cell should say.
  const isSum = ({ claim }: Suspect) => Number(claim.kind === 'sum');
  return (
    b.balance - a.balance ||
    b.slip - a.slip ||
    b.nearer - a.nearer ||
    isDerived(b) - isDerived(a) ||
    isSum(b) - isSum(a)
  );
}

/** How far a value lies from the others of its column that measure the same, in powers of ten. */
function distance({ columns, rows, kinds }: Plan, values: Float64Array, cell: number, value: number): number {
  const width = columns.length;
  let sum = 0;
  let count = 0;
  for (let other = cell % width; other < Math.min(values.length, NEIGHBOURS * width); other += width) {
    const size = Math.abs(values[other]!);
    const isAlike = kinds[other] === kinds[cell] && measureAt(other) === measureAt(cell);
    if (other === cell || !isAlike || !(size > 0)) continue;
    sum += Math.log10(size);
    count += 1;
  }
  return Math.abs(Math.log10(Math.abs(value)) - sum / count) || 0;

  function measureAt(one: number) {
    return rows[Math.floor(one / width)]!.measure;
  }
}

const NEIGHBOURS = 100;
