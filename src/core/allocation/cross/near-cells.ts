import type { Transport } from './transport-state';

/** Some open cells of a table: the columns of each row and the rows of each column, in ascending order. */
export interface NearCells {
  readonly rowStart: Int32Array;
  readonly byRow: Int32Array;
  readonly columnStart: Int32Array;
  readonly byColumn: Int32Array;
}

/** The open cells whose gain is no more than `window` away from their prices; with 0 those that tie. */
export function nearCells({ rows, columns, gain, prices }: Omit<Transport, 'amount'>, window: number): NearCells {
  const rowStart = new Int32Array(rows + 1);
  const columnStart = new Int32Array(columns + 1);
  const isNear = new Uint8Array(gain.length);
  for (let row = 0, cell = 0; row < rows; row += 1) {
    const price = prices.row[row]!;
    for (let column = 0; column < columns; column += 1, cell += 1) {
      const value = gain[cell]!;
      if (value === 0 || Math.abs(value - price - prices.column[column]!) > window) continue;
      isNear[cell] = 1;
      rowStart[row + 1]! += 1;
      columnStart[column + 1]! += 1;
    }
  }
  for (let row = 0; row < rows; row += 1) rowStart[row + 1]! += rowStart[row]!;
  for (let column = 0; column < columns; column += 1) columnStart[column + 1]! += columnStart[column]!;
  const byRow = new Int32Array(rowStart[rows]!);
  const byColumn = new Int32Array(byRow.length);
  const filled = columnStart.slice();
  let count = 0;
  for (let cell = isNear.indexOf(1); cell >= 0; cell = isNear.indexOf(1, cell + 1)) {
    const column = cell % columns;
    byRow[count++] = column;
    byColumn[filled[column]!++] = Math.floor(cell / columns);
  }
  return { rowStart, byRow, columnStart, byColumn };
}
