import { fromDecimal, toDecimal, type Decimal } from '../numeric/decimal';
import { addDecimals } from '../numeric/exact-sum';
import { asWholeNumbers } from '../numeric/whole-numbers';
import { ratio } from '../numeric/ratio';
import { fail, succeed, type Outcome } from '../outcome';

export interface GrownWeights {
  /** last × (1 + rate) of each row, what it would reach by itself. */
  readonly weights: readonly number[];
  /** Their sum. */
  readonly sum: number;
  /** total ÷ sum: what every row is multiplied by so that they meet the total. */
  readonly scaling: number;
}

/**
 * Weights for a split by growth: each row's last period × (1 + its rate), so that an emerging market gets more of the
 * total than a mature one of the same size. `decompose` scales them to the total; the factor is shown, since 1.1 says that
 * the total asks 10 % more than the rates do. One rate for all rows gives the proportions of the last period.
 *
 * Failures: not-finite, negative (last; a rate below −1), lengths-differ (rates), no-weight (nothing left to grow from).
 *
 * @param rates one for all rows or one a row: 0.1 is 10 % growth
 * @example growWeights([100, 100], [0.5, 0], 275) // → ok { weights: [150, 100], sum: 250, scaling: 1.1 }
 */
export function growWeights(
  last: readonly number[],
  rates: number | readonly number[],
  total: number,
): Outcome<GrownWeights> {
  const ofRows = typeof rates === 'number' ? last.map(() => rates) : rates;
  if (ofRows.length !== last.length) {
    const [length, expected] = [ofRows.length, last.length];
    return fail('lengths-differ', { argument: 'rates', length, other: 'last', expected });
  }
  for (const [argument, values, least] of [['last', last, 0] as const, ['rates', ofRows, -1] as const]) {
    for (const [index, value] of values.entries()) {
      const place = { argument, row: index + 1 };
      if (!Number.isFinite(value)) return fail('not-finite', { ...place, value: String(value) });
      if (value < least) return fail('negative', { ...place, value });
    }
  }
  if (!Number.isFinite(total)) return fail('not-finite', { argument: 'total', value: String(total) });
  const grown = last.map((value, row) => times(toDecimal(value), onePlus(ofRows[row]!)));
  const sum = fromDecimal(addDecimals(grown));
  if (sum === 0) return fail('no-weight', { argument: 'last' });
  const [whole, part] = asWholeNumbers([sum, total]) as [bigint, bigint];
  return succeed({ weights: grown.map(fromDecimal), sum, scaling: ratio(part, whole) });
}

function onePlus(rate: number): Decimal {
  return addDecimals([{ digits: 1n, exponent: 0 }, toDecimal(rate)]);
}

function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}
