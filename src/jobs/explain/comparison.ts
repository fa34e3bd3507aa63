import { priceVolumeMix, type SalesEffects } from '../../core/variance/price-volume-mix';
import { addUp } from '../add-up';
import type { JobOutcome } from '../job-outcome';

/** One item on both sides. Amounts are quantity × price. */
export interface ComparedItem {
  readonly label: string;
  readonly quantityBefore: number;
  readonly amountBefore: number;
  readonly quantityAfter: number;
  readonly amountAfter: number;
}

export interface ItemGap extends ComparedItem {
  readonly gap: number;
}

export type Cause = 'volume' | 'mix' | 'price' | 'new' | 'lost';
export const causes: readonly Cause[] = ['volume', 'mix', 'price', 'new', 'lost'];

/** A difference explained: by item, the largest gap first, and by cause. Both add up to the difference. */
export interface Comparison {
  readonly items: readonly ItemGap[];
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  readonly effects: Readonly<Record<Cause, number>>;
}

/** Explains what changed between two sides by price, volume and mix, and says which item makes how much of it. */
export function compare(items: readonly ComparedItem[]): JobOutcome<Comparison> {
  const effects = priceVolumeMix(
    {
      quantity: items.map((item) => item.quantityBefore),
      price: items.map((item) => priceOf(item.amountBefore, item.quantityBefore)),
    },
    {
      quantity: items.map((item) => item.quantityAfter),
      price: items.map((item) => priceOf(item.amountAfter, item.quantityAfter)),
    },
  );
  if (!effects.ok) return effects;
  const before = addUp(
    items.map((item) => item.amountBefore),
    CENTS,
  );
  const after = addUp(
    items.map((item) => item.amountAfter),
    CENTS,
  );
  const difference = addUp([after, -before], CENTS);
  const gaps = items.map((item) => ({ ...item, gap: addUp([item.amountAfter, -item.amountBefore], CENTS) }));
  return {
    ok: true,
    value: {
      items: gaps.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap)),
      before,
      after,
      difference,
      effects: inCents(effects.value, difference),
    },
  };
}

const CENTS = 2;

function priceOf(amount: number, quantity: number): number {
  return quantity === 0 ? 0 : amount / quantity;
}

/** Causes to two places that still add up to the difference: what rounding leaves over goes to the largest. */
function inCents(effects: SalesEffects, difference: number): Record<Cause, number> {
  const rounded = Object.fromEntries(causes.map((cause) => [cause, addUp([effects[cause]], CENTS)])) as Record<
    Cause,
    number
  >;
  const largest = [...causes].sort((a, b) => Math.abs(rounded[b]) - Math.abs(rounded[a]))[0]!;
  const rest = causes.filter((cause) => cause !== largest).map((cause) => -rounded[cause]);
  return { ...rounded, [largest]: addUp([difference, ...rest], CENTS) };
}
