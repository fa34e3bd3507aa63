import { sumOf } from '../../numeric/sum';
import { fail, succeed, type Outcome } from '../../outcome';
import { levelled } from './level-seed';
import { newtonStep, newtonSteps } from './newton-step';
import { mostSweeps, NEARLY, QUITE, sweep, type Factors } from './sweep';
import type { Table } from './table';

export interface FittedTable {
  /** Row by row, in units. */
  readonly cells: Float64Array;
  readonly sweeps: number;
}

/**
 * Iterative proportional fitting (RAS, 双比例法): row factors × seed × column factors that meet the totals. Rows and
 * columns are scaled in turn until every total is met within a millionth of a unit (a thousandth of that while it comes
 * cheaply, and never less than the noise of doubles).
 *
 * With only possible cells open the sweeps converge geometrically, but where parts of the table hardly depend on each
 * other very slowly, and then totals that are nearly met say little about the cells. So when sweeps go on and the
 * shorter side is not too long, a Newton step for its factors comes in between, ever more rarely while it does not help:
 * from wherever it leads, the sweeps converge again.
 *
 * @param open cells that hold anything in some table with these totals (`possibleCells`)
 *
 * Failure: not-converged.
 *
 * Source: W. E. Deming, F. F. Stephan, Annals of Mathematical Statistics 11, 1940, 427–444.
 */
export function fitTable(table: Table, open: Int32Array): Outcome<FittedTable> {
  const { rows, columns, rowUnits, columnUnits } = table;
  const shape = levelled(table, open);
  if (columns <= rows) return fitLong({ rows, columns, rowUnits, columnUnits, shape });
  const turned = fitLong({
    rows: columns,
    columns: rows,
    rowUnits: columnUnits,
    columnUnits: rowUnits,
    shape: turn(shape, columns),
  });
  if (!turned.ok) return turned;
  return succeed({ ...turned.value, cells: turn(turned.value.cells, rows) });
}

/** The same for a table with no more columns than rows. */
function fitLong(sides: Omit<Factors, 'byRow' | 'byColumn'>): Outcome<FittedTable> {
  const { rows, columns, shape, rowUnits } = sides;
  const factors = { ...sides, byRow: new Float64Array(rows), byColumn: new Float64Array(columns).fill(1) };
  const most = mostSweeps(shape.length);
  const mayStep = newtonSteps(factors) <= MOST_NEWTON_STEPS;

  let off = Infinity;
  let before = Infinity;
  let wait = PATIENCE;
  let next = PATIENCE;
  let sweeps = 0;
  while (off > QUITE && sweeps < most) {
    off = sweep(factors);
    sweeps += 1;
    if (!mayStep || sweeps < next || off <= QUITE) continue;
    wait = off < before / 10 ? 2 : 2 * wait;
    before = off;
    next = sweeps + wait;
    newtonStep(factors);
  }
  if (Number.isNaN(off)) off = sumOf(rowUnits); // factors have left the range of doubles
  if (off > NEARLY) return fail('not-converged', { argument: 'seed', sweeps, off: Number(off.toPrecision(3)) });
  if (mayStep && sweeps > PATIENCE) polish(factors);
  return succeed({ cells: cellsOf(factors), sweeps });
}

/** One more Newton step takes off what slow sweeps leave in the cells, if it keeps the totals. */
function polish(factors: Factors): void {
  const kept = { byRow: factors.byRow.slice(), byColumn: factors.byColumn.slice() };
  newtonStep(factors);
  sweep(factors);
  if (sweep(factors) <= QUITE) return;
  factors.byRow.set(kept.byRow);
  factors.byColumn.set(kept.byColumn);
}

function cellsOf({ rows, columns, shape, byRow, byColumn }: Factors): Float64Array {
  const cells = new Float64Array(shape.length);
  for (let row = 0, cell = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, cell += 1) {
      cells[cell] = shape[cell]! * byColumn[column]! * byRow[row]!;
    }
  }
  return cells;
}

/** Most tables are fitted in fewer sweeps. */
const PATIENCE = 20;
/** Sides of up to about 450. */
const MOST_NEWTON_STEPS = 1e8;

/** Rows become columns. */
function turn(values: Float64Array, columns: number): Float64Array {
  const rows = values.length / columns;
  return values.map((_, cell) => values[(cell % rows) * columns + Math.floor(cell / rows)]!);
}
