import { incompleteBeta } from './incomplete-beta';
import { logGamma } from './log-gamma';
import { normalQuantile } from './normal-quantile';
import { studentTail } from './student-tail';
import { symmetricQuantile } from './symmetric-quantile';

/**
 * Quantile of Student's t: the value that is not exceeded with probability p at the given degrees of freedom, whole or
 * not, as long as its square is in the range of doubles. Relative error below 1e-12. 0 and 1 give −Infinity and Infinity.
 *
 * @example studentQuantile(0.9, 10) // → 1.3721836411103356
 */
export function studentQuantile(p: number, df: number): number {
  const atZero = logGamma((df + 1) / 2) - logGamma(df / 2) - Math.log(df * Math.PI) / 2;
  const distribution = {
    logDensity: (t: number) => atZero - ((df + 1) / 2) * Math.log1p((t * t) / df),
    centre: (t: number) => incompleteBeta((t * t) / (df + t * t), 0.5, df / 2, df / (df + t * t)) / 2,
    tail: (t: number) => studentTail(t, df),
  };
  return symmetricQuantile(p, distribution, Math.abs(normalQuantile(p)));
}
