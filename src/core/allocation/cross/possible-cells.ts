import { fail, succeed, type Outcome } from '../../outcome';
import { blockedMargins } from './blocked-margins';
import { strongGroups } from './strong-groups';
import type { Table } from './table';
import { transport } from './transport';

/**
 * The cells of a table that can hold anything: 1 where the seed and both totals are above 0 and some table with these
 * zeros and these totals has more than 0 there, else 0. A maximum flow tells whether there is such a table at all. A
 * cell that is empty in it can be filled if a chain of steps leads from its column back to its row; the others are
 * empty in every such table, and proportional fitting would only creep towards that.
 *
 * Failure: margins-blocked.
 */
export function possibleCells(table: Table): Outcome<Int32Array> {
  const { rows, columns, seed, rowUnits, columnUnits } = table;
  const open = new Int32Array(rows * columns);
  let holes = 0;
  for (let row = 0, cell = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, cell += 1) {
      if (rowUnits[row] === 0 || columnUnits[column] === 0) continue;
      if (seed[cell]! > 0) open[cell] = 1;
      else holes += 1;
    }
  }
  if (holes === 0) return succeed(open);

  const problem = { rows, columns, gain: open, limit: Infinity, rowNeed: rowUnits, columnNeed: columnUnits };
  const flow = transport(problem);
  if (flow.surplus.some((units) => units !== 0)) return fail('margins-blocked', blockedMargins(flow));
  const groups = strongGroups(flow);
  for (let row = 0, cell = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, cell += 1) {
      if (flow.amount[cell] === 0 && groups[row] !== groups[rows + column]) open[cell] = 0;
    }
  }
  return succeed(open);
}
