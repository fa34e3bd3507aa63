import { dot } from '../numeric/dot';

export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
}

/**
 * Minimum of a smooth function of several variables by the BFGS method with backtracking, from a start at which it is
 * finite. `evaluate` answers the value at a point (Infinity outside of its range) and fills in the slopes there;
 * `spread` is about how far each variable may be from its start. Ends when two steps in a row gain less than
 * `tolerance`, or after `limit` steps. Deterministic.
 *
 * Source: J. Nocedal, S. J. Wright, Numerical Optimization, 2nd ed. 2006, ch. 6.
 */
export function minimise(
  evaluate: (at: Float64Array, slope: Float64Array) => number,
  start: Float64Array,
  spread: Float64Array,
  { tolerance, limit }: { readonly tolerance: number; readonly limit: number },
): Minimum {
  const size = start.length;
  const inverse = new Float64Array(size * size);
  const reset = () => {
    inverse.fill(0);
    for (let i = 0; i < size; i += 1) inverse[i * size + i] = spread[i]! ** 2;
  };
  reset();
  let fresh = true;
  let at = start.slice();
  let slope = new Float64Array(size);
  let next = new Float64Array(size);
  let nextSlope = new Float64Array(size);
  const way = new Float64Array(size);
  const turned = new Float64Array(size);
  let value = evaluate(at, slope);
  if (!(value < Infinity)) return { at, value: Infinity };
  let idle = 0;
  for (let round = 0; round < limit && idle < 2; round += 1) {
    multiply(inverse, slope, way, -1);
    const descent = dot(slope, way);
    if (!(descent < 0)) break;
    // A fresh start knows the scale of the variables only roughly: no first step beyond their spread.
    let step = 1;
    if (fresh) {
      let longest = 0;
      for (let i = 0; i < size; i += 1) longest = Math.max(longest, Math.abs(way[i]!) / spread[i]!);
      step = Math.min(1, 0.5 / longest);
    }
    let nextValue = Infinity;
    for (let halving = 0; halving < 30; halving += 1) {
      for (let i = 0; i < size; i += 1) next[i] = at[i]! + step * way[i]!;
      nextValue = evaluate(next, nextSlope);
      if (nextValue <= value + 1e-4 * step * descent) break;
      const curved = (-descent * step * step) / (2 * (nextValue - value - descent * step));
      step = curved > 0.1 * step && curved < 0.5 * step ? curved : step * (nextValue < Infinity ? 0.3 : 0.25);
    }
    if (!(nextValue <= value)) {
      if (fresh) break;
      reset();
      fresh = true;
      continue;
    }
    idle = value - nextValue < tolerance ? idle + 1 : 0;
    update(inverse, at, next, slope, nextSlope, way, turned, fresh);
    fresh = false;
    [at, next] = [next, at];
    [slope, nextSlope] = [nextSlope, slope];
    value = nextValue;
  }
  return { at, value };
}

/** The BFGS update of the inverse Hessian after the step from `at` to `next`; `move` and `turned` are work space. */
function update(
  inverse: Float64Array,
  at: Float64Array,
  next: Float64Array,
  slope: Float64Array,
  nextSlope: Float64Array,
  move: Float64Array,
  turned: Float64Array,
  fresh: boolean,
): void {
  const size = at.length;
  for (let i = 0; i < size; i += 1) {
    move[i] = next[i]! - at[i]!;
    slope[i] = nextSlope[i]! - slope[i]!;
  }
  const curvature = dot(move, slope);
  if (!(curvature > 1e-10 * Math.sqrt(dot(move, move) * dot(slope, slope)))) return;
  multiply(inverse, slope, turned, 1);
  let bend = dot(slope, turned);
  if (fresh) {
    const scale = curvature / bend;
    for (let i = 0; i < inverse.length; i += 1) inverse[i]! *= scale;
    for (let i = 0; i < size; i += 1) turned[i]! *= scale;
    bend = curvature;
  }
  const weight = (1 + bend / curvature) / curvature;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      inverse[i * size + j]! +=
        weight * move[i]! * move[j]! - (turned[i]! * move[j]! + move[i]! * turned[j]!) / curvature;
    }
  }
}

function multiply(matrix: Float64Array, vector: Float64Array, result: Float64Array, sign: 1 | -1): void {
  const size = vector.length;
  for (let i = 0; i < size; i += 1) {
    let sum = 0;
    for (let j = 0; j < size; j += 1) sum += matrix[i * size + j]! * vector[j]!;
    result[i] = sign * sum;
  }
}
