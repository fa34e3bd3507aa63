/** A finite decimal number, exactly: digits × 10^exponent. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * Reads a double as the shortest decimal that prints it, which is what the user typed: 0.1 is one tenth, not the
 * binary fraction nearest to it.
 *
 * @example toDecimal(0.25) // → { digits: 25n, exponent: -2 }
 */
export function toDecimal(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), exponent: 0 };
  return fewPlaces(value) ?? fromText(value);
}

/** The nearest double. */
export function fromDecimal({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

export function tenTo(exponent: number): bigint {
  return (powers[exponent] ??= 10n ** BigInt(exponent));
}

/** The digits of a decimal written with a smaller exponent. */
export function digitsAt({ digits, exponent }: Decimal, smaller: number): bigint {
  return exponent === smaller ? digits : digits * tenTo(exponent - smaller);
}

const powers: bigint[] = [];
const MOST_SURE = 1e15;

/**
 * Amounts with up to six decimal places, without a detour through text. A decimal of at most 15 digits is the only one
 * of its length that reads as this double, so it is also the shortest.
 */
function fewPlaces(value: number): Decimal | null {
  for (let places = 1, scale = 10; places <= 6; places += 1, scale *= 10) {
    const digits = Math.round(value * scale);
    if (Math.abs(digits) > MOST_SURE) return null;
    if (digits / scale === value) return { digits: BigInt(digits), exponent: -places };
  }
  return null;
}

function fromText(value: number): Decimal {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
