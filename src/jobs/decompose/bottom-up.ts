import { overAssignment } from '../../core/allocation/over-assignment';
import { reconcile } from '../../core/allocation/reconcile';
import { fromDecimal } from '../../core/numeric/decimal';
import { exactSum } from '../../core/numeric/exact-sum';
import type { Failure } from '../../core/failure';
import { summarise } from '../../sheet/summarise';
import type { Column, Table } from '../../sheet/table';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';
import { refuse, type JobOutcome } from '../job-outcome';
import type { Plan } from './split-plan';

/** A member of the level that is reconciled: what is set from above against what its people commit to. */
export interface ReconciledNode {
  readonly key: string;
  readonly place: string;
  readonly topDown: number;
  /** Null where nobody gave a figure: it counts as agreed. */
  readonly bottomUp: number | null;
  readonly gap: number;
  readonly gapShare: number | null;
  readonly proposal: number;
}

/** Over-assignment of a level: `level` 0 is the whole plan, 1 the members of its first level … */
export interface LevelOver {
  readonly level: number;
  readonly share: number | null;
  /** The member whose people carry most above its target. */
  readonly most: { readonly place: string; readonly share: number } | null;
}

export interface BottomUp {
  /** How many levels the figures tell, the columns of their table that do, and the one of the figures. */
  readonly depth: number;
  readonly labels: readonly Column[];
  readonly column: Column;
  readonly trust: number;
  readonly rows: readonly ReconciledNode[];
  readonly topDown: number;
  readonly bottomUp: number;
  /** By level, the top first: by how much what people carry exceeds the target of those above them; null for a target of 0. */
  readonly over: readonly LevelOver[];
  /** Members of the figures that the plan does not have, with their sums. */
  readonly unknown: readonly { readonly name: string; readonly sum: number }[];
}

/**
 * Sets a plan from above against people's own figures (上下对账): another column of the same table, or another table
 * that has a column for each of the plan's first levels, told by its heading, else by the members in it, by names folded.
 *
 * Failures: bottom-up-no-match (table), and those of core `reconcile`.
 */
export function reconcilePlan(plan: Plan, figures: Table, column: Column, trust: number): JobOutcome<BottomUp> {
  const { nodes, choices } = plan;
  const labels = matchLevels(plan, figures);
  if (labels.length === 0) return refuse('bottom-up-no-match', { table: figures.name });
  const level = labels.length - 1;
  const sums = new Map<string, { readonly name: string; readonly sum: number }>();
  for (const { labels: names, sum, rows, withoutNumber } of summarise(figures, column, labels).rows) {
    const path = names.map(memberName);
    const known = sums.get(folded(path));
    if (rows > withoutNumber) sums.set(folded(path), { name: path.join(' × '), sum: sumOf([known?.sum ?? 0, sum]) });
  }
  const own = nodes.filter((node) => node.level === level);
  const keyOf = ({ key }: { readonly key: string }) => folded(JSON.parse(key) as string[]);
  const known = new Set(own.map(keyOf));
  const unknown = [...sums].flatMap(([key, one]) => (known.has(key) ? [] : [one]));
  const given = own.map((node) => sums.get(keyOf(node))?.sum ?? null);
  if (given.every((value) => value === null)) return refuse('bottom-up-no-match', { table: figures.name });
  const topDown = own.map(({ step }) => step.amount);
  const bottomUp = given.map((value, row) => value ?? topDown[row]!);
  const compared = reconcile(topDown, bottomUp, { trust, unit: choices.unit });
  if (!compared.ok) return named(compared.failure, own);
  const carried = new Map(own.map(({ key }, row) => [key, bottomUp[row]!]));
  return {
    ok: true,
    value: {
      depth: labels.length,
      labels,
      column,
      trust,
      rows: own.map(({ key, place }, row) => ({
        key,
        place,
        topDown: topDown[row]!,
        bottomUp: given[row]!,
        ...compared.value[row]!,
      })),
      topDown: sumOf(topDown),
      bottomUp: sumOf(bottomUp),
      over: overByLevel(plan, level, carried),
      unknown,
    },
  };
}

/** What people below each node of the level carry, against the node's own target. */
function overByLevel(
  { nodes, history, total }: Plan,
  deepest: number,
  carries: ReadonlyMap<string, number>,
): LevelOver[] {
  const carried = new Map<string, number[]>();
  const pathOf = (key: string) => JSON.parse(key) as string[];
  for (const node of nodes) {
    if (node.level !== deepest) continue;
    const path = pathOf(node.key);
    for (let length = 0; length <= path.length; length += 1) {
      const key = JSON.stringify(path.slice(0, length));
      const known = carried.get(key) ?? [];
      known.push(carries.get(node.key)!);
      carried.set(key, known);
    }
  }
  const places = new Map(nodes.map(({ key, place }) => [key, place]));
  return Array.from({ length: deepest + 1 }, (_, level) => level).flatMap((level): LevelOver[] => {
    if (level > 0 && history.levels[level - 1]!.hidden) return [];
    const managers = nodes.filter((node) => node.level === level - 1);
    const people = nodes.filter((node) => node.level === level);
    const found = overAssignment([
      ...(level === 0 ? [{ path: [], target: total.total }] : []),
      ...managers.map(({ key, step }) => ({ path: pathOf(key), target: step.amount })),
      ...people.map(({ key }) => ({ path: pathOf(key), target: sumOf(carried.get(key) ?? []) })),
    ]);
    const own = found.ok ? found.value.find((one) => one.level === level) : undefined;
    if (own === undefined) return [];
    const most = own.managers.reduce<LevelOver['most']>((best, { path, share }) => {
      if (share === null || share <= Math.max(0, best?.share ?? 0)) return best;
      return { place: places.get(JSON.stringify(path)) ?? '', share };
    }, null);
    return [{ level, share: own.share, most }];
  });
}

/** The columns of another table that tell the members of the first levels of a plan, as many as follow each other. */
function matchLevels({ history }: Plan, figures: Table): Column[] {
  const found: Column[] = [];
  for (const [level, { dimension }] of history.levels.entries()) {
    if (dimension.kind !== 'column') break;
    const free = figures.columns.filter((column) => column.kind === 'text' && !found.includes(column));
    const members = new Set(history.names[level]?.map(foldName));
    const overlap = (column: Column) => {
      const names = new Set(column.values.map((value) => foldName(memberName(value))).filter((name) => name !== ''));
      return names.size === 0 ? 0 : [...names].filter((name) => members.has(name)).length / names.size;
    };
    const named = free.find(({ heading }) => heading === dimension.column.heading);
    const alike = free.map((column) => ({ column, share: overlap(column) })).sort((a, b) => b.share - a.share)[0];
    const column = named ?? (alike !== undefined && alike.share >= 0.5 ? alike.column : undefined);
    if (column === undefined) break;
    found.push(column);
  }
  return found;
}

function named(failure: Failure, own: readonly { readonly place: string }[]): JobOutcome<never> {
  const row = Number(failure.parameters['row']);
  if (failure.code !== 'negative' || !Number.isInteger(row)) return { ok: false, failure };
  return refuse('bottom-up-negative', { place: own[row - 1]?.place ?? '', value: failure.parameters['value'] ?? '' });
}

/** Names mean the same in whatever case they are typed. */
function folded(path: readonly string[]): string {
  return JSON.stringify(path.map(foldName));
}

function sumOf(values: readonly number[]): number {
  return fromDecimal(exactSum(values));
}
