/**
 * The value at a position (from 0) of the list sorted from the largest down, in linear time on average (quickselect).
 * The list is reordered.
 *
 * @example largestAt(Float64Array.of(1, 3, 2), 1) // → 2
 */
export function largestAt(values: Float64Array, position: number): number {
  if (allEqual(values)) return values[position]!;
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let left = from;
    let right = to;
    while (left <= right) {
      while (values[left]! > pivot) left += 1;
      while (values[right]! < pivot) right -= 1;
      if (left <= right) {
        const value = values[left]!;
        values[left++] = values[right]!;
        values[right--] = value;
      }
    }
    if (position <= right) to = right;
    else if (position >= left) from = left;
    else break;
  }
  return values[position]!;
}

/** Equal weights are common and would be swapped with each other over and over. */
function allEqual(values: Float64Array): boolean {
  for (let index = 1; index < values.length; index += 1) if (values[index] !== values[0]) return false;
  return true;
}
