import type { Cells } from './coerce/cells';

export interface MemoLimits {
  /** How many calls are remembered. */
  readonly calls: number;
  /** How many cells their arguments and results may have together. */
  readonly cells: number;
  /** A call with fewer cells is computed sooner than it is found. */
  readonly least: number;
}

export interface Memo<T> {
  find(id: string, args: readonly Cells[]): T | undefined;
  /** Remembers an answer, if it is neither too small nor too large, and answers it. */
  keep(id: string, args: readonly Cells[], value: T): T;
}

/**
 * Remembers results by the function and its arguments, compared cell by cell; the oldest go first when a limit is
 * passed. Only order and size decide, no clock.
 *
 * The remembered value itself is handed out again: who passes it on to a stranger copies it.
 */
export function makeMemo<T>(limits: MemoLimits, cellsOf: (value: T) => number): Memo<T> {
  const entries: { readonly id: string; readonly args: readonly Cells[]; readonly size: number; readonly value: T }[] =
    [];
  let remembered = 0;

  return {
    find: (id, args) => entries.find((entry) => entry.id === id && sameArguments(entry.args, args))?.value,
    keep(id, args, value) {
      const size = args.reduce((sum, cells) => sum + cells.values.length, cellsOf(value));
      if (size < limits.least || size > limits.cells) return value;
      entries.push({ id, args, size, value });
      remembered += size;
      while (entries.length > limits.calls || remembered > limits.cells) remembered -= entries.shift()?.size ?? 0;
      return value;
    },
  };
}

/** Whether two calls of a function have the same arguments, cell by cell. */
export function sameArguments(left: readonly Cells[], right: readonly Cells[]): boolean {
  return left.every((cells, index) => {
    const other = right[index];
    return other !== undefined && sameCells(cells, other);
  });
}

function sameCells(left: Cells, right: Cells): boolean {
  if (left.rows !== right.rows || left.columns !== right.columns) return false;
  for (let index = 0; index < left.values.length; index++) {
    // NaN differs from itself, so a call with NaN is computed again: nothing is lost
    if (left.values[index] !== right.values[index]) return false;
  }
  return true;
}
