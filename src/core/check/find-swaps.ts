import type { Claim } from './claim';

export interface Swap {
  readonly cell: number;
  readonly other: number;
  readonly claim: Claim;
}

interface Broken {
  readonly claim: Claim;
  /** First cell − the others. */
  readonly by: number;
}

/**
 * Cells that trade places: two sums of the same form, one too large by as much as the other is too small, whose members
 * at one and the same place differ by just that. A pair is only found where no other pair of the two sums would do.
 */
export function findSwaps(broken: ReadonlyMap<Claim, number>, values: Float64Array): Swap[] {
  const waiting = new Map<string, Broken[]>();
  const swaps: Swap[] = [];
  const used = new Set<number>();
  for (const [claim, by] of broken) {
    const one = { claim, by };
    if (claim.kind !== 'sum' || claim.cells[0]! < 0) continue;
    const key = (off: number) => `${claim.cells.length} ${off.toPrecision(9)}`;
    const partners = waiting.get(key(-by)) ?? [];
    const found = partners.flatMap((partner) => pairIn(one, partner, values) ?? []);
    const [swap] = found;
    if (found.length === 1 && swap !== undefined && !used.has(swap.cell) && !used.has(swap.other)) {
      swaps.push(swap);
      used.add(swap.cell).add(swap.other);
    }
    const same = waiting.get(key(by));
    if (same === undefined) waiting.set(key(by), [one]);
    else if (same.length < MOST_PARTNERS) same.push(one);
  }
  return swaps;
}

function pairIn(one: Broken, partner: Broken, values: Float64Array): Swap | null {
  const pairs = one.claim.cells.flatMap((cell, place): Swap[] => {
    const other = partner.claim.cells[place]!;
    // An addend too large makes its sum's deviation (total − addends) negative, a total too large positive.
    const surplus = place === 0 ? one.by : -one.by;
    const difference = values[cell]! - values[other]!;
    if (cell === other || Math.abs(difference - surplus) > 1e-9 * Math.abs(surplus)) return [];
    return [{ cell: other, other: cell, claim: partner.claim }];
  });
  return pairs.length === 1 ? pairs[0]! : null;
}

const MOST_PARTNERS = 20;
