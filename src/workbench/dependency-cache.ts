import type { Injector, IUnitRange } from '@univerjs/core';
import { IDependencyManagerService, type IFormulaDependencyTree } from '@univerjs/engine-formula';
import type { Dependencies, RangeCache } from './univer-dependencies';

/** So many formulas are taken off the register one by one; more of them in one pass over all that it holds. */
const FEW = 20;

/**
 * Keeps Univer's register of what formulas refer to as large as the formulas are many. Version 0.25.1 enters all ranges
 * of all formulas once more at each calculation, and those of formulas that went with their sheet it keeps: the register
 * grows for ever, and so does the time to search it. Here a range that is entered already is not entered again, and
 * what a formula referred to goes with it.
 */
export function keepDependenciesSmall(injector: Injector): void {
  const service = injector.get(IDependencyManagerService) as unknown as Dependencies;
  const cache = service._dependencyRTreeCache;
  const entered = new Map<number, readonly IUnitRange[]>();
  const gone = new Map<number, readonly IUnitRange[]>();

  const settle = () => {
    if (gone.size === 0) return;
    if (gone.size > FEW) removeMany(cache, gone);
    else for (const [id, ranges] of gone) removeOne(cache, id, ranges);
    gone.clear();
  };
  const leave = (id: number) => {
    const ranges = entered.get(id);
    if (ranges) gone.set(id, ranges);
    entered.delete(id);
  };

  // the stock method hands all of them over as arguments: more than some 100,000 formulas on one cell are too many
  cache._searchByOneCellCache = ({ unitId, sheetId, range }) => {
    const found = cache._kdTree.get(unitId)?.get(sheetId);
    const places = found?.tree.range(range.startColumn, range.startRow, range.endColumn, range.endRow) ?? [];
    return places.flatMap((index) => [...(found?.items[index]?.ids ?? [])]);
  };

  const enter = service.addDependencyRTreeCache.bind(service);
  service.addDependencyRTreeCache = (tree: IFormulaDependencyTree) => {
    const before = entered.get(tree.treeId);
    if (before && sameRanges(before, tree.rangeList)) return;
    if (before) remove(tree.treeId);
    settle();
    enter(tree);
    entered.set(tree.treeId, [...tree.rangeList]);
  };
  const remove = service._removeAllTreeMap.bind(service);
  service._removeAllTreeMap = (id) => {
    leave(id);
    remove(id);
  };
  // what these two did before, `settle` does for all that went
  service._removeDependencyRTreeCache = () => {};
  service._removeDependencyRTreeCacheById = () => {};
  const reset = service.reset.bind(service);
  service.reset = () => {
    entered.clear();
    gone.clear();
    reset();
  };
  const search = service.searchDependency.bind(service);
  service.searchDependency = (...asked) => {
    settle();
    return search(...asked);
  };
  const build = service.buildDependencyTree.bind(service);
  service.buildDependencyTree = (...asked) => {
    settle();
    return build(...asked);
  };
  const open = service.openKdTree.bind(service);
  service.openKdTree = () => {
    settle();
    open();
  };
}

function sameRanges(before: readonly IUnitRange[], now: readonly IUnitRange[]): boolean {
  if (before.length !== now.length) return false;
  return before.every(({ unitId, sheetId, range }, index) => {
    const other = now[index]!;
    if (other.range === range) return true;
    return (
      other.unitId === unitId &&
      other.sheetId === sheetId &&
      Object.is(other.range.startRow, range.startRow) &&
      Object.is(other.range.endRow, range.endRow) &&
      Object.is(other.range.startColumn, range.startColumn) &&
      Object.is(other.range.endColumn, range.endColumn)
    );
  });
}

function removeOne(cache: RangeCache, id: number, ranges: readonly IUnitRange[]): void {
  for (const { unitId, sheetId, range } of ranges) {
    const { startRow, endRow, startColumn, endColumn } = range;
    const rows = cache._oneCellCache.get(unitId)?.get(sheetId);
    const columns = rows?.get(startRow);
    const ids = columns?.get(startColumn);
    ids?.delete(id);
    if (ids?.size === 0) columns?.delete(startColumn);
    if (columns?.size === 0) rows?.delete(startRow);
    const tree = cache._tree.get(unitId)?.get(sheetId);
    // whole columns and rows have no number where they start and end
    const box = { minX: startColumn || 0, minY: startRow || 0, maxX: orLast(endColumn), maxY: orLast(endRow) };
    for (const item of tree?.search(box) ?? []) if (item.id === id) tree?.remove(item);
  }
}

function orLast(index: number): number {
  return Number.isNaN(index) ? Number.POSITIVE_INFINITY : index;
}

/** One by one, formulas that refer to the same cells would be searched for among each other. */
function removeMany(cache: RangeCache, gone: ReadonlyMap<number, unknown>): void {
  for (const trees of cache._tree.values()) {
    for (const tree of trees.values()) {
      const items = tree.all();
      const left = items.filter(({ id }) => !gone.has(id));
      if (left.length === items.length) continue;
      tree.clear();
      tree.load(left);
    }
  }
  for (const sheets of cache._oneCellCache.values()) {
    for (const rows of sheets.values()) {
      for (const [row, columns] of rows) {
        for (const [column, ids] of columns) {
          for (const id of ids) if (gone.has(id)) ids.delete(id);
          if (ids.size === 0) columns.delete(column);
        }
        if (columns.size === 0) rows.delete(row);
      }
    }
  }
}
