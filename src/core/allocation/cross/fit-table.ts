import { sumOf } from '../../numeric/sum';
import { fail, succeed, type Outcome } from '../../outcome';
import { newtonStep } from './newton-step';
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
 * With only possible cells open the sweeps converge geometrically, but very slowly where parts of the table hardly
 * depend on each other, or only along long chains of cells. So when they go on, a Newton step for the factors of the
 * shorter side comes in before every other sweep.
 *
 * @param open cells that hold anything in some table with these totals (`possibleCells`)
 *
 * Failure: not-converged.
 *
 * Source: W. E. Deming, F. F. Stephan, Annals of Mathematical Statistics 11, 1940, 427–444.
 */
export function fitTable(table: Table, open: Int32Array): Outcome<FittedTable> {
  const cells = table.seed.map((value, cell) => (open[cell] === 0 ? 0 : value));
  const { places, factors } = listed(table, cells);
  const most = mostSweeps(places.length);
  let off = Infinity;
  let sweeps = 0;
  for (let work = 0; off > QUITE && work < most; work += 1) {
    if (sweeps >= PATIENCE) {
      work += newtonStep(factors);
      sweep(factors);
      sweeps += 1;
    }
    off = sweep(factors);
    sweeps += 1;
  }
  if (Number.isNaN(off)) off = sumOf(table.rowUnits); // factors have left the range of doubles
  if (off > NEARLY) return fail('not-converged', { argument: 'seed', sweeps, off: Number(off.toPrecision(3)) });
  const { rows, start, to, shape, byRow, byColumn } = factors;
  for (let row = 0; row < rows; row += 1) {
    for (let cell = start[row]!; cell < start[row + 1]!; cell += 1) {
      cells[places[cell]!] = shape[cell]! * byColumn[to[cell]!]! * byRow[row]!;
    }
  }
  return succeed({ cells, sweeps });
}

/** Most tables are fitted in fewer sweeps. */
const PATIENCE = 20;

/** The open cells of a table in lists, its longer side as rows, and the place in the table of each. */
function listed({ rows, columns, rowUnits, columnUnits }: Table, cells: Float64Array) {
  const turned = columns > rows;
  const long = turned
    ? { rows: columns, columns: rows, rowUnits: columnUnits, columnUnits: rowUnits }
    : { rows, columns, rowUnits, columnUnits };
  const places = new Int32Array(cells.reduce((count, value) => count + Number(value > 0), 0));
  const to = new Int32Array(places.length);
  const start = new Int32Array(long.rows + 1);
  let count = 0;
  for (let row = 0; row < long.rows; row += 1) {
    for (let column = 0; column < long.columns; column += 1) {
      const place = turned ? column * columns + row : row * columns + column;
      if (cells[place] === 0) continue;
      places[count] = place;
      to[count++] = column;
    }
    start[row + 1] = count;
  }
  const factors: Factors = {
    ...long,
    start,
    to,
    shape: Float64Array.from(places, (place) => cells[place]!),
    byRow: new Float64Array(long.rows),
    byColumn: new Float64Array(long.columns).fill(1),
  };
  return { places, factors };
}
