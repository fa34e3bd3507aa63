import { nearCells, type NearCells } from './near-cells';
import { stepFrom } from './steps';
import type { Transport } from './transport-state';

/** Rows that may only use certain columns which hold less than they need, or columns with such rows. In whole units. */
export interface BlockedMargins extends Readonly<Record<string, string | number>> {
  /** Which of the two is too large for the other. */
  readonly side: 'rows' | 'columns';
  /** Numbers from 1, "2, 5"; "" when there is none. */
  readonly rows: string;
  readonly columns: string;
  readonly rowSum: number;
  readonly columnSum: number;
  readonly by: number;
}

/**
 * Why a table can't be filled, from the fullest filling there is (maximum flow, minimum cut): the rows that a surplus
 * can reach and all columns open to them, or the columns that are short and all rows they could draw from. Both tell
 * what is missing in all; the smaller set is told.
 */
export function blockedMargins(flow: Transport): BlockedMargins {
  const open = nearCells(flow, Infinity);
  const fromRows = reachable(flow, open, true);
  const fromColumns = reachable(flow, open, false);
  const size = (members: Uint8Array) => members.reduce((count, member) => count + member, 0);
  return size(fromColumns) < size(fromRows) ? told(flow, fromColumns, 'columns') : told(flow, fromRows, 'rows');
}

/**
 * Marks the nodes that a surplus can get to, or with `forward` false those from which units can get to where they are
 * short.
 */
function reachable(flow: Transport, { start, to }: NearCells, forward: boolean): Uint8Array {
  const reached = Uint8Array.from(flow.surplus, (units) => Number(forward ? units > 0 : units < 0));
  const waiting = Array.from(reached.keys()).filter((node) => reached[node] === 1);
  for (const node of waiting) {
    for (const other of to.subarray(start[node], start[node + 1])) {
      const [from, next] = forward ? [node, other] : [other, node];
      if (reached[other] === 1 || Number.isNaN(stepFrom(flow, from, next))) continue;
      reached[other] = 1;
      waiting.push(other);
    }
  }
  return reached;
}

function told(flow: Transport, members: Uint8Array, side: 'rows' | 'columns'): BlockedMargins {
  const { rows, columns, rowNeed, columnNeed } = flow;
  const numbers = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => index).filter((index) => members[from + index] === 1);
  const inRows = numbers(0, rows);
  const inColumns = numbers(rows, columns);
  const rowSum = inRows.reduce((sum, row) => sum + rowNeed[row]!, 0);
  const columnSum = inColumns.reduce((sum, column) => sum + columnNeed[column]!, 0);
  const listed = (indices: readonly number[]) => indices.map((index) => index + 1).join(', ');
  return {
    side,
    rows: listed(inRows),
    columns: listed(inColumns),
    rowSum,
    columnSum,
    by: Math.abs(rowSum - columnSum),
  };
}
