import { digitsAt, toDecimal, type Decimal } from './decimal';

/** Exact sum of doubles, each read as its shortest decimal. Whole numbers are added without a detour. */
export function exactSum(values: ArrayLike<number>): Decimal {
  const byExponent = new Map<number, bigint>();
  const add = (exponent: number, digits: bigint) => byExponent.set(exponent, (byExponent.get(exponent) ?? 0n) + digits);
  let whole = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    const next = whole + value;
    if (Number.isSafeInteger(value) && Number.isSafeInteger(next)) {
      whole = next;
      continue;
    }
    const { digits, exponent } = toDecimal(value);
    add(exponent, digits);
  }
  add(0, BigInt(whole));
  return addDecimals([...byExponent].map(([exponent, digits]) => ({ digits, exponent })));
}

/** Exact sum of decimals; 0 of none. */
export function addDecimals(terms: readonly Decimal[]): Decimal {
  const exponent = terms.reduce((least, term) => Math.min(least, term.exponent), 0);
  return { digits: terms.reduce((sum, term) => sum + digitsAt(term, exponent), 0n), exponent };
}
