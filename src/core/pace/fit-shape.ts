/** Working days of one month, or of a part of it. */
export interface MonthOfDays {
  readonly amounts: readonly number[];
  /** For each amount, the working days of the month from that day on, at most 31. */
  readonly left: readonly number[];
}

/** Amount = level of its month × weight of its position, as closely as the months allow. */
export interface FittedShape {
  /** Weight by working days left; NaN where no month has the position. */
  readonly weights: Float64Array;
  readonly levels: readonly number[];
}

/**
 * Fits months that share a shape but not a level: each weight is Σ amounts ÷ Σ levels of the months that have the
 * position, each level Σ amounts ÷ Σ weights of its positions, in turn. Months may differ in their number of working
 * days. The weights of the positions have mean 1; none is negative. Every month has a total above 0.
 *
 * Source: the marginal totals of a multiplicative table (chain ladder; Th. Mack, Astin Bulletin 21, 1991).
 */
export function fitShape(months: readonly MonthOfDays[]): FittedShape {
  const booked = new Float64Array(POSITIONS);
  for (const { amounts, left } of months) left.forEach((position, day) => (booked[position]! += amounts[day]!));
  const totals = months.map(({ amounts }) => amounts.reduce((sum, amount) => sum + amount, 0));
  let levels = totals.map((total, month) => total / months[month]!.amounts.length);
  let weights = new Float64Array(POSITIONS).fill(NaN);
  for (let round = 0, moved = 1; round < ROUNDS && moved > CONVERGED; round += 1) {
    const expected = new Float64Array(POSITIONS);
    months.forEach(({ left }, month) => {
      for (const position of left) expected[position]! += levels[month]!;
    });
    const raw = booked.map((amount, position) => Math.max(0, amount / expected[position]!));
    const known = raw.filter((weight) => !Number.isNaN(weight));
    const mean = known.reduce((sum, weight) => sum + weight, 0) / known.length;
    const next = raw.map((weight) => weight / mean);
    moved = round === 0 ? 1 : next.reduce((most, weight, position) => larger(most, weight - weights[position]!), 0);
    weights = next;
    levels = totals.map((total, month) => total / months[month]!.left.reduce((sum, at) => sum + weights[at]!, 0));
  }
  return { weights, levels };
}

function larger(most: number, change: number): number {
  return Math.abs(change) > most ? Math.abs(change) : most;
}

const POSITIONS = 32;
const ROUNDS = 30;
const CONVERGED = 1e-15;
