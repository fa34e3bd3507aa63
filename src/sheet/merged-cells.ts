import type { Area } from './address';

/** A merged area, by rows and columns of the grid it is looked for in. */
export type Merge = Omit<Area, 'sheet'>;

/** Which cells of a grid are merged, as far as that is known. */
export interface MergedCells {
  /** The merged area that a cell lies in. */
  at(row: number, column: number): Merge | undefined;
  /** The same for a part of the grid that begins so far down and to the right. */
  from(top: number, left: number): MergedCells;
}

/** Nothing is known to be merged. */
export const noMerges: MergedCells = { at: () => undefined, from: () => noMerges };

/** Looks up merged areas of a sheet in the grid of its cells that begins at `origin`. */
export function mergedCells(merged: readonly Area[], origin: Area): MergedCells {
  if (merged.length === 0) return noMerges;
  const rows = new Map<number, Area[]>();
  for (const area of merged) {
    const end = Math.min(area.row + area.rows, origin.row + origin.rows);
    for (let row = Math.max(area.row, origin.row); row < end; row++) rows.set(row, [...(rows.get(row) ?? []), area]);
  }
  return lookUp(rows, origin.row, origin.column);
}

function lookUp(rows: ReadonlyMap<number, readonly Area[]>, top: number, left: number): MergedCells {
  return {
    at(row, column) {
      const across = left + column;
      const found = rows.get(top + row)?.find((area) => across >= area.column && across < area.column + area.columns);
      return found && { ...found, row: found.row - top, column: found.column - left };
    },
    from: (down, across) => lookUp(rows, top + down, left + across),
  };
}
