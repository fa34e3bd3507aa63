import { decompose } from '../allocation/decompose';
import { difference } from '../numeric/difference';
import { fromDecimal } from '../numeric/decimal';
import { unitFor } from '../numeric/default-unit';
import { exactSum } from '../numeric/exact-sum';
import { worth } from '../numeric/from-units';
import { sumOf } from '../numeric/sum';
import { unitsAbove, unitsBelow } from '../numeric/to-units';
import type { Unit } from '../numeric/unit';
import { refuseCount, refuseLength, refuseNegative, refuseNotFinite } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';

export type CatchUpPolicy = 'spread' | 'next' | 'none';

export interface CatchUpOptions {
  /** How many periods are over; 0 = none. Omitted: up to the last actual that is not 0. */
  readonly done?: number | undefined;
  /** Default: spread. */
  readonly policy?: CatchUpPolicy | undefined;
  /** Most of a period as a multiple of its old target, at least 1. Omitted: no limit. */
  readonly cap?: number | undefined;
  /** Omitted: 1 when every target and counted actual is whole, else 0.01. */
  readonly unit?: number | undefined;
}

/**
 * Catch-up (补差): what the periods that are left must bring so that the plan as a whole is met.
 *
 * The shortfall is what the targets of the periods that are over exceed their actuals by; a surplus changes nothing.
 * - `spread`: it is added to all periods left, in proportion to their old targets, by largest remainder, ties to the
 *   earlier period; a period with target 0 gets nothing.
 * - `next`: all of it is added to the next period.
 * - `none`: the targets stay and the plan is missed by the shortfall.
 *
 * Past periods never change. Whole units are added, so that actuals and new targets sum to the old plan exactly where
 * the shortfall is whole in units; a part of a unit counts as one more, so that the plan is met. With a cap no period
 * gets above cap × its old target, rounded down to units.
 *
 * Targets are those of the original plan, not the result of an earlier catch-up, which holds its shortfall already.
 * Actuals beyond the list are 0, those of periods that are not over yet are not counted.
 *
 * Failures: not-finite, negative (targets), lengths-differ (more actuals than targets), count-not-whole (done),
 * below-least (cap), unit-not-positive, total-too-large, shortfall-left: no period is left to take it, or the cap leaves
 * no room (`amount` that can't be placed, smallest `cap` with four places that can).
 *
 * @example catchUp([100, 100, 100, 100], [80]) // → ok [100, 107, 107, 106]
 */
export function catchUp(
  targets: readonly number[],
  actuals: readonly number[],
  options: CatchUpOptions = {},
): Outcome<number[]> {
  const { policy = 'spread', cap, done = lastBooked(actuals) } = options;
  const faulty =
    refuseNotFinite('actuals', actuals) ??
    refuseNegative('targets', targets) ??
    (actuals.length > targets.length ? refuseLength('actuals', actuals, 'targets', targets) : undefined) ??
    refuseCount('done', done, 0, targets.length);
  if (faulty) return faulty;
  if (cap !== undefined && !(cap >= 1 && cap < Infinity)) {
    return fail('below-least', { argument: 'cap', value: cap, least: 1 });
  }
  const booked = actuals.slice(0, done);
  const scale = unitFor([...targets, ...booked], options.unit);
  if (!scale.ok) return scale;
  const unit = scale.value;
  const missed = difference(sum(targets.slice(0, done)), sum(booked));
  const units = unitsAbove(missed, unit);
  if (units <= 0 || policy === 'none') return succeed([...targets]);
  if (!Number.isSafeInteger(units))
    return fail('total-too-large', { argument: 'targets', total: missed, unit: unit.size });

  const end = policy === 'next' ? done + 1 : targets.length;
  const taking = targets.slice(done, end);
  const weights = policy === 'next' ? taking.map(() => 1) : taking;
  const max = cap === undefined ? null : taking.map((target) => roomUnder(cap, target, unit));
  const room = max ? sumOf(max) : weights.some((weight) => weight > 0) ? Infinity : 0;
  if (room < units) {
    const workable = max ? smallestCap(taking, units, unit) : undefined;
    return fail('shortfall-left', {
      argument: workable === undefined ? 'targets' : 'cap',
      shortfall: worth(units, unit),
      amount: worth(units - room, unit),
      ...(workable === undefined ? {} : { cap: workable }),
    });
  }
  const limits = max && { max: max.map((most) => worth(most, unit)) };
  const added = decompose(worth(units, unit), weights, { unit: unit.size, ...limits });
  if (!added.ok) return added;
  const { amounts } = added.value;
  return succeed(
    targets.map((target, index) => (index < done || index >= end ? target : sum([target, amounts[index - done]!]))),
  );
}

function sum(values: readonly number[]): number {
  return fromDecimal(exactSum(values));
}

function lastBooked(actuals: readonly number[]): number {
  let count = actuals.length;
  while (count > 0 && actuals[count - 1] === 0) count -= 1;
  return count;
}

/** Whole units that a cap lets a period take on top of its old target. */
function roomUnder(cap: number, target: number, unit: Unit): number {
  return unitsBelow(difference(cap, 1) * target, unit);
}

/** The smallest cap with four decimal places that leaves room for all units, found by halving; undefined: none does. */
function smallestCap(targets: readonly number[], units: number, unit: Unit): number | undefined {
  const leavesRoom = (steps: number) => sumOf(targets.map((target) => roomUnder(steps / STEPS, target, unit))) >= units;
  let [low, high] = [STEPS, 2 * STEPS];
  while (!leavesRoom(high)) {
    [low, high] = [high, 2 * high];
    if (high > MOST_STEPS) return undefined;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (leavesRoom(middle)) high = middle;
    else low = middle;
  }
  return high / STEPS;
}

const STEPS = 10_000;
const MOST_STEPS = 1e13;
