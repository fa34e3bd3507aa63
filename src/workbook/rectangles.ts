export interface Rectangle<T> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly key: T;
}

/**
 * Covers the cells that have a key with few rectangles of one key each: runs along a row, joined with the run of the
 * same columns and key in the row above. `undefined` is no key.
 */
export function rectangles<T>(
  rows: number,
  columns: number,
  keyAt: (row: number, column: number) => T | undefined,
): Rectangle<T>[] {
  const closed: Rectangle<T>[] = [];
  let open: Rectangle<T>[] = [];
  for (let row = 0; row < rows; row++) {
    const runs = runsOf(row, columns, keyAt);
    const next = runs.map((run) => {
      const above = open.find((other) => sameColumns(other, run) && other.key === run.key);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    closed.push(...open.filter((other) => !next.some((run) => run.row === other.row && sameColumns(other, run))));
    open = next;
  }
  return [...closed, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsOf<T>(
  row: number,
  columns: number,
  keyAt: (row: number, column: number) => T | undefined,
): Rectangle<T>[] {
  const runs: Rectangle<T>[] = [];
  for (let column = 0; column < columns; column++) {
    const key = keyAt(row, column);
    if (key === undefined) continue;
    const last = runs.at(-1);
    if (last && last.key === key && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ row, column, rows: 1, columns: 1, key });
    }
  }
  return runs;
}

function sameColumns(a: Rectangle<unknown>, b: Rectangle<unknown>): boolean {
  return a.column === b.column && a.columns === b.columns;
}
