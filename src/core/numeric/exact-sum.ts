import { digitsAt, toDecimal, type Decimal } from './decimal';

/** Exact sum of doubles, each read as its shortest decimal. */
export function exactSum(values: ArrayLike<number>): Decimal {
  return addDecimals(Array.from(values, toDecimal));
}

/** Exact sum of decimals; 0 of none. */
export function addDecimals(terms: readonly Decimal[]): Decimal {
  const exponent = terms.reduce((least, term) => Math.min(least, term.exponent), 0);
  return { digits: terms.reduce((sum, term) => sum + digitsAt(term, exponent), 0n), exponent };
}
