import { scaledRatio } from '../numeric/common-scale';
import type { ScaledDrivers } from './driver-products';

/**
 * Shapley contributions of drivers to a change of products, as exact fractions rounded once.
 *
 * A driver's contribution is its own change times the mean, over all orders, of the product of the others, those before
 * it at their actual value. How many orders put a given set of j others first depends on j alone: j! (n−1−j)! of n!.
 * So it is enough to know, for each j, the sum over all sets of j others of that product, which are the coefficients
 * of Π (plan + actual·x): n² steps instead of 2^n subsets.
 */
export function shapleyContributions({ drivers, plan, actual, exponent }: ScaledDrivers): number[] {
  const orders = Array.from({ length: drivers }, (_, before) => factorial(before) * factorial(drivers - 1 - before));
  return Array.from({ length: drivers }, (_, driver) => {
    let contribution = 0n;
    plan.forEach((planned, segment) => {
      const happened = actual[segment]!;
      const change = happened[driver]! - planned[driver]!;
      if (change === 0n) return;
      const sums = sumsBySetSize(planned, happened, driver);
      contribution += change * sums.reduce((sum, value, before) => sum + orders[before]! * value, 0n);
    });
    return scaledRatio(contribution, exponent, factorial(drivers));
  });
}

/** For j = 0, 1, …: the sum over all sets of j drivers other than `left out` of Π actual in the set × Π plan outside. */
function sumsBySetSize(plan: readonly bigint[], actual: readonly bigint[], leftOut: number): bigint[] {
  let sums = [1n];
  for (let driver = 0; driver < plan.length; driver += 1) {
    if (driver === leftOut) continue;
    const next = new Array<bigint>(sums.length + 1).fill(0n);
    sums.forEach((sum, size) => {
      next[size]! += sum * plan[driver]!;
      next[size + 1]! += sum * actual[driver]!;
    });
    sums = next;
  }
  return sums;
}

function factorial(n: number): bigint {
  return n <= 1 ? 1n : BigInt(n) * factorial(n - 1);
}
