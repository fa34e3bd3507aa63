import { worth } from '../numeric/from-units';
import type { Unit } from '../numeric/unit';
import { fail, succeed, type Outcome } from '../outcome';
import { readBounds, type Bounds, type Limits } from './bounds';
import type { GroupLevel } from './group-tree';

/**
 * Reads the limits that groups have of their own; what it answers takes them into the bounds of a level, and fails where
 * they cross. Null where there are none. See `limitsOfGroups`.
 */
export type GroupLimiter = (
  dimensions: readonly (readonly string[])[],
  levels: readonly GroupLevel[],
  unit: Unit,
  negated: boolean,
) => Outcome<((level: number, bounds: Bounds) => Outcome<never> | undefined) | null>;

/**
 * What each group can get, from the rows up: at least the most of its own minimum and the sum of its members' least, at
 * most the least of its own maximum and the sum of their most. A row without weight can only get the amount nearest to 0
 * that its limits allow, and so can a group of them.
 *
 * @param weights one a row
 * @param negated whether the total is below 0; the bounds are then those of the negated problem, see `readBounds`
 * @returns one pair of lists a level; null when nothing is limited
 */
export function limitGroups(
  dimensions: readonly (readonly string[])[],
  levels: readonly GroupLevel[],
  weights: Float64Array,
  unit: Unit,
  negated: boolean,
  rowLimits: Limits,
  limiter?: GroupLimiter,
): Outcome<Bounds[] | null> {
  const rows = levels.at(-1)!.count;
  const ofRows = readBounds(rows, unit, negated, rowLimits);
  if (!ofRows.ok) return ofRows;
  const own = limiter?.(dimensions, levels, unit, negated) ?? succeed(null);
  if (!own.ok) return own;
  if (!ofRows.value && !own.value) return succeed(null);

  const bounds: Bounds[] = [attainable(weights, ofRows.value ?? unlimited(rows))];
  for (let level = levels.length - 2; level >= 0; level -= 1) {
    const ofLevel = addUp(levels[level]!.count, levels[level + 1]!.parent, bounds[0]!);
    const conflict = own.value?.(level, ofLevel);
    if (conflict) return conflict;
    const beyond = [...ofLevel.low, ...ofLevel.high.map((most) => 0 - most)].find((units) => units > MOST);
    if (beyond !== undefined) {
      return fail('total-too-large', { argument: 'hold', total: worth(beyond, unit), unit: unit.size });
    }
    bounds.unshift(ofLevel);
  }
  return succeed(bounds);
}

const MOST = Number.MAX_SAFE_INTEGER;

function unlimited(rows: number): Bounds {
  return { low: new Float64Array(rows), high: new Float64Array(rows).fill(Infinity) };
}

/** A row without weight stays at the amount nearest to 0. */
function attainable(weights: Float64Array, { low, high }: Bounds): Bounds {
  const nearest = (row: number) => Math.min(Math.max(0, low[row]!), high[row]!);
  return {
    low: low.map((least, row) => (weights[row] === 0 ? nearest(row) : least)),
    high: high.map((most, row) => (weights[row] === 0 ? nearest(row) : most)),
  };
}

/** Sums of the limits of each group's members. A maximum beyond 2^53 units is none, and neither is such a minimum. */
function addUp(groups: number, parent: Int32Array, { low, high }: Bounds): Bounds {
  const sums = { low: new Float64Array(groups), high: new Float64Array(groups) };
  for (let member = 0; member < parent.length; member += 1) {
    sums.low[parent[member]!]! += low[member]!;
    sums.high[parent[member]!]! += high[member]!;
  }
  return {
    low: sums.low.map((least) => (least < -MOST ? -Infinity : least)),
    high: sums.high.map((most) => (most > MOST ? Infinity : most)),
  };
}
