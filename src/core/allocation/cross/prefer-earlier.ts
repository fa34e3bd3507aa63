import { nearCells } from './near-cells';
import type { Transport } from './transport-state';

/**
 * Settles ties between equally good tables of zeros and ones: of two tables the one that has a 1 in the first cell, row
 * by row, in which they differ. Changes the amounts in place.
 *
 * Row by row: where an earlier cell of the row is 0 and a later one 1, a chain of exchanges in the rows below may let
 * them change places. Only cells whose gain equals their prices can change without a loss, so all chains run through
 * those. Each row's best set of cells is the best basis of a matroid, which is why one look at each cell is enough.
 *
 * The search is given up after MOST_STEPS, which takes tens of thousands of tied cells; what is left stays as it fell.
 */
export function preferEarlier(state: Transport): void {
  const { rows, columns, amount } = state;
  const ties = nearCells(state, 0);
  const goal = new Int32Array(columns);
  const viaRow = new Int32Array(columns);
  const rowLeadsTo = new Int32Array(rows);
  let steps = 0;

  for (let row = 0; row < rows && steps < MOST_STEPS; row += 1) {
    const own = ties.byRow.subarray(ties.rowStart[row]!, ties.rowStart[row + 1]!);
    const last = own.reduce((latest, column) => (amount[row * columns + column] === 1 ? column : latest), -1);
    let known = false;
    for (const column of own) {
      if (column >= last || steps >= MOST_STEPS) break;
      if (amount[row * columns + column] === 1) continue;
      if (!known) findGoals(row, own);
      known = true;
      if (goal[column]! <= column) continue;
      exchange(row, column);
      known = false;
    }
  }

  /** For each column the last column of the row's ones that an exchange in the rows below can relieve instead. */
  function findGoals(row: number, own: Int32Array): void {
    goal.fill(-1);
    rowLeadsTo.fill(-1);
    const waiting: number[] = [];
    for (let index = own.length - 1; index >= 0; index -= 1) {
      const start = own[index]!;
      if (amount[row * columns + start] === 0 || goal[start] !== -1) continue;
      goal[start] = start;
      waiting.push(start);
      for (let to = waiting.pop(); to !== undefined; to = waiting.pop()) {
        for (let at = ties.columnStart[to]!; at < ties.columnStart[to + 1]!; at += 1) {
          const below = ties.byColumn[at]!;
          steps += 1;
          if (below <= row || rowLeadsTo[below] !== -1 || amount[below * columns + to] === 1) continue;
          rowLeadsTo[below] = to;
          for (let next = ties.rowStart[below]!; next < ties.rowStart[below + 1]!; next += 1) {
            const from = ties.byRow[next]!;
            steps += 1;
            if (goal[from] !== -1 || amount[below * columns + from] === 0) continue;
            goal[from] = start;
            viaRow[from] = below;
            waiting.push(from);
          }
        }
      }
    }
  }

  function exchange(row: number, column: number): void {
    amount[row * columns + column] = 1;
    amount[row * columns + goal[column]!] = 0;
    for (let at = column; at !== goal[column];) {
      const below = viaRow[at]!;
      const to = rowLeadsTo[below]!;
      amount[below * columns + at] = 0;
      amount[below * columns + to] = 1;
      at = to;
    }
  }
}

const MOST_STEPS = 1e7;
