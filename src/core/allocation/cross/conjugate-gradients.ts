import { dot } from '../../numeric/dot';

/**
 * Solves A × step = gaps by conjugate gradients, preconditioned by the diagonal, for a symmetric A without negative
 * eigenvalues, known only by what it makes of a vector. What A leaves free stays as it falls. Stops where a Newton step
 * is good enough for the next one to go on from.
 *
 * Source: M. R. Hestenes, E. Stiefel, Methods of conjugate gradients for solving linear systems, 1952.
 *
 * @param times multiplies by A: adds the product to zeros
 * @returns the step, and how often A was multiplied by
 */
export function conjugateGradients(
  gaps: Float64Array,
  diagonal: Float64Array,
  times: (along: Float64Array, product: Float64Array) => void,
) {
  const residual = gaps.slice();
  const step = new Float64Array(gaps.length);
  const along = step.slice();
  const scaled = step.slice();
  const product = step.slice();
  let rounds = 0;
  let before = Infinity;
  let first = 0;
  for (; rounds < 2 * gaps.length + 20; rounds += 1) {
    for (let index = 0; index < gaps.length; index += 1) {
      scaled[index] = diagonal[index]! > 0 ? residual[index]! / diagonal[index]! : 0;
    }
    const left = dot(residual, scaled);
    first ||= left;
    if (!(left > first * ENOUGH)) break;
    for (let index = 0; index < gaps.length; index += 1) {
      along[index] = scaled[index]! + (left / before) * along[index]!;
    }
    before = left;
    product.fill(0);
    times(along, product);
    const curve = dot(along, product);
    if (!(curve > 0)) break;
    for (let index = 0; index < gaps.length; index += 1) {
      step[index]! += (left / curve) * along[index]!;
      residual[index]! -= (left / curve) * product[index]!;
    }
  }
  return { step, rounds };
}

/** The square of the part of the gaps that may be left. */
const ENOUGH = 1e-4;
