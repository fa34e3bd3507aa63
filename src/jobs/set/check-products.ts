import { products, type MeasureCode } from './measure-kinds';
import type { Target } from './target';

/** Three targets of which the first two should make the third, and do not. */
export interface Contradiction {
  readonly first: Target;
  readonly second: Target;
  readonly product: Target;
  /** What the first two make. */
  readonly should: number;
  /** What the third says beyond that. */
  readonly by: number;
}

/** Three targets that must agree, whether they do or not. */
export interface Agreement extends Contradiction {
  readonly holds: boolean;
  /** How far apart they may lie: what rounding of the three explains. */
  readonly tolerance: number;
}

/**
 * Checks targets against each other where two make a third (signed × collection rate = collected; customers × amount per
 * customer = sales). Each is taken as rounded to its step.
 */
export function checkProducts(targets: readonly Target[]): Agreement[] {
  const of = (code: MeasureCode) => targets.find((target) => target.code === code && target.goal !== null);
  return products.flatMap(([a, b, c]) => {
    const [first, second, product] = [of(a), of(b), of(c)];
    if (first?.goal == null || second?.goal == null || product?.goal == null) return [];
    const [x, y, z] = [first.goal.target, second.goal.target, product.goal.target];
    const should = x * y;
    const tolerance = (Math.abs(x) * second.step + Math.abs(y) * first.step + product.step) / 2;
    const by = z - should;
    return [{ first, second, product, should, by, tolerance, holds: Math.abs(by) <= tolerance * (1 + 1e-9) }];
  });
}
