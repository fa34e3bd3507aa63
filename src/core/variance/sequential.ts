import { scaledRatio } from '../numeric/common-scale';
import type { ScaledDrivers } from './driver-products';

/** Chain substitution: each driver's change, those before it at their actual value and those after it at the plan's. */
export function sequentialContributions({ drivers, plan, actual, exponent }: ScaledDrivers): number[] {
  return Array.from({ length: drivers }, (_, driver) => {
    let contribution = 0n;
    plan.forEach((planned, segment) => {
      const happened = actual[segment]!;
      contribution += planned.reduce(
        (product, value, other) =>
          product * (other < driver ? happened[other]! : other > driver ? value : happened[other]! - value),
        1n,
      );
    });
    return scaledRatio(contribution, exponent);
  });
}
