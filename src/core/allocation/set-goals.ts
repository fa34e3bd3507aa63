import { defaultUnit } from '../numeric/default-unit';
import { tenTo, toDecimal, type Decimal } from '../numeric/decimal';
import { worth } from '../numeric/from-units';
import { readUnit, type Unit } from '../numeric/unit';
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
 * @example setGoals([100, 15]) // ok, [{ base: 80, target: 100, stretch: 120 }, { base: 12, target: 15, stretch: 18 }]
 */
export function setGoals(expected: readonly number[], options: GoalOptions = {}): Outcome<Goal[]> {
  const { base = 0.8, stretch = 1.2 } = options;
  for (const [index, value] of expected.entries()) {
    const place = { argument: 'expected', row: index + 1 };
    if (!Number.isFinite(value)) return fail('not-finite', { ...place, value: String(value) });
    if (value < 0) return fail('negative', { ...place, value });
  }
  for (const [argument, value] of Object.entries({ base, stretch })) {
    if (!Number.isFinite(value)) return fail('not-finite', { argument, value: String(value) });
    if (value < 0) return fail('negative', { argument, value });
  }
  if (base > stretch) return fail('bounds-cross', { argument: 'base', min: base, max: stretch });
  const size = options.unit ?? (expected.every((value) => defaultUnit(value) === 1) ? 1 : 0.01);
  const unit = readUnit(size);
  if (!unit) return fail('unit-not-positive', { argument: 'unit', unit: size });

  const goals: Goal[] = [];
  for (const [index, value] of expected.entries()) {
    const [low, target, high] = [base, 1, stretch].map((multiple) => roundedUnits(value, multiple, unit));
    if (![low, target, high].every(Number.isSafeInteger)) {
      return fail('total-too-large', { argument: 'expected', row: index + 1, total: value, unit: size });
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
