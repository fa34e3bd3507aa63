export interface WeightSum {
  readonly sum: number;
  readonly largest: number;
  /** Position of the first value that is negative or not finite, -1 when there is none. */
  readonly faulty: number;
}

/**
 * Sum and largest of many numbers ≥ 0, in one pass. Blocks of 16 are added as a tree, blocks with Neumaier's
 * compensation, so the relative error stays below 8 × 2^-53 whatever the length, at the cost of a plain loop.
 */
export function sumWeights(values: Float64Array): WeightSum {
  const blocks = values.length - (values.length % 16);
  let sum = 0;
  let lost = 0;
  let largest = 0;
  let faulty = false;
  for (let start = 0; start < blocks; start += 16) {
    let block = 0;
    for (let quad = start; quad < start + 16; quad += 4) {
      const a = values[quad]!;
      const b = values[quad + 1]!;
      const c = values[quad + 2]!;
      const d = values[quad + 3]!;
      if (!(a >= 0 && b >= 0 && c >= 0 && d >= 0)) faulty = true;
      // One comparison each with the largest so far: a branch that is hardly ever taken costs nothing.
      if (a > largest) largest = a;
      if (b > largest) largest = b;
      if (c > largest) largest = c;
      if (d > largest) largest = d;
      block += a + b + (c + d);
    }
    const next = sum + block;
    lost += sum >= block ? sum - next + block : block - next + sum;
    sum = next;
  }
  for (let row = blocks; row < values.length; row += 1) {
    const value = values[row]!;
    if (!(value >= 0)) faulty = true;
    if (value > largest) largest = value;
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
  }
  if (faulty || largest === Infinity) return { sum: NaN, largest, faulty: firstFaulty(values) };
  return { sum: sum === Infinity ? sum : sum + lost, largest, faulty: -1 };
}

/** Sum of numbers of either sign with Neumaier's compensation. */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}

/** Exact sum of whole numbers, each held exactly by its double. */
export function sumWhole(values: Float64Array): bigint {
  let total = 0n;
  let part = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    const next = part + value;
    if (Math.abs(next) <= Number.MAX_SAFE_INTEGER) {
      part = next;
    } else {
      total += BigInt(part);
      part = value;
    }
  }
  return total + BigInt(part);
}

function firstFaulty(values: Float64Array): number {
  return values.findIndex((value) => !(value >= 0 && value < Infinity));
}
