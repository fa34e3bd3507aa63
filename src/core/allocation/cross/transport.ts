import { measureSteps } from './measure-steps';
import { moveUnits } from './move-units';
import { nearCells } from './near-cells';
import { startingPrices } from './starting-prices';
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
  const state = filled(problem, prices);
  if (moveAll(state, problem.limit === 1)) return state;
  const restarted = filled(problem, coarsePrices(problem));
  moveAll(restarted, false);
  return restarted;
}

/**
 * Prices from the problem with coarser gains, where many cells tie and much moves at once: some parts of a table may
 * hardly depend on each other, and prices set line by line do not see how much has to go from one to the other. For
 * cells that take one unit each.
 */
function coarsePrices(problem: TransportProblem): Float64Array {
  const coarse = { ...problem, gain: problem.gain.map((gain) => gain && Math.max(1, gain / COARSE)) };
  const state = filled(coarse, startingPrices(coarse)!);
  moveAll(state, false);
  return startingPrices(
    problem,
    state.prices.map((price) => price * COARSE),
  )!;
}

const COARSE = 2 ** 14;

/** Cells above their prices are filled. */
function filled(problem: TransportProblem, prices: Float64Array): Transport {
  const { rows, columns } = problem;
  const surplus = new Float64Array(rows + columns);
  surplus.set(problem.rowNeed);
  surplus.set(
    problem.columnNeed.map((need) => 0 - need),
    rows,
  );
  const state: Transport = { ...problem, prices, amount: new Float64Array(rows * columns), surplus };
  fillCells(state);
  return state;
}

/**
 * Looks only at cells whose gain is within a window around their prices, the others being sure to stay as they are. Once
 * units would have to go so far, or prices have moved so far, that this is no longer certain, the cells are looked up
 * again, in a window wide enough. Once that has been looked through as often as a new look-up takes, and was far wider
 * than needed, it gets narrower.
 *
 * @param mayGiveUp when FEW rounds have moved less than a tenth
 * @returns whether it has not been given up
 */
function moveAll(state: Transport, mayGiveUp: boolean): boolean {
  let window = firstWindow(state);
  let near = nearCells(state, window);
  let moved = 0;
  let most = 0;
  let looked = 0;
  let rounds = 0;
  const toMove = unitsToMove(state);
  const lookUp = (width: number) => {
    window = width;
    near = nearCells(state, window);
    moved = 0;
    most = 0;
    looked = 0;
  };
  while (unitsToMove(state) > 0) {
    const { distances, farthest } = measureSteps(state, near);
    const loss = Math.floor(farthest / stepLength(state));
    if (window < Infinity && (farthest < 0 || moved + loss > window)) {
      lookUp(farthest < 0 ? Infinity : Math.max(window, MARGIN * loss));
      continue;
    }
    if (farthest < 0) break;
    moveUnits(state, near, distances);
    movePrices(state, distances, farthest);
    rounds += 1;
    if (mayGiveUp && rounds === FEW && unitsToMove(state) > 0.9 * toMove) return false;
    moved += loss;
    most = Math.max(most, loss);
    looked += near.to.length;
    if (looked * 4 > state.gain.length && window > 2 * MARGIN * most) lookUp(MARGIN * most);
  }
  return true;
}

const FEW = 8;

/** Windows are this many times as wide as the prices have to move at once. */
const MARGIN = 3;

/** Lets in about 16 cells a line of a large table, all of a small one. */
function firstWindow({ rows, columns, gain }: Transport): number {
  if (gain.length < 10_000) return Infinity;
  return (gain.reduce((most, value) => Math.max(most, value), 0) * 8) / Math.min(rows, columns);
}

function unitsToMove({ surplus }: Transport): number {
  return surplus.reduce((sum, units) => sum + Math.max(0, units), 0);
}

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
