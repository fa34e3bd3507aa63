/**
 * A table being fitted: cell = row factor × shape × column factor. Keeping factors keeps noise from piling up. Only open
 * cells are listed, row after row, so that what is sparse is quick.
 */
export interface Factors {
  readonly rows: number;
  readonly columns: number;
  /** The cells of a row are those from `start[row]` up to `start[row + 1]`. */
  readonly start: Int32Array;
  /** Of each cell: its column. */
  readonly to: Int32Array;
  readonly shape: Float64Array;
  readonly rowUnits: Float64Array;
  readonly columnUnits: Float64Array;
  readonly byRow: Float64Array;
  readonly byColumn: Float64Array;
}

/** Totals are met when they are off by this many units; sweeps go on to QUITE while they may. */
export const NEARLY = 1e-6;
export const QUITE = 1e-9;

/** The cap on sweeps: about a second of them, in small tables a million. */
export function mostSweeps(cells: number): number {
  return Math.max(200, Math.min(1_000_000, 5e8 / cells));
}

/**
 * Scales every row to its total, then every column.
 *
 * @returns by how many units the worst row was off beforehand, the noise of doubles aside
 */
export function sweep({ rows, columns, start, to, shape, rowUnits, columnUnits, byRow, byColumn }: Factors): number {
  const noise = 2 ** -51 * (rows + columns);
  const sums = new Float64Array(columns);
  let off = 0;
  for (let row = 0; row < rows; row += 1) {
    const end = start[row + 1]!;
    let sum = 0;
    for (let cell = start[row]!; cell < end; cell += 1) sum += shape[cell]! * byColumn[to[cell]!]!;
    const total = rowUnits[row]!;
    off = Math.max(off, Math.abs(byRow[row]! * sum - total) - noise * total);
    const factor = total > 0 ? total / sum : 0;
    byRow[row] = factor;
    for (let cell = start[row]!; cell < end; cell += 1) sums[to[cell]!]! += shape[cell]! * factor;
  }
  for (let column = 0; column < columns; column += 1) {
    byColumn[column] = columnUnits[column]! > 0 ? columnUnits[column]! / sums[column]! : 0;
  }
  return off;
}
