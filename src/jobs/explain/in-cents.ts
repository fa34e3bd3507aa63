import { addUp } from '../add-up';

/** Amounts to two places that still add up to the difference: what rounding leaves over goes to the largest. */
export function inCents(amounts: readonly number[], difference: number): number[] {
  const rounded = amounts.map((amount) => addUp([amount], CENTS));
  const largest = rounded.reduce(
    (best, value, index) => (Math.abs(value) > Math.abs(rounded[best]!) ? index : best),
    0,
  );
  if (rounded.length === 0) return [];
  const rest = rounded.filter((_, index) => index !== largest).map((value) => -value);
  return rounded.map((value, index) => (index === largest ? addUp([difference, ...rest], CENTS) : value));
}

const CENTS = 2;
