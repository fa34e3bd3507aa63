import { dot } from '../../numeric/dot';
import { conjugateGradients } from './conjugate-gradients';
import type { Factors } from './sweep';

/**
 * One Newton step for the column factors, with every row scaled to its total whatever they are. In the logarithms of
 * the column factors the fit is the minimum of a convex function, Σ row total × log(row sum) − Σ column total × log
 * factor; its gradient is column sum − column total, and its Hessian D − Xᵀ R⁻¹ X, with X the cells, R the row totals
 * and D the column sums. The step is halved until it leads no farther behind the minimum in its direction than half as
 * steeply as it came.
 *
 * The cells it starts from become the shape: so factors stay in the range of doubles, however far they go in all.
 *
 * @returns as many sweeps as take about as long
 */
export function newtonStep(factors: Factors): number {
  const { byColumn, shape } = factors;
  const gaps = columnGaps(factors, byColumn, shape);
  factors.byRow.fill(1);
  const { step, rounds } = solve(factors, gaps);
  const longest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const most = dot(gaps, step) / 2;
  let part = 2 * Math.min(1, LONGEST / longest);
  let tries = 0;
  do {
    part /= 2;
    tries += 1;
    byColumn.set(step.map((value) => Math.exp(part * value)));
  } while (tries < TRIES && -dot(columnGaps(factors, byColumn), step) > most);
  return 2 * rounds + tries;
}

/** A factor changes at most by e to this power. */
const LONGEST = 100;
const TRIES = 12;
/** What is open stays open, however small. */
const TINY = 1e-300;

/** What each column lacks once the rows are scaled to their totals; `cells` takes the cells. */
function columnGaps(
  { rows, start, to, shape, rowUnits, columnUnits }: Factors,
  byColumn: Float64Array,
  cells?: Float64Array,
): Float64Array {
  const gaps = columnUnits.slice();
  for (let row = 0; row < rows; row += 1) {
    const end = start[row + 1]!;
    let sum = 0;
    for (let cell = start[row]!; cell < end; cell += 1) sum += shape[cell]! * byColumn[to[cell]!]!;
    const factor = rowUnits[row]! / sum;
    for (let cell = start[row]!; cell < end; cell += 1) {
      const value = shape[cell]! * byColumn[to[cell]!]! * factor;
      gaps[to[cell]!]! -= value;
      if (cells) cells[cell] = Math.max(value, TINY);
    }
  }
  return gaps;
}

/**
 * The step for some gaps. The matrix is never built: multiplying by it takes two visits to each open cell. A part of the
 * table that no other depends on leaves one factor free.
 */
function solve({ rows, columns, start, to, shape, rowUnits }: Factors, gaps: Float64Array) {
  const diagonal = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    for (let cell = start[row]!; cell < start[row + 1]!; cell += 1) {
      diagonal[to[cell]!]! += shape[cell]! * (1 - shape[cell]! / rowUnits[row]!);
    }
  }

  return conjugateGradients(gaps, diagonal, (along, product) => {
    for (let row = 0; row < rows; row += 1) {
      const end = start[row + 1]!;
      let mean = 0;
      for (let cell = start[row]!; cell < end; cell += 1) mean += shape[cell]! * along[to[cell]!]!;
      mean /= rowUnits[row]!;
      for (let cell = start[row]!; cell < end; cell += 1) {
        product[to[cell]!]! += shape[cell]! * (along[to[cell]!]! - mean);
      }
    }
  });
}
