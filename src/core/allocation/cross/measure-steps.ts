import { makeNodeQueue } from './node-queue';
import type { NearCells } from './near-cells';
import type { Transport } from './transport-state';

export interface Steps {
  /** Of each node from the nearest node with a surplus; Infinity beyond reach. */
  readonly distances: Float64Array;
  /** Distance of the farthest node within reach that is short of units; -1 when there is none. */
  readonly farthest: number;
}

/**
 * How far a surplus has to move (Dijkstra's shortest paths). One step puts a unit of a row into a cell, at the loss of
 * prices − gain, or takes a unit of a column out of a cell, at the loss of gain − prices; at these prices neither is
 * ever below 0. Only near cells are looked at. A distance is loss × stepLength + number of steps, so among equal losses the fewest steps are nearest.
 */
export function measureSteps(
  { rows, columns, gain, limit, prices, amount, surplus }: Transport,
  near: NearCells,
): Steps {
  const nodes = rows + columns;
  const step = stepLength(nodes);
  const distances = new Float64Array(nodes).fill(Infinity);
  const queue = makeNodeQueue(nodes);
  const { row: byRow, column: byColumn } = prices;
  let goals = 0;
  let farthest = -1;
  const reach = (node: number, distance: number) => {
    distances[node] = distance;
    queue.push(node, distance);
  };
  for (let node = 0; node < nodes; node += 1) {
    if (surplus[node]! > 0) reach(node, 0);
    else if (surplus[node]! < 0) goals += 1;
  }
  for (let node = queue.pop(distances); node >= 0; node = queue.pop(distances)) {
    const here = distances[node]! + 1;
    if (surplus[node]! < 0) {
      farthest = distances[node]!;
      goals -= 1;
      if (goals === 0) break;
    }
    if (node < rows) {
      const price = byRow[node]!;
      for (let at = near.rowStart[node]!; at < near.rowStart[node + 1]!; at += 1) {
        const column = near.byRow[at]!;
        const cell = node * columns + column;
        if (amount[cell]! >= limit) continue;
        const there = here + (price + byColumn[column]! - gain[cell]!) * step;
        if (there < distances[rows + column]!) reach(rows + column, there);
      }
    } else {
      const column = node - rows;
      const price = byColumn[column]!;
      for (let at = near.columnStart[column]!; at < near.columnStart[column + 1]!; at += 1) {
        const row = near.byColumn[at]!;
        const cell = row * columns + column;
        if (amount[cell] === 0) continue;
        const there = here + (gain[cell]! - byRow[row]! - price) * step;
        if (there < distances[row]!) reach(row, there);
      }
    }
  }
  return { distances, farthest };
}

/** Above the number of steps that any chain has. */
export function stepLength(nodes: number): number {
  return 2 * nodes + 1;
}
