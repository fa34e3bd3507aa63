/**
 * What Stirling's formula leaves out of the logarithm of the gamma function, for x > 0:
 * ln Γ(x) − [(x − ½)·ln x − x + ½·ln 2π]. It stays small where ln Γ itself grows, so differences of it keep their digits.
 *
 * Variant: asymptotic series from x = 10 on; below, upward recurrence.
 *
 * Source: NIST Handbook of Mathematical Functions, 5.11.1 and 5.5.1.
 *
 * @example stirlingCorrection(1) // → 0.08106146679532726: 1 − ½·ln 2π
 */
export function stirlingCorrection(x: number): number {
  let below = 0;
  let from = x;
  for (; from < SERIES_FROM; from += 1) below += (from + 0.5) * Math.log1p(1 / from) - 1;
  const inverseSquare = 1 / (from * from);
  return below + SERIES.reduceRight((sum, coefficient) => sum * inverseSquare + coefficient, 0) / from;
}

const SERIES_FROM = 10;
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
