/**
 * Numbers ≥ 0 with at most six decimal places, read as they print, as whole numbers in the same proportions, so that
 * sums of any of them are exact in doubles: the list itself where all are whole. Null where there are more places, or where the sum passes 2^53.
 *
 * @example wholeDoubles(Float64Array.of(0.1, 2.25)) // → [10, 225]
 */
export function wholeDoubles(values: Float64Array): Float64Array | null {
  let scale = 1;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    // Not more than 15 digits: then the decimal found is the shortest that prints the value, see `toDecimal`.
    while (Math.round(value * scale) / scale !== value) {
      scale *= 10;
      if (scale > MOST_PLACES) return null;
    }
  }
  const whole = scale === 1 ? values : values.map((value) => Math.round(value * scale));
  let sum = 0;
  for (let index = 0; index < whole.length; index += 1) {
    if (scale > 1 && whole[index]! > MOST_SURE) return null;
    sum += whole[index]!;
  }
  return sum <= Number.MAX_SAFE_INTEGER ? whole : null;
}

const MOST_PLACES = 1e6;
const MOST_SURE = 1e15;
