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
  return [...broken].flatMap(([claim, by]): Swap[] => {
    if (claim.kind !== 'sum' || claim.cells[0]! < 0) return [];
    const one = { claim, by };
    const alike = (off: number) => {
      const key = `${claim.cells.length} ${off.toPrecision(9)}`;
      return waiting.get(key) ?? waiting.set(key, []).get(key)!;
    };
    const found = alike(-by).flatMap((partner) => pairIn(one, partner, values) ?? []);
    if (alike(by).length < MOST_PARTNERS) alike(by).push(one);
    return found.length === 1 ? found : [];
  });
}

function pairIn(one: Broken, partner: Broken, values: Float64Array): Swap | null {
  // What both have in common alone may be the wrong one.
  const own = new Set(one.claim.cells);
  if (partner.claim.cells.some((cell) => own.has(cell))) return null;
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
