import { measureSteps } from './measure-steps';
import { moveUnits } from './move-units';
import { nearCells } from './near-cells';
import { stepLength } from './steps';
import type { Transport, TransportProblem } from './transport-state';

/**
 * Transportation problem in whole units: fills a table to its row and column totals with the largest sum of gains.
 * Where all gains are 1 this is a maximum flow.
 *
 * Primal-dual method: cells above their prices are filled. What is missing moves along the cheapest chains of steps "one
 * more here, one less there", many chains at once, and prices follow. Good prices to start from (`startingPrices`) leave
 * little to move.
 *
 * Source: L. R. Ford, D. R. Fulkerson, Flows in Networks, 1962, chapter III; E. A. Dinic 1970 for many chains at once.
 *
 * @returns with a surplus left where the needs can't be met
 */
export function transport(problem: TransportProblem, prices = samePrices(problem)): Transport {
  const { rows, columns } = problem;
  const surplus = new Float64Array(rows + columns);
  surplus.set(problem.rowNeed);
  surplus.set(
    problem.columnNeed.map((need) => 0 - need),
    rows,
  );
  const state: Transport = { ...problem, prices, amount: new Float64Array(rows * columns), surplus };
  fillCells(state);
  moveAll(state);
  return state;
}

/**
 * Looks only at cells whose gain is within a window around their prices, the others being sure to stay as they are. Once
 * units would have to go so far, or prices have moved so far, that this is no longer certain, the window gets wider.
 */
function moveAll(state: Transport): void {
  let window = firstWindow(state);
  let near = nearCells(state, window);
  let moved = 0;
  while (state.surplus.some((units) => units !== 0)) {
    const { distances, farthest } = measureSteps(state, near);
    const loss = Math.floor(farthest / stepLength(state));
    if (window < Infinity && (farthest < 0 || moved + loss > window)) {
      window = window * 8 > LARGEST_WINDOW ? Infinity : window * 8;
      near = nearCells(state, window);
      moved = 0;
      continue;
    }
    if (farthest < 0) return;
    moveUnits(state, near, distances);
    movePrices(state, distances, farthest);
    moved += loss;
  }
}

/** Lets in about 16 cells a line of a large table, all of a small one. */
function firstWindow({ rows, columns, gain }: Transport): number {
  if (gain.length < 10_000) return Infinity;
  const largest = gain.reduce((most, value) => Math.max(most, value), 0);
  return (largest * 8) / Math.min(rows, columns);
}

const LARGEST_WINDOW = 2 ** 31;

function samePrices({ rows, columns }: TransportProblem): Float64Array {
  return new Float64Array(rows + columns).fill(1, 0, rows);
}

/** Fills the cells that are above their prices. */
function fillCells({ rows, columns, gain, limit, prices, amount, surplus }: Transport): void {
  for (let row = 0, cell = 0; row < rows; row += 1) {
    for (let column = rows; column < rows + columns; column += 1, cell += 1) {
      if (gain[cell] === 0 || gain[cell]! <= prices[row]! + prices[column]!) continue;
      amount[cell] = limit;
      surplus[row]! -= limit;
      surplus[column]! += limit;
    }
  }
}

/** Keeps every step's length 0 or more after the moves: nodes nearer than the farthest goal give way. */
function movePrices(state: Transport, distances: Float64Array, farthest: number): void {
  const step = stepLength(state);
  const far = Math.floor(farthest / step);
  distances.forEach((distance, node) => {
    const near = Math.min(far, Math.floor(distance / step));
    state.prices[node]! += node < state.rows ? near - far : far - near;
  });
}
