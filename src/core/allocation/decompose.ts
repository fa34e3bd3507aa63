import { fail, succeed, type Outcome } from '../outcome';
import { readTotal } from '../numeric/default-unit';
import { worth } from '../numeric/from-units';
import { refuseNegative } from '../numeric/refuse-numbers';
import { sumWeights } from '../numeric/sum';
import type { Unit } from '../numeric/unit';
import { leastTotal } from './bounded-shares';
import { mirrored, readBounds } from './bounds';
import { restate } from './restate';
import type { AllocationMethod } from './rounded';
import { splitUnits } from './split-units';

export type { AllocationMethod };

export interface DecomposeOptions {
  /** Rounding unit in the currency of the total. Omitted: 1 when the total is whole, else 0.01. */
  readonly unit?: number;
  /** Amounts that stay as they are, whole in units and of either sign; null = not held. */
  readonly hold?: readonly (number | null)[];
  /** Least amount of a row, rounded up to whole units; null = none. */
  readonly min?: readonly (number | null)[];
  /** Largest amount of a row, rounded down to whole units; null = none. */
  readonly max?: readonly (number | null)[];
  readonly method?: AllocationMethod;
  /** What to do when no row that is not held has a weight. */
  readonly whenNoWeight?: 'error' | 'equal';
}

export interface Decomposition {
  readonly unit: number;
  /** In the order of the weights. As whole units they sum to the total exactly. */
  readonly amounts: Float64Array;
  /** Proportional share of each row inside its limits, before rounding. */
  readonly shares: Float64Array;
}

/**
 * Decompose a total (目标分解): splits it over rows in proportion to their weights, in whole units that add up to the
 * total again, exactly.
 *
 * - Shares: Σ clamp(λ·weight, min, max) = total; a held row counts with its held amount. Weights are read as the
 *   decimals that print them, so 0.1, 0.4, 0.1 are in the proportions 1 : 4 : 1.
 * - `largest-remainder` (Hamilton, Hare–Niemeyer; default): floors, then one unit each to the largest remainders, ties
 *   to the earlier row. Every amount is within one unit of its share (quota rule).
 * - `webster`, `huntington-hill`: divisor methods inside the same limits, free of the Alabama paradox; the quota rule
 *   does not hold for them. Huntington–Hill gives every row with weight at least one unit.
 * - A negative total (a reduction) is split as its opposite and negated. Rows without a minimum (maximum for a negative
 *   total) do not change sign.
 * - A row without weight stays at the amount nearest to 0 that its limits allow.
 *
 * The total must be whole in units, floating noise aside (`toUnits`), and both it and every limit stay below 2^53 units.
 * Linear in the number of rows; with minima or maxima n·log n.
 *
 * Failures: unit-not-positive, not-finite, negative, lengths-differ, no-weight, total-not-whole, total-too-large,
 * value-not-whole, bounds-cross, hold-outside-bounds, infeasible, no-positive-weight-seat. `row` counts from 1.
 *
 * Sources: M. L. Balinski, H. P. Young, Fair Representation, 2nd ed. 2001; F. Pukelsheim, Proportional Representation,
 * 2nd ed. 2017 (jump-started divisors).
 *
 * @example
 * decompose(10, [6, 3, 3]) // → ok { amounts: [5, 3, 2], shares: [5, 2.5, 2.5], … }: the tie goes to the earlier row
 * @example decompose(100, [10, 20, 30], { hold: [null, 20, null] }) // → ok { amounts: [20, 20, 60], … }
 */
export function decompose(
  total: number,
  weights: ArrayLike<number>,
  options: DecomposeOptions = {},
): Outcome<Decomposition> {
  const read = readTotal(total, options.unit);
  if (!read.ok) return read;
  const { unit, units } = read.value;
  const given = weights instanceof Float64Array ? weights : new Float64Array(weights);
  const sum = sumWeights(given);
  if (sum.faulty >= 0) return refuseNegative('weights', given)!;
  const negated = units < 0;
  const bounds = readBounds(given.length, unit, negated, options);
  if (!bounds.ok) return bounds;

  const isOpen = (row: number) => bounds.value === null || bounds.value.low[row]! < bounds.value.high[row]!;
  const anyOpenWeight = sum.largest > 0 && given.some((weight, row) => weight > 0 && isOpen(row));
  const equal = options.whenNoWeight === 'equal' && !anyOpenWeight;
  if (given.length === 0 || (sum.largest === 0 && !equal && given.some((_, row) => isOpen(row)))) {
    return fail('no-weight', { argument: 'weights' });
  }
  const usable = equal ? given.map(() => 1) : given;

  let sign: 1 | -1 = negated ? -1 : 1;
  let target = Math.abs(units);
  let limits = bounds.value;
  if (limits && leastTotal(limits) > BigInt(target)) {
    sign = sign === 1 ? -1 : 1;
    target = 0 - target;
    limits = mirrored(limits);
  }
  const rounded = splitUnits(
    target,
    usable,
    limits,
    options.method ?? 'largest-remainder',
    unit,
    equal ? undefined : sum,
  );
  if (!rounded.ok) return restate(rounded.failure, sign, unit, { unit: unit.size });
  const { amounts, shares } = rounded.value;
  return succeed({
    unit: unit.size,
    amounts: inMoney(amounts, sign, unit),
    shares: sign === 1 ? shares : negative(shares),
  });
}

/** Whole units to money, in place. */
function inMoney(units: Float64Array, sign: 1 | -1, unit: Unit): Float64Array {
  if (sign === 1 && unit.size === 1) return units;
  for (let row = 0; row < units.length; row += 1) units[row] = worth(sign * units[row]!, unit);
  return units;
}

function negative(values: Float64Array): Float64Array {
  for (let row = 0; row < values.length; row += 1) values[row] = 0 - values[row]!;
  return values;
}
