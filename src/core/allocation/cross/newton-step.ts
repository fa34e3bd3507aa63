import type { Factors } from './sweep';

/** About how many multiplications a step takes. */
export function newtonSteps({ rows, columns }: Factors): number {
  return (columns * columns * (rows + columns)) / 2;
}

/**
 * One Newton step for the column factors, with every row scaled to its total whatever they are. In the logarithms of
 * the column factors the fit is the minimum of a convex function, Σ row total × log(row sum) − Σ column total × log
 * factor; its gradient is column sum − column total, and its Hessian D − Xᵀ R⁻¹ X, with X the cells, R the row totals
 * and D the column sums. A part of the table that no other depends on leaves one factor free: it stays as it is.
 */
export function newtonStep({ rows, columns, shape, rowUnits, columnUnits, byColumn }: Factors): void {
  const hessian = new Float64Array(columns * columns);
  const step = Float64Array.from(columnUnits);
  const line = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    const total = rowUnits[row]!;
    if (total === 0) continue;
    let sum = 0;
    for (let column = 0; column < columns; column += 1) {
      line[column] = shape[row * columns + column]! * byColumn[column]!;
      sum += line[column]!;
    }
    for (let column = 0; column < columns; column += 1) {
      const share = line[column]! / sum;
      if (share === 0) continue;
      step[column]! -= total * share;
      const across = hessian.subarray(column * columns, (column + 1) * columns);
      // total × share × (1 − share) loses all digits where one cell takes nearly the whole row; the others tell it.
      for (let other = 0; other < column; other += 1) {
        const shared = (total * share * line[other]!) / sum;
        across[other]! -= shared;
        across[column]! += shared;
        hessian[other * columns + other]! += shared;
      }
    }
  }
  solveSymmetric(hessian, step);
  for (let column = 0; column < columns; column += 1) {
    byColumn[column]! *= Math.exp(Math.min(LONGEST, Math.max(-LONGEST, step[column]!)));
  }
}

/** A factor changes at most by e to this power. */
const LONGEST = 3;

/**
 * Solves A x = b in place for a symmetric A without negative eigenvalues, given by its lower half (LDLᵀ). An unknown
 * that the others leave free is 0.
 */
function solveSymmetric(matrix: Float64Array, values: Float64Array): void {
  const size = values.length;
  const pivots = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    const own = matrix.subarray(row * size, row * size + row + 1);
    const diagonal = own[row]!;
    let pivot = diagonal;
    for (let column = 0; column < row; column += 1) {
      const above = matrix.subarray(column * size, column * size + column);
      let entry = own[column]!;
      for (let inner = 0; inner < column; inner += 1) entry -= own[inner]! * above[inner]!;
      own[column] = entry;
    }
    for (let column = 0; column < row; column += 1) {
      const entry = own[column]!;
      own[column] = pivots[column] === Infinity ? 0 : entry / pivots[column]!;
      pivot -= entry * own[column]!;
    }
    pivots[row] = pivot > 1e-13 * diagonal ? pivot : Infinity;
  }
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1) values[row]! -= matrix[row * size + column]! * values[column]!;
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    values[row] = pivots[row] === Infinity ? 0 : values[row]! / pivots[row]!;
    for (let column = row + 1; column < size; column += 1) {
      if (pivots[row] !== Infinity) values[row]! -= matrix[column * size + row]! * values[column]!;
    }
  }
}
