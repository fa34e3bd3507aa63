import { fail, succeed, type Outcome } from '../outcome';
import { readTotal } from '../numeric/default-unit';
import { worth } from '../numeric/from-units';
import { refuseNegative } from '../numeric/refuse-numbers';
import type { Unit } from '../numeric/unit';
import type { Limits } from './bounds';
import { limitGroups, type GroupLimiter } from './group-limits';
import { makeGroupTree, type GroupLevel } from './group-tree';
import { sumWeightsByGroup } from './group-weights';
import { splitLevel } from './split-level';

export interface CascadeOptions extends Limits {
  /** Rounding unit in the currency of the total. Omitted: 1 when the total is whole, else 0.01. */
  readonly unit?: number | undefined;
  /** Limits of groups at any level (`limitsOfGroups`); `hold`, `min` and `max` are those of the rows. */
  readonly groups?: GroupLimiter | undefined;
}

/** The groups of one level in the order of their first rows, or the rows. */
export interface CascadeLevel extends GroupLevel {
  /** In whole units they sum to the total exactly, and over the members of a group to its amount. */
  readonly amounts: Float64Array;
  /** Share of the group in its parent's amount, inside its limits, before rounding. */
  readonly shares: Float64Array;
}

export interface Cascade {
  readonly unit: number;
  /** One a row. */
  readonly amounts: Float64Array;
  /** The whole, one level for each dimension, and the rows. */
  readonly levels: readonly CascadeLevel[];
}

/**
 * Cascade a total (逐级分解): splits it along an ordered list of dimensions (region, then product, then person …). Every
 * group's whole units are a largest-remainder split over its members, in proportion to the sums of their rows' weights,
 * so that every level adds up to the one above, exactly.
 *
 * - Rows with the same labels down to a level are one group of it, wherever they stand; two rows with the same labels
 *   down to the last level share what that group gets. Ties go to the group or row that comes first.
 * - A label may be blank at the end of a row (a branch that goes less deep; the blank is a member of its own there) and
 *   in a row without labels, weight and limits. A blank above a label, as merged cells leave it, is refused: rows would
 *   land in a wrong group unseen.
 * - Limits sit at rows and at groups of any level. What each group can get is found from the rows up, a conflict is
 *   named by its path; then each split from the top down stays inside (`splitUnits`). A limit changes the group it is in
 *   and, only as far as it must, the groups above. Rows without weight stay at the amount nearest to 0 they may have.
 * - A negative total is split as its opposite and negated.
 *
 * Sums of weights are exact for weights read as the decimals that print them. Linear in rows × dimensions; n·log n with
 * minima and maxima. Shares are right to some units in their last place.
 *
 * Failures: not-finite, negative, unit-not-positive, total-not-whole, total-too-large, lengths-differ,
 * label-missing, no-weight, path-unknown, value-not-whole, bounds-cross, hold-outside-bounds, limits-conflict,
 * infeasible. `row` of the argument `path` counts its labels row by row.
 *
 * @param dimensions outermost first; for each the label of every row
 * @param weights one a row, each ≥ 0
 * @example cascade(10, [['A', 'A', 'B']], [1, 1, 1]) // → ok { amounts: [4, 3, 3], … }: A gets 7 of 10
 */
export function cascade(
  total: number,
  dimensions: readonly (readonly string[])[],
  weights: ArrayLike<number>,
  options: CascadeOptions = {},
): Outcome<Cascade> {
  const read = readTotal(total, options.unit);
  if (!read.ok) return read;
  const { unit, units } = read.value;
  const given = Float64Array.from(weights);
  const rows = given.length;
  const uneven = dimensions.find((labels) => labels.length !== rows);
  if (uneven)
    return fail('lengths-differ', { argument: 'weights', length: rows, other: 'path', expected: uneven.length });
  const refused = refuseNegative('weights', given);
  if (refused) return refused;

  const isLimited = (row: number) =>
    [options.hold, options.min, options.max].some((list) => (list?.[row] ?? null) !== null);
  const missing = missingLabel(dimensions, given, isLimited);
  if (missing) return fail('label-missing', { argument: 'path', row: missing });
  if (
    rows === 0 ||
    (given.every((weight) => weight === 0) && !given.every((_, row) => (options.hold?.[row] ?? null) !== null))
  ) {
    return fail('no-weight', { argument: 'weights' });
  }
  const levels = makeGroupTree(dimensions, rows);
  const sign = units < 0 ? -1 : 1;
  const bounds = limitGroups(dimensions, levels, given, unit, sign < 0, options, options.groups);
  if (!bounds.ok) return bounds;
  const whole = sign * units;
  if (bounds.value) {
    const { low, high } = bounds.value[0]!;
    const reachable = Math.min(Math.max(whole, low[0]!), high[0]!);
    if (reachable !== whole) return outOfReach(total, sign * reachable, Math.abs(whole - reachable), unit);
  }

  const levelWeights = sumWeightsByGroup(levels, given);
  const done: CascadeLevel[] = [
    { ...levels[0]!, amounts: Float64Array.of(whole), shares: Float64Array.of(worth(whole, unit)) },
  ];
  for (let level = 1; level < levels.length; level += 1) {
    const inside = bounds.value?.[level] ?? null;
    const split = splitLevel(done.at(-1)!.amounts, levels[level]!, levelWeights[level]!, inside, unit);
    if (!split.ok) return split;
    done.push({ ...levels[level]!, ...split.value });
  }
  for (const { amounts, shares } of done) {
    for (let group = 0; group < amounts.length; group += 1) {
      amounts[group] = worth(sign * amounts[group]!, unit);
      shares[group] = sign * shares[group]! + 0;
    }
  }
  return succeed({ unit: unit.size, amounts: done.at(-1)!.amounts, levels: done });
}

function outOfReach(total: number, reachable: number, by: number, unit: Unit): Outcome<never> {
  return fail('infeasible', {
    argument: 'total',
    total,
    reachable: worth(reachable, unit),
    by: worth(by, unit),
    unit: unit.size,
  });
}

/** Position, row by row from 1, of the first blank label with something to its right or below it; 0 for none. */
function missingLabel(
  dimensions: readonly (readonly string[])[],
  weights: Float64Array,
  isLimited: (row: number) => boolean,
): number {
  for (let row = 0; row < weights.length; row += 1) {
    let blank = -1;
    for (let level = 0; level < dimensions.length; level += 1) {
      if (dimensions[level]![row] === '') blank = blank < 0 ? level : blank;
      else if (blank >= 0) return row * dimensions.length + blank + 1;
    }
    if (blank === 0 && (weights[row]! > 0 || isLimited(row))) return row * dimensions.length + 1;
  }
  return 0;
}
