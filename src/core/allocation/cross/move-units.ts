import { stepLength } from './measure-steps';
import type { NearCells } from './near-cells';
import type { Transport } from './transport-state';

/**
 * Moves units from nodes with a surplus to nodes that are short of them, along shortest chains only, until none of
 * these is left (a blocking flow, Dinic 1970). Each node remembers how far it has looked, so that the whole search is
 * linear in the number of near cells and of steps taken.
 */
export function moveUnits(state: Transport, near: NearCells, distances: Float64Array): void {
  const { rows, columns, amount, limit, surplus } = state;
  const nodes = rows + columns;
  const looked = new Int32Array(nodes);
  const chain = new Int32Array(nodes + 1);

  for (let source = 0; source < nodes; source += 1) {
    let length = 0;
    chain[0] = source;
    while (length >= 0 && surplus[source]! > 0) {
      const node = chain[length]!;
      if (surplus[node]! < 0) {
        shift(length);
        length = 0;
        continue;
      }
      const find = node < rows ? nextColumn : nextRow;
      const next = find(state, near, distances, looked, node);
      if (next >= 0) chain[++length] = next;
      else if (--length >= 0) looked[chain[length]!]! += 1;
    }
  }

  function shift(length: number): void {
    const goal = chain[length]!;
    let units = Math.min(surplus[source()]!, -surplus[goal]!);
    for (let step = 0; step < length; step += 1) {
      const [from, to] = [chain[step]!, chain[step + 1]!];
      units = Math.min(units, from < rows ? limit - amount[cellOf(from, to)]! : amount[cellOf(to, from)]!);
    }
    for (let step = 0; step < length; step += 1) {
      const [from, to] = [chain[step]!, chain[step + 1]!];
      if (from < rows) amount[cellOf(from, to)]! += units;
      else amount[cellOf(to, from)]! -= units;
    }
    surplus[source()]! -= units;
    surplus[goal]! += units;
  }

  function source(): number {
    return chain[0]!;
  }

  function cellOf(row: number, column: number): number {
    return row * columns + column - rows;
  }
}

/** The next column one shortest step away from a row, -1 when there is none left. */
function nextColumn(
  { rows, columns, gain, limit, prices, amount }: Transport,
  near: NearCells,
  distances: Float64Array,
  looked: Int32Array,
  row: number,
): number {
  const step = stepLength(rows + columns);
  const here = distances[row]! + 1;
  const end = near.rowStart[row + 1]!;
  for (let at = near.rowStart[row]! + looked[row]!; at < end; at += 1) {
    const column = near.byRow[at]!;
    const cell = row * columns + column;
    if (amount[cell]! >= limit) continue;
    const there = here + (prices.row[row]! + prices.column[column]! - gain[cell]!) * step;
    if (distances[rows + column] !== there) continue;
    looked[row] = at - near.rowStart[row]!;
    return rows + column;
  }
  looked[row] = end - near.rowStart[row]!;
  return -1;
}

/** The next row one shortest step away from a column, -1 when there is none left. */
function nextRow(
  { rows, columns, gain, prices, amount }: Transport,
  near: NearCells,
  distances: Float64Array,
  looked: Int32Array,
  node: number,
): number {
  const step = stepLength(rows + columns);
  const here = distances[node]! + 1;
  const column = node - rows;
  const end = near.columnStart[column + 1]!;
  for (let at = near.columnStart[column]! + looked[node]!; at < end; at += 1) {
    const row = near.byColumn[at]!;
    const cell = row * columns + column;
    if (amount[cell] === 0) continue;
    const there = here + (gain[cell]! - prices.row[row]! - prices.column[column]!) * step;
    if (distances[row] !== there) continue;
    looked[node] = at - near.columnStart[column]!;
    return row;
  }
  looked[node] = end - near.columnStart[column]!;
  return -1;
}
