import type { Plan } from './plan';

/**
 * Something the table says by its layout, over cells of the plan:
 * - `sum`: the first cell is the sum of the others; without a first cell (−1) they add up to `constant`;
 * - `multiple`: the first cell is one of the factors times the second; the first factor is the table's own convention;
 * - `product`: the first cell is the second times the third.
 *
 * The first cell of a sum, the second of others is what is worked out: the total; the average, the rate, the share.
 */
export type Claim =
  | { readonly kind: 'sum'; readonly cells: readonly number[]; readonly constant?: number }
  | { readonly kind: 'multiple'; readonly cells: readonly [number, number]; readonly factors: readonly number[] }
  | { readonly kind: 'product'; readonly cells: readonly [number, number, number] };

/** How far a claim is off in terms of its first cell, and how far rounding alone may have put it. */
export interface Deviation {
  readonly by: number;
  readonly rounding: number;
  /** What floating arithmetic may have put it off. */
  readonly noise: number;
}

/**
 * First cell − what the other cells make of it.
 *
 * Addends of a sum are each rounded to half of their last place shown, and so is a total shown more coarsely than they
 * are. Of a product the members worked out
 * are, and those of the others that are rough. Unless it is known that whole numbers are rounded (`rounds`), they are
 * taken as they stand.
 */
export function deviationOf(claim: Claim, values: Float64Array, { steps, rough }: Roundings, rounds = true): Deviation {
  const stepOf = (cell: number) => (rounds || rough[cell] ? steps[cell]! : 0);
  const [first, second = -1] = claim.cells;
  if (claim.kind === 'sum') {
    let by = claim.constant ?? 0;
    let size = Math.abs(by);
    let room = 0;
    let finest = Infinity;
    claim.cells.forEach((cell, index) => {
      const value = values[cell] ?? NaN;
      if (Number.isNaN(value)) return;
      by += index === 0 ? value : -value;
      size += Math.abs(value);
      if (index === 0) return;
      room += stepOf(cell) / 2;
      finest = Math.min(finest, steps[cell]!);
    });
    const own = steps[first!] ?? 0;
    return { by, rounding: room + (own > finest ? own / 2 : 0), noise: NOISE * size };
  }
  const [a, b] = [values[first!]!, values[second]!];
  const offBy = (c: number, own: number, step: number): Deviation => ({
    by: a - b * c,
    rounding: (own + steps[second]! * Math.abs(c) + step * Math.abs(b)) / 2,
    noise: NOISE * (Math.abs(a) + Math.abs(b * c)),
  });
  if (claim.kind === 'product') {
    return offBy(values[claim.cells[2]]!, stepOf(first!), stepOf(claim.cells[2]));
  }
  const offs = claim.factors.map((factor) => offBy(factor, steps[first!]!, 0));
  return offs.find(isHeld) ?? offs[0]!;
}

type Roundings = Pick<Plan, 'steps' | 'rough'>;

export function isHeld({ by, rounding, noise }: Deviation): boolean {
  return Math.abs(by) <= rounding * (1 + NOISE) + noise;
}

/** Whether a claim holds to the last place, without rounding. */
export function isExact({ by, noise }: Deviation): boolean {
  return Math.abs(by) <= noise;
}

/** What the member at a place should say for a claim that is off to hold, the others given. NaN where nothing would do. */
export function expectedAt(claim: Claim, place: number, values: Float64Array, by: number): number {
  if (claim.kind === 'sum') return values[claim.cells[place]!]! + (place === 0 ? -by : by);
  const [a, b] = [values[claim.cells[0]]!, values[claim.cells[1]]!];
  const c = claim.kind === 'multiple' ? claim.factors[0]! : values[claim.cells[2]]!;
  if (place === 0) return b * c;
  const other = place === 1 ? c : b;
  return other === 0 ? NaN : a / other;
}

/** Far above what adding doubles loses, far below any amount that matters. */
const NOISE = 1e-10;
