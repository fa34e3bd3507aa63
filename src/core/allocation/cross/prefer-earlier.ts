import { nearCells } from './near-cells';
import { cellBetween } from './steps';
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
  const { rows, surplus, amount } = state;
  const { start, to } = nearCells(state, 0);
  const goal = new Int32Array(surplus.length);
  const viaRow = new Int32Array(surplus.length);
  const rowLeadsTo = new Int32Array(rows);
  const cellsOf = (node: number) => to.subarray(start[node], start[node + 1]);
  const isOne = (row: number, column: number) => amount[cellBetween(state, row, column)] === 1;
  let steps = 0;

  for (let row = 0; row < rows && steps < MOST_STEPS; row += 1) {
    const own = cellsOf(row);
    const last = own.reduce((latest, column) => (isOne(row, column) ? column : latest), -1);
    let known = false;
    for (const column of own) {
      if (column >= last || steps >= MOST_STEPS) break;
      if (isOne(row, column)) continue;
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
      const one = own[index]!;
      if (!isOne(row, one) || goal[one] !== -1) continue;
      goal[one] = one;
      waiting.push(one);
      for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
        for (const below of cellsOf(column)) {
          steps += 1;
          if (below <= row || rowLeadsTo[below] !== -1 || isOne(below, column)) continue;
          rowLeadsTo[below] = column;
          for (const from of cellsOf(below)) {
            steps += 1;
            if (goal[from] !== -1 || !isOne(below, from)) continue;
            goal[from] = one;
            viaRow[from] = below;
            waiting.push(from);
          }
        }
      }
    }
  }

  function exchange(row: number, column: number): void {
    const exchangeIn = (own: number, from: number, next: number) => {
      amount[cellBetween(state, own, from)] = 0;
      amount[cellBetween(state, own, next)] = 1;
    };
    exchangeIn(row, goal[column]!, column);
    for (let at = column; at !== goal[column];) {
      const below = viaRow[at]!;
      const next = rowLeadsTo[below]!;
      exchangeIn(below, at, next);
      at = next;
    }
  }
}

const MOST_STEPS = 1e7;
