import { sumOf } from '../numeric/sum';

/**
 * Additive LMDI-I: Δ_k = Σ L(y1, y0)·ln(f1 ÷ f0), with L the logarithmic mean of a segment's two products. Every driver
 * is above 0.
 *
 * ln(f1 ÷ f0) is taken as log1p((f1 − f0) ÷ f0), which keeps the digits of a small change, and L as
 * y0·(e^x − 1) ÷ x with x the sum of the logarithms, so that a segment whose product did not change (x = 0, L = y0)
 * is no special case of the difference of two near-equal numbers.
 */
export function logMeanContributions(
  plan: readonly (readonly number[])[],
  actual: readonly (readonly number[])[],
): number[] {
  const parts = plan.map((planned, segment) => {
    const logs = planned.map((value, driver) => logRatio(actual[segment]![driver]!, value));
    const change = sumOf(logs);
    const product = planned.reduce((so, value) => so * value, 1);
    const mean = change === 0 ? product : (product * Math.expm1(change)) / change;
    return logs.map((log) => mean * log);
  });
  return (plan[0] ?? []).map((_, driver) => sumOf(parts.map((part) => part[driver]!)));
}

function logRatio(after: number, before: number): number {
  const change = (after - before) / before;
  return Number.isFinite(change) && change > -0.9 ? Math.log1p(change) : Math.log(after) - Math.log(before);
}
