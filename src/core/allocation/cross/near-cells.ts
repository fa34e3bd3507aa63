import type { Transport } from './transport-state';

/** Some open cells of a table: the columns of each row and the rows of each column, as nodes in ascending order. */
export interface NearCells {
  /** Those of a node are `to` from `start[node]` up to `start[node + 1]`. */
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/**
 * The open cells whose gain is no more than `window` away from their prices; with 0 those that tie, with Infinity all.
 */
export function nearCells(
  { rows, columns, gain, prices }: Pick<Transport, 'rows' | 'columns' | 'gain' | 'prices'>,
  window: number,
): NearCells {
  const nodes = rows + columns;
  const start = new Int32Array(nodes + 1);
  const forEachNear = (visit: (node: number, other: number) => void) => {
    for (let row = 0, cell = 0; row < rows; row += 1) {
      for (let column = rows; column < nodes; column += 1, cell += 1) {
        if (gain[cell] === 0 || Math.abs(gain[cell]! - prices[row]! - prices[column]!) > window) continue;
        visit(row, column);
        visit(column, row);
      }
    }
  };
  forEachNear((node) => (start[node + 1]! += 1));
  for (let node = 0; node < nodes; node += 1) start[node + 1]! += start[node]!;
  const to = new Int32Array(start[nodes]!);
  const filled = start.slice();
  forEachNear((node, other) => (to[filled[node]!++] = other));
  return { start, to };
}
