import type { Transport } from './transport-state';

/** The cell between a row and a column, which are nodes in either order. */
export function cellBetween({ rows, columns }: Pick<Transport, 'rows' | 'columns'>, from: number, to: number): number {
  return from < rows ? from * columns + to - rows : to * columns + from - rows;
}

/**
 * The length of a step from one node to another: it puts a unit of a row into an open cell, at the loss of prices − gain,
 * or takes a unit of a column out of a cell, at the loss of gain − prices. A length is loss × stepLength + 1, so that of
 * chains with equal losses the one with the fewest steps is the shortest. NaN where the cell is full, or empty.
 */
export function stepFrom(state: Transport, from: number, to: number): number {
  const { rows, gain, limit, prices, amount } = state;
  const cell = cellBetween(state, from, to);
  if (from < rows ? amount[cell]! >= limit : amount[cell] === 0) return NaN;
  const loss = prices[from]! + prices[to]! - gain[cell]!;
  return (from < rows ? loss : -loss) * stepLength(state) + 1;
}

/** Above the number of steps that any chain has. */
export function stepLength({ surplus }: Transport): number {
  return 2 * surplus.length + 1;
}
