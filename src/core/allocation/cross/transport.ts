import { measureSteps, stepLength } from './measure-steps';
import { moveUnits } from './move-units';
import type { Prices, Transport, TransportProblem } from './transport-state';

/**
 * Transportation problem in whole units: fills a table to its row and column totals with the largest sum of gains.
 * Where all gains are 1 this is a maximum flow.
 *
 * Primal-dual method: cells above their prices are filled, then ties in the order of the cells as far as row and column
 * have need. What is missing moves along the cheapest chains of steps "one more here, one less there", many chains at
 * once, and prices follow. Good prices to start from (`startingPrices`) leave little to move.
 *
 * Source: L. R. Ford, D. R. Fulkerson, Flows in Networks, 1962, chapter III; E. A. Dinic 1970 for many chains at once.
 *
 * @returns with a surplus left where the needs can't be met
 */
export function transport(problem: TransportProblem, prices: Prices = samePrices(problem)): Transport {
  const { rows, columns } = problem;
  const surplus = new Float64Array(rows + columns);
  surplus.set(problem.rowNeed);
  surplus.set(
    problem.columnNeed.map((need) => 0 - need),
    rows,
  );
  const state: Transport = { ...problem, prices, amount: new Float64Array(rows * columns), surplus };
  fillAbovePrices(state);
  fillTies(state);
  while (surplus.some((units) => units !== 0)) {
    const { distances, farthest } = measureSteps(state);
    if (farthest < 0) break;
    moveUnits(state, distances);
    movePrices(state, distances, farthest);
  }
  return state;
}

function samePrices({ rows, columns }: TransportProblem): Prices {
  return { row: new Float64Array(rows).fill(1), column: new Float64Array(columns) };
}

function fillAbovePrices({ rows, columns, gain, limit, prices, amount, surplus }: Transport): void {
  for (let row = 0, cell = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, cell += 1) {
      if (gain[cell] === 0 || gain[cell]! <= prices.row[row]! + prices.column[column]!) continue;
      amount[cell] = limit;
      surplus[row]! -= limit;
      surplus[rows + column]! += limit;
    }
  }
}

function fillTies({ rows, columns, gain, limit, prices, amount, surplus }: Transport): void {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0, cell = row * columns; column < columns && surplus[row]! > 0; column += 1, cell += 1) {
      if (gain[cell] === 0 || gain[cell]! !== prices.row[row]! + prices.column[column]!) continue;
      const units = Math.min(limit, surplus[row]!, -surplus[rows + column]!);
      if (units <= 0) continue;
      amount[cell] = units;
      surplus[row]! -= units;
      surplus[rows + column]! += units;
    }
  }
}

/** Keeps every step's length 0 or more after the moves: nodes nearer than the farthest goal give way. */
function movePrices({ rows, columns, prices }: Transport, distances: Float64Array, farthest: number): void {
  const step = stepLength(rows + columns);
  const far = Math.floor(farthest / step);
  for (let node = 0; node < rows + columns; node += 1) {
    const near = Math.floor(distances[node]! / step);
    if (near >= far) continue;
    if (node < rows) prices.row[node]! -= far - near;
    else prices.column[node - rows]! += far - near;
  }
}
