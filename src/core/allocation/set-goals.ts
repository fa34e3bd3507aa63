import { unitFor } from '../numeric/default-unit';
import { tenTo, toDecimal, type Decimal } from '../numeric/decimal';
import { worth } from '../numeric/from-units';
import type { Unit } from '../numeric/unit';
import { refuseNegative } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';

export interface Goal {
  /** 保底 */
  readonly base: number;
  /** 目标 */
  readonly target: number;
  /** 挑战 */
  readonly stretch: number;
}

export interface GoalOptions {
  /** Multiple of the expected value, default 0.8. */
  readonly base?: number | undefined;
  /** Multiple of the expected value, default 1.2. */
  readonly stretch?: number | undefined;
  /** Omitted: 1 when every expected value is whole, else 0.01. */
  readonly unit?: number | undefined;
}

/**
 * Base, target and stretch goals for expected values ≥ 0, each rounded to the unit, halves up, in exact decimals:
 * 0.8 × 15 is 12, not 12.000000000000002. Rows are rounded one by one.
 *
 * Failures: not-finite, negative, bounds-cross (base above stretch), unit-not-positive, total-too-large.
 *
 * @example
 * setGoals([100, 15]) // → ok [{ base: 80, target: 100, stretch: 120 }, { base: 12, target: 15, stretch: 18 }]
 */
export function setGoals(expected: readonly number[], options: GoalOptions = {}): Outcome<Goal[]> {
  const { base = 0.8, stretch = 1.2 } = options;
  for (const [argument, values] of Object.entries({ expected, base, stretch })) {
    const refused = refuseNegative(argument, values);
    if (refused) return refused;
  }
  if (base > stretch) return fail('bounds-cross', { argument: 'base', min: base, max: stretch });
  const scale = unitFor(expected, options.unit);
  if (!scale.ok) return scale;
  const unit = scale.value;

  const goals: Goal[] = [];
  for (const [index, value] of expected.entries()) {
    const [low, target, high] = [base, 1, stretch].map((multiple) => roundedUnits(value, multiple, unit));
    if (![low, target, high].every(Number.isSafeInteger)) {
      return fail('total-too-large', { argument: 'expected', row: index + 1, total: value, unit: unit.size });
    }
    goals.push({ base: worth(low!, unit), target: worth(target!, unit), stretch: worth(high!, unit) });
  }
  return succeed(goals);
}

/** value × multiple ÷ unit to the nearest whole number, halves up. Both factors are ≥ 0. */
function roundedUnits(value: number, multiple: number, unit: Unit): number {
  const [a, b] = [toDecimal(value), toDecimal(multiple)];
  const product: Decimal = { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
  const shift = product.exponent - unit.exponent;
  const numerator = shift > 0 ? product.digits * tenTo(shift) : product.digits;
  const denominator = shift < 0 ? unit.digits * tenTo(-shift) : unit.digits;
  return Number((2n * numerator + denominator) / (2n * denominator));
}
