import { worth } from '../numeric/from-units';
import type { Unit } from '../numeric/unit';
import { fail, succeed, type Outcome } from '../outcome';
import { readBounds, type Bounds, type Limits } from './bounds';
import { pathText, type GroupLevel } from './group-tree';

/** A limit of a group that the caller sets, in whole units of the problem that is solved. */
export interface OwnLimit {
  readonly group: number;
  readonly least: number;
  readonly most: number;
}

/** Reads the limits that groups have of their own, one list a level, the whole first. See `limitsOfGroups`. */
export type GroupLimiter = (
  dimensions: readonly (readonly string[])[],
  levels: readonly GroupLevel[],
  unit: Unit,
  negated: boolean,
) => Outcome<OwnLimit[][]>;

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
  if (!ofRows.value && !own.value?.some((limits) => limits.length > 0)) return succeed(null);

  const bounds: Bounds[] = [attainable(weights, ofRows.value ?? unlimited(rows))];
  for (let level = levels.length - 2; level >= 0; level -= 1) {
    const { low, high } = addUp(levels[level]!.count, levels[level + 1]!.parent, bounds[0]!);
    for (const { group, least, most } of own.value?.[level] ?? []) {
      low[group] = Math.max(low[group]!, least);
      high[group] = Math.min(high[group]!, most);
    }
    const crossed = low.findIndex((least, group) => least > high[group]!);
    if (crossed >= 0) {
      const [least, most] = negated ? [0 - high[crossed]!, 0 - low[crossed]!] : [low[crossed]!, high[crossed]!];
      const path = pathText(dimensions, level, levels[level]!.firstRow[crossed]!);
      return fail('limits-conflict', { path, least: worth(least, unit), most: worth(most, unit) });
    }
    const beyond = low.findIndex((least, group) => least > MOST || high[group]! < -MOST);
    if (beyond >= 0) {
      const path = pathText(dimensions, level, levels[level]!.firstRow[beyond]!);
      return fail('total-too-large', { argument: 'hold', total: path, unit: unit.size });
    }
    bounds.unshift({ low, high });
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
function addUp(groups: number, parent: Int32Array, { low, high }: Bounds): { low: Float64Array; high: Float64Array } {
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
