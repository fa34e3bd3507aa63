/**
 * The double nearest to numerator ÷ denominator (denominator not 0), correctly rounded for every result above the
 * subnormal range.
 *
 * @example ratio(1n, 3n) // → 0.3333333333333333
 */
export function ratio(numerator: bigint, denominator: bigint): number {
  if (denominator < 0n) return ratio(-numerator, -denominator);
  if (numerator < 0n) return 0 - ratio(-numerator, denominator);
  if (numerator <= SAFE && denominator <= SAFE) return Number(numerator) / Number(denominator);
  const shift = KEPT_BITS - (bitLength(numerator) - bitLength(denominator));
  const top = shift > 0 ? numerator << BigInt(shift) : numerator;
  const bottom = shift > 0 ? denominator : denominator << BigInt(-shift);
  const quotient = top / bottom;
  // A lost tail sets the last bit, far below the rounding position, so that a tie is only seen where there is one.
  const sticky = quotient * bottom === top ? quotient : quotient | 1n;
  const half = Math.trunc(shift / 2);
  return Number(sticky) * 2 ** -half * 2 ** -(shift - half);
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const KEPT_BITS = 70;

/** Within 3 bits, which is all that is needed to keep enough of them. */
function bitLength(value: bigint): number {
  return value.toString(16).length * 4;
}
