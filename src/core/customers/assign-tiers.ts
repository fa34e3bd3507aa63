import { commonScale } from '../numeric/common-scale';
import { tenTo } from '../numeric/decimal';
import { refuseNegative, refuseNotFinite, refuseNumber } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';

/** What a cutoff is compared with: a row's cumulative share of the total, or its value. */
export type TierBasis = 'share' | 'amount';

export interface TierOptions {
  /**
   * Between the classes, best first; null is skipped. For `share` at most 1 and rising, by default 0.8 and 0.95; for
   * `amount` falling, without a default.
   */
  readonly cutoffs?: readonly (number | null)[] | undefined;
  readonly basis?: TierBasis | undefined;
}

/**
 * ABC classes (ABC 分类, Pareto analysis) of values, e.g. of customers by sales: "A" for the first class, "B" for the
 * next, one more than there are cutoffs.
 *
 * - `share`: the cumulative share of a value is what all values at least as large as it make up of the total, so that
 *   equal values share a class and no order of the rows matters. A value is in the first class whose cutoff its
 *   cumulative share does not pass, else in the last; the largest is always A. A cutoff reached exactly is not passed:
 *   shares are compared as exact decimals. A 0 has the cumulative share 1.
 * - `amount`: a value above the first cutoff is A, above the second B …; one on a cutoff is not above it. Negative values
 *   (more returns than sales) are in the last class.
 *
 * Time grows with n·log n.
 *
 * Failures: not-finite, negative (values by `share`, cutoffs), too-many (cutoffs, beyond 25), not-in-order (cutoffs),
 * share-too-large (cutoffs above 1), argument-missing (cutoffs by `amount`), no-weight (values by `share`, all 0).
 *
 * Source: the convention of running totals over ties (RANGE, peers included) of SQL window functions.
 *
 * @example assignTiers([50, 30, 15, 5]) // → ok ['A', 'A', 'B', 'C']: cumulative shares 0.5, 0.8, 0.95, 1
 */
export function assignTiers(values: readonly number[], options: TierOptions = {}): Outcome<string[]> {
  const { basis = 'share' } = options;
  const faultyCutoff = findFaultyCutoff(options.cutoffs ?? [], basis);
  if (faultyCutoff) return faultyCutoff;
  const given = (options.cutoffs ?? []).filter((cutoff) => cutoff !== null);
  if (basis === 'amount' && given.length === 0) {
    return fail('argument-missing', { argument: 'cutoffs', other: 'basis' });
  }
  const faulty = basis === 'share' ? refuseNegative('values', values) : refuseNotFinite('values', values);
  if (faulty) return faulty;
  if (basis === 'amount') {
    return succeed(values.map((value) => letter(given.filter((cutoff) => value <= cutoff).length)));
  }
  if (values.every((value) => value === 0)) return fail('no-weight', { argument: 'values' });
  const classes = classesByShare(values, given.length === 0 ? DEFAULT_CUTOFFS : given);
  return succeed(values.map((value) => letter(classes.get(value)!)));
}

const DEFAULT_CUTOFFS = [0.8, 0.95];
const MOST_CUTOFFS = 25;

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

/** The class of each distinct value, 0 for A. */
function classesByShare(values: readonly number[], cutoffs: readonly number[]): Map<number, number> {
  const sorted = Float64Array.from(values).sort().reverse();
  const { digits } = commonScale(sorted);
  const total = digits.reduce((sum, value) => sum + value, 0n);
  // cumulative ÷ total ≤ cutoff, with whole numbers only
  const limits = cutoffs.map((cutoff) => {
    const { digits: numerators, exponent } = commonScale([cutoff]);
    return (numerators[0]! * total) / tenTo(-exponent);
  });
  const classes = new Map<number, number>();
  let cumulative = 0n;
  let current = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
    cumulative += digits[start]! * BigInt(end - start);
    while (start > 0 && current < limits.length && cumulative > limits[current]!) current += 1;
    classes.set(sorted[start]!, current);
  }
  return classes;
}

function findFaultyCutoff(cutoffs: readonly (number | null)[], basis: TierBasis): Outcome<never> | null {
  const rising = basis === 'share';
  let previous: number | null = null;
  let count = 0;
  for (const [index, value] of cutoffs.entries()) {
    if (value === null) continue;
    const place = { argument: 'cutoffs', row: index + 1 };
    const faulty = refuseNumber(value, place);
    if (faulty) return faulty;
    if (rising && value > 1) return fail('share-too-large', { ...place, value, limit: 1 });
    if (previous !== null && (rising ? value <= previous : value >= previous)) {
      return fail('not-in-order', { ...place, value, previous });
    }
    previous = value;
    count += 1;
  }
  return count > MOST_CUTOFFS ? fail('too-many', { argument: 'cutoffs', count, limit: MOST_CUTOFFS }) : null;
}
