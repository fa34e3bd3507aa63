/** A fraction with a denominator above 0. */
type Fraction = readonly [bigint, bigint];

const less = ([a, b]: Fraction, [c, d]: Fraction) => a * d < c * b;
const abs = (value: bigint) => (value < 0n ? -value : value);

/** Weights as whole numbers in the same proportions, read from the text that prints them. */
export function scaled(values: readonly number[]): bigint[] {
  const parsed = values.map((value) => {
    const [, whole = '', fraction = '', power = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))!;
    return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
  });
  const least = Math.min(0, ...parsed.map(({ exponent }) => exponent));
  return parsed.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - least));
}

/**
 * Largest remainder by its definition, slowly and in whole numbers only: bounded shares by taking rows out one after
 * the other, floors, then one unit each to the largest remainders, ties to the earlier row.
 */
export function largestRemainder(
  total: number,
  weights: readonly (number | bigint)[],
  low: readonly number[] = weights.map(() => 0),
  high: readonly number[] = weights.map(() => Infinity),
): number[] {
  const w = weights.every((weight) => typeof weight === 'bigint') ? weights : scaled(weights.map(Number));
  const all = w.reduce((sum, weight) => sum + weight, 0n);
  const open = low.every((least) => least === 0) && high.every((most) => most === Infinity);
  const shares = open
    ? w.map((weight): Fraction => [BigInt(total) * weight, all])
    : boundedShares(BigInt(total), w, low, high);
  const floors = shares.map(([numerator, denominator]) => numerator / denominator);
  let left = BigInt(total) - floors.reduce((sum, floor) => sum + floor, 0n);
  const order = shares
    .map(([numerator, denominator], row) => ({ row, remainder: [numerator % denominator, denominator] as Fraction }))
    .filter(({ row, remainder }) => remainder[0] > 0n && Number(floors[row]) < high[row]!)
    .sort((a, b) => (less(b.remainder, a.remainder) ? -1 : less(a.remainder, b.remainder) ? 1 : a.row - b.row));
  for (const { row } of order) {
    if (left === 0n) break;
    floors[row]! += 1n;
    left -= 1n;
  }
  if (left !== 0n) throw new Error('the reference did not place every unit');
  return floors.map(Number);
}

/** λ with Σ clamp(λ·w, low, high) = total, found by trying every breakpoint λ = low ÷ w and high ÷ w. */
function boundedShares(
  total: bigint,
  w: readonly bigint[],
  low: readonly number[],
  high: readonly number[],
): Fraction[] {
  const points: Fraction[] = [[0n, 1n]];
  w.forEach((weight, row) => {
    if (weight === 0n) return;
    points.push([BigInt(low[row]!), weight]);
    if (high[row] !== Infinity) points.push([BigInt(high[row]!), weight]);
  });
  points.sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
  const clampAt = ([n, d]: Fraction, row: number): Fraction => {
    const value: Fraction = [n * w[row]!, d];
    if (less(value, [BigInt(low[row]!), 1n])) return [BigInt(low[row]!), 1n];
    if (high[row] !== Infinity && less([BigInt(high[row]!), 1n], value)) return [BigInt(high[row]!), 1n];
    return value;
  };
  const reaches = (point: Fraction) => {
    const sum = w
      .map((_, row) => clampAt(point, row))
      .reduce<Fraction>(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n]);
    return !less(sum, [total, 1n]);
  };
  const next = points.findIndex(reaches);
  // Between the breakpoint before and this one the free rows stay the same, so λ solves a linear equation.
  const from = points[next < 0 ? points.length - 1 : Math.max(0, next - 1)]!;
  const to = next < 0 ? null : points[next]!;
  const free = w.map((weight, row) => {
    if (weight === 0n) return false;
    const over = !less([from[0] * weight, from[1]], [BigInt(low[row]!), 1n]);
    const under = high[row] === Infinity || (to ? !less([BigInt(high[row]!), 1n], [to[0] * weight, to[1]]) : false);
    return over && under;
  });
  const fixed = w.map((_, row) => clampAt(from, row));
  const rest = free.reduce((sum, isFree, row) => (isFree ? sum : sum - fixed[row]![0] / fixed[row]![1]), total);
  const weight = free.reduce((sum, isFree, row) => (isFree ? sum + w[row]! : sum), 0n);
  return free.map((isFree, row) => (isFree ? [rest * w[row]!, weight] : fixed[row]!));
}

/** Divisor methods seat by seat: the next unit goes to the largest w ÷ d(a), ties to the earlier row. */
export function seatBySeat(total: number, weights: readonly number[], method: 'webster' | 'huntington-hill'): number[] {
  const w = scaled(weights);
  const seats: bigint[] = w.map((weight) => (method === 'huntington-hill' && weight > 0n ? 1n : 0n));
  // Squared priorities: Webster w² ÷ (2a+1)², Huntington–Hill w² ÷ (a(a+1)).
  const priority = (row: number): Fraction => {
    const a = seats[row]!;
    return [w[row]! * w[row]!, method === 'webster' ? (2n * a + 1n) ** 2n : a * (a + 1n)];
  };
  for (let placed = seats.reduce((sum, seat) => sum + seat, 0n); placed < abs(BigInt(total)); placed += 1n) {
    let best = -1;
    w.forEach((weight, row) => {
      if (weight > 0n && (best < 0 || less(priority(best), priority(row)))) best = row;
    });
    seats[best]! += 1n;
  }
  return seats.map(Number);
}

/**
 * What marks the result of a divisor method, whatever the size of the total: no row could pass its last unit on to a row
 * whose next unit comes earlier. Answers the first pair of rows that breaks it, or null.
 */
export function brokenPair(
  amounts: readonly number[],
  weights: readonly number[],
  method: 'webster' | 'huntington-hill',
  low: readonly number[] = weights.map(() => 0),
  high: readonly number[] = weights.map(() => Infinity),
): readonly [number, number] | null {
  const w = scaled(weights);
  // Squared inverse divisor at which a row gets its unit number a + 1.
  const due = (a: number, row: number): Fraction =>
    method === 'webster'
      ? [(2n * BigInt(a) + 1n) ** 2n, 4n * w[row]! ** 2n]
      : [BigInt(a) * (BigInt(a) + 1n), w[row]! ** 2n];
  const least = (row: number) => Math.max(low[row]!, method === 'huntington-hill' ? 1 : 0);
  for (const from of amounts.keys()) {
    if (w[from] === 0n || amounts[from]! <= least(from)) continue;
    const last = due(amounts[from]! - 1, from);
    for (const to of amounts.keys()) {
      if (to === from || w[to] === 0n || amounts[to]! >= high[to]!) continue;
      const next = due(amounts[to]!, to);
      if (less(next, last) || (!less(last, next) && to < from)) return [from, to];
    }
  }
  return null;
}
