import { difference } from '../numeric/difference';
import { fromDecimal, toDecimal } from '../numeric/decimal';
import { addDecimals, exactSum } from '../numeric/exact-sum';
import { refuseLength, refuseNotFinite } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';

export interface Cause {
  readonly label: string;
  /** Place in the list that was given, from 1. */
  readonly row: number;
  readonly amount: number;
  /** Amount ÷ gap; null without a gap. */
  readonly share: number | null;
}

/** Causes of one direction: the largest by name, the rest together. */
export interface Causes {
  readonly named: readonly Cause[];
  readonly others: { readonly count: number; readonly amount: number; readonly share: number | null } | null;
}

export interface GapCauses {
  readonly plan: number;
  readonly actual: number;
  /** Actual − plan. */
  readonly gap: number;
  /** Gap ÷ |plan|; null when the plan is 0. */
  readonly relative: number | null;
  /** What pulls with the gap; without a gap, what pulls up. */
  readonly causes: Causes;
  /** What pulls against it; without a gap, what pulls down. */
  readonly offsets: Causes;
  /** Gap − the sum of all contributions; 0 when they add up to it. */
  readonly unexplained: number;
}

/**
 * Causes of a gap in the order in which a manager names them: those that pull with the gap, the largest first, then those
 * that offset part of it, then what the contributions leave unexplained, which is never dropped.
 *
 * - `labels`, `contributions`: one each, contributions of any sign, e.g. of BRIDGE or PVM. A contribution of 0 is no cause.
 * - Three causes of each direction are named, four where a single one would be left; the rest are added up.
 * - Equal amounts: the earlier first. Sums are exact in decimals. A residual within 1e-9 of the amounts is floating noise.
 *
 * Failures: lengths-differ (contributions), not-finite, result-too-large.
 *
 * @example
 * orderCauses(100, 90, ['East', 'West'], [-12, 2])
 * // → ok {
 * //   gap: -10,
 * //   causes: { named: [{ label: 'East', row: 1, amount: -12, share: 1.2 }], others: null },
 * //   offsets: { named: [{ label: 'West', row: 2, amount: 2, share: -0.2 }], others: null },
 * //   unexplained: 0,
 * //   …
 * // }
 */
export function orderCauses(
  plan: number,
  actual: number,
  labels: readonly string[],
  contributions: readonly number[],
): Outcome<GapCauses> {
  const faulty =
    refuseLength('contributions', contributions, 'labels', labels) ??
    refuseNotFinite('plan', plan) ??
    refuseNotFinite('actual', actual) ??
    refuseNotFinite('contributions', contributions);
  if (faulty) return faulty;

  const size = contributions.reduce((sum, amount) => sum + Math.abs(amount), Math.abs(actual - plan));
  if (!Number.isFinite(size)) return fail('result-too-large', { argument: 'actual' });

  const gap = difference(actual, plan);
  const explained = exactSum(contributions);
  const residual = fromDecimal(addDecimals([toDecimal(gap), { ...explained, digits: -explained.digits }]));
  const all = contributions.map((amount, index) => ({
    label: labels[index]!,
    row: index + 1,
    amount,
    share: gap === 0 ? null : amount / gap,
  }));
  const withGap = gap < 0 ? -1 : 1;
  return succeed({
    plan,
    actual,
    gap,
    relative: plan === 0 ? null : gap / Math.abs(plan),
    causes: largestFirst(
      all.filter(({ amount }) => amount * withGap > 0),
      gap,
    ),
    offsets: largestFirst(
      all.filter(({ amount }) => amount * withGap < 0),
      gap,
    ),
    unexplained: Math.abs(residual) <= NOISE * size ? 0 : residual,
  });
}

const MOST_NAMED = 3;
const NOISE = 1e-9;

function largestFirst(causes: readonly Cause[], gap: number): Causes {
  const sorted = [...causes].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  if (sorted.length <= MOST_NAMED + 1) return { named: sorted, others: null };
  const rest = sorted.slice(MOST_NAMED);
  const amount = fromDecimal(exactSum(rest.map((cause) => cause.amount)));
  const others = { count: rest.length, amount, share: gap === 0 ? null : amount / gap };
  return { named: sorted.slice(0, MOST_NAMED), others };
}
