import { worth } from '../numeric/from-units';
import type { Unit } from '../numeric/unit';
import { fail, succeed, type Outcome } from '../outcome';
import { readBounds } from './bounds';
import type { GroupLimiter } from './group-limits';
import type { GroupLevel } from './group-tree';

/** A limit of a group, in whole units of the problem that is solved. */
interface OwnLimit {
  readonly group: number;
  readonly least: number;
  readonly most: number;
}

/** Limits of one group of a cascade. Equal ones hold it. */
export interface GroupLimit {
  /** Its labels, from the outermost down: ["华东", "上海"]. */
  readonly path: readonly string[];
  readonly hold?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * Holds, minima and maxima of groups at any level of a cascade, for its option `groups`. Kept apart from `cascade`, so
 * that who limits rows alone does not carry it.
 *
 * Failures: path-unknown, limits-conflict and those of `readBounds`, all with the argument `limits`.
 *
 * @example
 * cascade(10, [['A', 'B']], [1, 1], { groups: limitsOfGroups([{ path: ['A'], hold: 2 }]) })
 * // → ok { amounts: [2, 8], … }
 */
export function limitsOfGroups(limits: readonly GroupLimit[]): GroupLimiter {
  return (dimensions, levels, unit, negated) => readGroupLimits(dimensions, levels, unit, negated, limits);
}

/** The limits given for groups, by level. */
function readGroupLimits(
  dimensions: readonly (readonly string[])[],
  levels: readonly GroupLevel[],
  unit: Unit,
  negated: boolean,
  limits: readonly GroupLimit[],
): ReturnType<GroupLimiter> {
  if (limits.length === 0) return succeed(null);
  const byLevel = levels.map((): OwnLimit[] => []);
  const bounds = readBounds(limits.length, unit, negated, {
    hold: limits.map(({ hold }) => hold ?? null),
    min: limits.map(({ min }) => min ?? null),
    max: limits.map(({ max }) => max ?? null),
  });
  if (!bounds.ok) return fail(bounds.failure.code, { ...bounds.failure.parameters, argument: 'limits' });
  const positions = levels.map((): Map<string, number> | null => null);
  for (const [index, { path, hold, min, max }] of limits.entries()) {
    const level = path.length;
    if (level === 0 || level > dimensions.length) return unknownPath(index, path);
    const known = (positions[level] ??= positionsOf(dimensions, levels, level));
    const group = known.get(pathKey(path));
    if (group === undefined) return unknownPath(index, path);
    const hasLeast = (negated ? max : min) !== undefined || hold !== undefined;
    const least = hasLeast ? bounds.value!.low[index]! : -Infinity; // its members decide
    byLevel[level]!.push({ group, least, most: bounds.value?.high[index] ?? Infinity });
  }
  return succeed((level, { low, high }) => {
    for (const { group, least, most } of byLevel[level]!) {
      low[group] = Math.max(low[group]!, least);
      high[group] = Math.min(high[group]!, most);
    }
    const crossed = low.findIndex((least, group) => least > high[group]!);
    if (crossed < 0) return undefined;
    const [least, most] = negated ? [0 - high[crossed]!, 0 - low[crossed]!] : [low[crossed]!, high[crossed]!];
    const row = levels[level]!.firstRow[crossed]!;
    const path = pathText(dimensions.slice(0, level).map((labels) => labels[row]!));
    return fail('limits-conflict', { path, least: worth(least, unit), most: worth(most, unit) });
  });
}

function unknownPath(index: number, path: readonly string[]): Outcome<never> {
  return fail('path-unknown', { argument: 'limits', row: index + 1, path: pathText(path) });
}

/** The labels of a group from the outermost down, for a sentence: "华东 › 上海". */
function pathText(path: readonly string[]): string {
  return path.join(' › ');
}

function positionsOf(
  dimensions: readonly (readonly string[])[],
  levels: readonly GroupLevel[],
  level: number,
): Map<string, number> {
  const rows = Array.from(levels[level]!.firstRow);
  return new Map(rows.map((row, group) => [pathKey(dimensions.slice(0, level).map((labels) => labels[row]!)), group]));
}

/** Labels may hold any sign, so no separator would be safe. */
function pathKey(path: readonly string[]): string {
  return JSON.stringify(path);
}
