/**
 * Largest remainder over whole weights of any size, in exact arithmetic: floors first, then one unit each to the
 * largest remainders, ties to the earlier row. Nothing is given when all weights are 0.
 *
 * @param total whole units, 0 or more
 * @param weights all ≥ 0
 * @example apportion(10, [6n, 3n, 3n]) // → [5, 3, 2]
 */
export function apportion(total: number, weights: readonly bigint[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n || total === 0) return weights.map(() => 0);
  const units = BigInt(total);
  const remainders: bigint[] = [];
  let left = total;
  const amounts = weights.map((weight) => {
    const product = units * weight;
    const floor = product / sum;
    remainders.push(product - floor * sum);
    left -= Number(floor);
    return Number(floor);
  });
  if (left === 0) return amounts;
  for (const row of largestFirst(remainders).slice(0, left)) amounts[row]! += 1;
  return amounts;
}

/** Positions of a list, from 0, in the order of its values, the largest first, ties to the earlier one. */
export function largestFirst(values: readonly bigint[]): number[] {
  return Array.from(values.keys()).sort((a, b) => compare(values[b]!, values[a]!));
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
