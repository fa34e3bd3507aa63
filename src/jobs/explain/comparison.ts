import { priceVolumeMix } from '../../core/variance/price-volume-mix';
import { addUp } from '../add-up';
import type { JobOutcome } from '../job-outcome';
import { inCents } from './in-cents';

/** One item on both sides. Amounts are quantity × price, costs quantity × unit cost. */
export interface ComparedItem {
  readonly label: string;
  readonly quantityBefore: number;
  readonly amountBefore: number;
  readonly quantityAfter: number;
  readonly amountAfter: number;
  /** With both, margins are compared instead of sales. */
  readonly costBefore?: number;
  readonly costAfter?: number;
}

export interface ItemGap extends ComparedItem {
  /** Of sales, or of margins where costs are given. */
  readonly gap: number;
}

export type Cause = 'volume' | 'mix' | 'price' | 'cost' | 'new' | 'lost';

/** A difference explained: by item, the largest gap first, and by cause. Both add up to it. */
export interface Comparison {
  readonly measure: 'sales' | 'margin';
  readonly items: readonly ItemGap[];
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** In their order; `cost` only where margins are compared. */
  readonly causes: readonly { readonly cause: Cause; readonly amount: number }[];
}

/** Explains what changed between two sides by price, volume and mix, and says which item makes how much of it. */
export function compare(items: readonly ComparedItem[], measure: 'sales' | 'margin' = 'sales'): JobOutcome<Comparison> {
  const isMargin = measure === 'margin';
  const side = (
    quantity: 'quantityBefore' | 'quantityAfter',
    amount: 'amountBefore' | 'amountAfter',
    cost: 'costBefore' | 'costAfter',
  ) => ({
    quantity: items.map((item) => item[quantity]),
    price: items.map((item) => perUnit(item[amount], item[quantity])),
    ...(isMargin && { cost: items.map((item) => perUnit(item[cost] ?? 0, item[quantity])) }),
  });
  const effects = priceVolumeMix(
    side('quantityBefore', 'amountBefore', 'costBefore'),
    side('quantityAfter', 'amountAfter', 'costAfter'),
  );
  if (!effects.ok) return effects;
  const valueBefore = (item: ComparedItem) => addUp([item.amountBefore, isMargin ? -(item.costBefore ?? 0) : 0], CENTS);
  const valueAfter = (item: ComparedItem) => addUp([item.amountAfter, isMargin ? -(item.costAfter ?? 0) : 0], CENTS);
  const before = addUp(items.map(valueBefore), CENTS);
  const after = addUp(items.map(valueAfter), CENTS);
  const difference = addUp([after, -before], CENTS);
  const gaps = items.map((item) => ({ ...item, gap: addUp([valueAfter(item), -valueBefore(item)], CENTS) }));
  const causes: readonly Cause[] = isMargin
    ? ['volume', 'mix', 'price', 'cost', 'new', 'lost']
    : ['volume', 'mix', 'price', 'new', 'lost'];
  const amounts = inCents(
    causes.map((cause) => effects.value[cause] ?? 0),
    difference,
  );
  return {
    ok: true,
    value: {
      measure,
      items: gaps.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap)),
      before,
      after,
      difference,
      causes: causes.map((cause, index) => ({ cause, amount: amounts[index]! })),
    },
  };
}

const CENTS = 2;

function perUnit(amount: number, quantity: number): number {
  return quantity === 0 ? 0 : amount / quantity;
}
