import { decompose } from '../../core/allocation/decompose';
import type { Card } from './card';
import { unitOf } from './day-targets';

/**
 * What the card's day owes of a week: its part of the week split over the working days, as the card's cells split it; nothing
 * on a day off, and a rate as it is. Null where the week has no target.
 */
export function dayShare({ day, week, works }: Card, amount: number | null, isRate: boolean): number | null {
  if (amount === null) return null;
  const at = day - week.from;
  if (works[at] !== true) return isRate ? null : 0;
  if (isRate) return amount;
  const split = decompose(amount, works.map(Number), { unit: unitOf(amount) });
  return split.ok ? (split.value.amounts[at] ?? 0) : null;
}
