import type { SplitLevel } from './levels';
import type { TimeItem } from './time-grid';

export interface OrderedLeaves {
  readonly names: readonly (readonly string[])[];
  /** Positions in the lists given. */
  readonly item: Int32Array;
  readonly combo: Int32Array;
}

/**
 * Every combination in every part of time, sorted level by level: members with the largest past first and blank at the
 * end, parts of time in their order.
 *
 * @param combos names of the levels of columns, in the order of the levels
 * @param sums the past by the names of a combination, perhaps with a part of time behind them
 */
export function orderLeaves(
  levels: readonly SplitLevel[],
  combos: readonly (readonly string[])[],
  items: readonly TimeItem[],
  sums: ReadonlyMap<string, number>,
): OrderedLeaves {
  const ofMembers = levels.map((): Map<string, number> => new Map());
  const columnLevels = levels.flatMap(({ dimension }, level) => (dimension.kind === 'column' ? [level] : []));
  for (const [key, units] of sums) {
    const names = JSON.parse(key) as string[];
    columnLevels.forEach((level, position) => {
      const name = names[position]!;
      ofMembers[level]!.set(name, (ofMembers[level]!.get(name) ?? 0) + units);
    });
  }
  const ranks = levels.map(({ dimension }, level) => {
    if (dimension.kind !== 'column') return new Map<string, number>();
    const position = columnLevels.indexOf(level);
    const past = (name: string) => ofMembers[level]!.get(name) ?? 0;
    const sorted = [...new Set(combos.map((names) => names[position]!))].sort(
      (a, b) => Number(a === '') - Number(b === '') || past(b) - past(a) || (a < b ? -1 : 1),
    );
    return new Map(sorted.map((name, rank) => [name, rank]));
  });

  const perCombo = Math.max(1, items.length);
  const leaves = Array.from({ length: combos.length * perCombo }, (_, index) => ({
    combo: Math.floor(index / perCombo),
    item: index % perCombo,
  }));
  const nameAt = (level: number, leaf: { readonly combo: number; readonly item: number }) => {
    const { dimension } = levels[level]!;
    return dimension.kind === 'column'
      ? combos[leaf.combo]![columnLevels.indexOf(level)]!
      : items[leaf.item]!.names[dimension.kind];
  };
  const firstItem = levels.map(({ dimension: { kind } }) => {
    const first = new Map<string, number>();
    if (kind !== 'column') items.forEach(({ names }, index) => first.has(names[kind]) || first.set(names[kind], index));
    return first;
  });
  const keyed = leaves.map((leaf) => ({
    leaf,
    ranks: levels.map(({ dimension }, level) => {
      const name = nameAt(level, leaf);
      return (dimension.kind === 'column' ? ranks : firstItem)[level]!.get(name)!;
    }),
  }));
  keyed.sort((a, b) => {
    const level = a.ranks.findIndex((rank, index) => rank !== b.ranks[index]);
    return level < 0 ? a.leaf.item - b.leaf.item : a.ranks[level]! - b.ranks[level]!;
  });
  return {
    names: levels.map((_, level) => keyed.map(({ leaf }) => nameAt(level, leaf))),
    item: Int32Array.from(keyed, ({ leaf }) => leaf.item),
    combo: Int32Array.from(keyed, ({ leaf }) => leaf.combo),
  };
}
