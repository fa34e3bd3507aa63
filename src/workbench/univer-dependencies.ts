import type { IUnitRange } from '@univerjs/core';
import type { IDependencyManagerService } from '@univerjs/engine-formula';

interface Item {
  readonly id: number;
}

/** A tree of the ranges that formulas refer to. */
interface RangeTree {
  all(): Item[];
  clear(): void;
  load(items: readonly Item[]): void;
  search(box: { minX: number; minY: number; maxX: number; maxY: number }): Item[];
  remove(item: Item): void;
}

type BySheet<T> = Map<string, Map<string, T>>;

export interface RangeCache {
  readonly _tree: BySheet<RangeTree>;
  /** Of single cells: by row and column the formulas that refer to it. */
  readonly _oneCellCache: BySheet<Map<number, Map<number, Set<number>>>>;
  readonly _kdTree: BySheet<CellTree | undefined>;
  _searchByOneCellCache(search: IUnitRange): Iterable<number>;
}

/** Finds the items, by their index, whose cells lie in a box. */
interface CellTree {
  readonly tree: { range(minX: number, minY: number, maxX: number, maxY: number): readonly number[] };
  readonly items: readonly { readonly ids: ReadonlySet<number> }[];
}

/** Univer's register of what each formula refers to, with the part that its types keep private. */
export interface Dependencies extends IDependencyManagerService {
  readonly _dependencyRTreeCache: RangeCache;
  _removeDependencyRTreeCache(id: number): void;
  _removeDependencyRTreeCacheById(): void;
  _removeAllTreeMap(id: number): void;
}
