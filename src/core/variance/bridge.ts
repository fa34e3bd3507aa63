import { refuseFirst, refuseNotFinite } from '../numeric/refuse-numbers';
import { fail, type Outcome } from '../outcome';
import { contributionsTo } from './contributions';
import { differenceOfTotals, scaleDrivers } from './driver-products';
import { logMeanContributions } from './log-mean';
import { sequentialContributions } from './sequential';
import { shapleyContributions } from './shapley';

export type BridgeMethod = 'shapley' | 'lmdi' | 'sequential';

/** The most drivers that Shapley takes: beyond, nobody can defend the average over their orders in a meeting. */
const MOST_DRIVERS = 8;

/**
 * Bridge from plan to actual: splits the difference of two totals, each a sum over segments of a product of drivers
 * (customers × orders per customer × order value …), into one contribution per driver. They add up to the difference;
 * nothing is left over.
 *
 * - `plan`, `actual`: segments × drivers, the same shape, any unit.
 * - `shapley` (default): the mean over all orders in which the drivers could change. Any sign, zeros are fine.
 * - `lmdi`: additive LMDI-I, weighted by the logarithmic mean of the two products. Every driver above 0.
 * - `sequential` (连环替代法): the drivers change one after the other in the order given, which is part of the result.
 *
 * Shapley and sequential contributions are exact fractions of the decimals given, rounded once.
 *
 * Failures: shapes-differ, not-finite, too-many (Shapley takes 8 drivers), needs-positive (lmdi), result-too-large.
 *
 * Source: Shapley, A value for n-person games (1953); Ang, The LMDI approach to decomposition analysis (2005).
 *
 * @example bridge([[500, 50, 15]], [[490, 51, 13]], 'sequential') // → ok [-7500, 7350, -49980]
 */
export function bridge(
  plan: readonly (readonly number[])[],
  actual: readonly (readonly number[])[],
  method: BridgeMethod = 'shapley',
): Outcome<number[]> {
  const drivers = plan[0]?.length ?? 0;
  if (actual.length !== plan.length || [...plan, ...actual].some((segment) => segment.length !== drivers)) {
    return fail('shapes-differ', { argument: 'actual', other: 'plan', shape: shape(actual), expected: shape(plan) });
  }
  const sides = [
    ['plan', plan.flat()],
    ['actual', actual.flat()],
  ] as const;
  for (const [argument, values] of sides) {
    const faulty =
      refuseNotFinite(argument, values) ??
      refuseFirst(argument, values, (value, place) =>
        value > 0 || method !== 'lmdi'
          ? undefined
          : fail('needs-positive', { ...place, value, method, instead: 'shapley' }),
      );
    if (faulty) return faulty;
  }
  if (method === 'shapley' && drivers > MOST_DRIVERS) {
    return fail('too-many', { argument: 'plan', count: drivers, limit: MOST_DRIVERS });
  }

  const scaled = scaleDrivers(plan, actual);
  const total = differenceOfTotals(scaled);
  const contributions = {
    shapley: () => shapleyContributions(scaled),
    sequential: () => sequentialContributions(scaled),
    lmdi: () => logMeanContributions(plan, actual),
  }[method]();
  return contributionsTo(total, contributions, 'actual');
}

function shape(segments: readonly (readonly number[])[]): string {
  return `${segments.length} × ${segments[0]?.length ?? 0}`;
}
