import { sumOf } from '../../numeric/sum';
import { fail, succeed, type Outcome } from '../../outcome';
import { levelled } from './level-seed';
import type { Table } from './table';

export interface FittedTable {
  /** Row by row, in units. */
  readonly cells: Float64Array;
  readonly sweeps: number;
}

/**
 * Iterative proportional fitting (RAS, 双比例法): row factors × seed × column factors that meet the totals. Rows and
 * columns are scaled in turn until every total is met within a millionth of a unit (a thousandth of that while it comes
 * cheaply, and never less than the noise of doubles). Keeping factors and not the cells keeps rounding noise from
 * piling up.
 *
 * @param open cells that hold anything in some table with these totals (`possibleCells`); with only those the fit
 * converges geometrically
 *
 * Failure: not-converged.
 *
 * Source: W. E. Deming, F. F. Stephan, Annals of Mathematical Statistics 11, 1940, 427–444.
 */
export function fitTable(table: Table, open: Int32Array): Outcome<FittedTable> {
  const { rows, columns, rowUnits, columnUnits } = table;
  const shape = levelled(table, open);
  const byRow = new Float64Array(rows);
  const byColumn = new Float64Array(columns).fill(1);
  const sums = new Float64Array(columns);
  const noise = 2 ** -51 * (rows + columns);
  const most = Math.max(FEWEST_SWEEPS, Math.min(MOST_SWEEPS, Math.floor(MOST_STEPS / shape.length)));

  let off = Infinity;
  let sweeps = 0;
  for (; off > QUITE && sweeps < most; sweeps += 1) {
    off = 0;
    sums.fill(0);
    for (let row = 0; row < rows; row += 1) {
      const from = row * columns;
      let sum = 0;
      for (let column = 0; column < columns; column += 1) sum += shape[from + column]! * byColumn[column]!;
      const total = rowUnits[row]!;
      off = Math.max(off, Math.abs(byRow[row]! * sum - total) - noise * total);
      const factor = total > 0 ? total / sum : 0;
      byRow[row] = factor;
      for (let column = 0; column < columns; column += 1) sums[column]! += shape[from + column]! * factor;
    }
    for (let column = 0; column < columns; column += 1) {
      byColumn[column] = columnUnits[column]! > 0 ? columnUnits[column]! / sums[column]! : 0;
    }
  }
  if (Number.isNaN(off)) off = sumOf(rowUnits); // factors have left the range of doubles
  if (off > NEARLY) return fail('not-converged', { argument: 'seed', sweeps, off: Number(off.toPrecision(3)) });

  for (let row = 0, cell = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, cell += 1) {
      shape[cell] = shape[cell]! * byColumn[column]! * byRow[row]!;
    }
  }
  return succeed({ cells: shape, sweeps });
}

const NEARLY = 1e-6;
const QUITE = 1e-9;
const FEWEST_SWEEPS = 200;
const MOST_SWEEPS = 1_000_000;
/** Cells × sweeps: about a second. */
const MOST_STEPS = 5e8;
