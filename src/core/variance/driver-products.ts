import { commonScale, scaledRatio } from '../numeric/common-scale';

/** Drivers of every segment as whole numbers; a product of all drivers of one segment counts in 10^exponent. */
export interface ScaledDrivers {
  readonly drivers: number;
  readonly plan: readonly (readonly bigint[])[];
  readonly actual: readonly (readonly bigint[])[];
  readonly exponent: number;
}

/** Each driver gets one scale over all segments and both sides, so that products of segments can be added exactly. */
export function scaleDrivers(
  plan: readonly (readonly number[])[],
  actual: readonly (readonly number[])[],
): ScaledDrivers {
  const drivers = plan[0]?.length ?? 0;
  const columns = Array.from({ length: drivers }, (_, driver) =>
    commonScale([...plan, ...actual].map((segment) => segment[driver]!)),
  );
  const rows = (from: number) => plan.map((_, segment) => columns.map((column) => column.digits[from + segment]!));
  return {
    drivers,
    plan: rows(0),
    actual: rows(plan.length),
    exponent: columns.reduce((sum, column) => sum + column.exponent, 0),
  };
}

/** Sum of the products of the actual drivers less that of the planned ones. */
export function differenceOfTotals({ plan, actual, exponent }: ScaledDrivers): number {
  return scaledRatio(sumOfProducts(actual) - sumOfProducts(plan), exponent);
}

function sumOfProducts(segments: readonly (readonly bigint[])[]): bigint {
  return segments.reduce((sum, segment) => sum + segment.reduce((product, driver) => product * driver, 1n), 0n);
}
