/**
 * Scalar product of two lists of one length, summed in their order.
 *
 * @example dot(Float64Array.of(1, 2), Float64Array.of(3, 4)) // → 11
 */
export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += left[index]! * right[index]!;
  return sum;
}
