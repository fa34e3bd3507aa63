import { commonScale, type Scaled } from '../numeric/common-scale';
import { digitsAt, fromDecimal, toDecimal, type Decimal } from '../numeric/decimal';
import { refuseLength, refuseNegative, refuseNotFinite } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';

/** From this attainment on, sales are paid at this rate. */
export interface PayoutBand {
  /** Attainment, actual ÷ target: 0.8 is 80 %. */
  readonly from: number;
  /** Share of the actual that is paid. */
  readonly rate: number;
}

export type PayoutMode = 'marginal' | 'cliff';

export interface PayoutOptions {
  /** Default `marginal`. */
  readonly mode?: PayoutMode | undefined;
  /** The most that is paid to a row, in money. */
  readonly cap?: number | undefined;
}

/**
 * Payout (提成, commission) of each row by its attainment, in money.
 *
 * - `marginal` (分段累进): each band pays its rate on the money inside it, which for the band from a to b is
 *   min(actual, b × target) − a × target. Below the first band (the threshold, 门槛) nothing is paid, also later on. A
 *   rate that rises with the bands is an accelerator.
 * - `cliff` (全额累进): the rate of the highest band reached is paid on the whole actual. A band is reached when actual is
 *   at least from × target.
 * - `cap` (封顶) is the most money a row is paid.
 *
 * The payout of a row whose target is 0 is null: its attainment does not exist. An actual below 0 (more returns than
 * sales) pays nothing. Numbers are read as the decimals that print them and each payout is the double nearest to the
 * exact result; rounding to cents is left to the reader of the result. A band with from and rate 0 says nothing and is
 * skipped wherever it stands.
 *
 * Linear in the number of rows, whatever the number of bands.
 *
 * Failures: lengths-differ, not-finite, negative (target, schedule, cap), no-weight (schedule), not-in-order (schedule),
 * share-too-large (a band from more than ten times the target, or a rate above 1: 80 typed for 80 %). In `schedule`, `row` counts the numbers
 * from, rate, from, rate …
 *
 * @example computePayouts([120], [100], [{ from: 0, rate: 0.05 }, { from: 1, rate: 0.08 }]) // → ok [6.6]: 5 + 1.6
 */
export function computePayouts(
  actual: readonly number[],
  target: readonly number[],
  schedule: readonly PayoutBand[],
  { mode = 'marginal', cap }: PayoutOptions = {},
): Outcome<(number | null)[]> {
  const faulty =
    refuseLength('actual', actual, 'target', target) ??
    refuseNotFinite('actual', actual) ??
    refuseNegative('target', target) ??
    refuseNegative(
      'schedule',
      schedule.flatMap(({ from, rate }) => [from, rate]),
    ) ??
    findFaultyBand(schedule) ??
    (cap === undefined ? undefined : refuseNegative('cap', cap));
  if (faulty) return faulty;
  const bands = schedule.filter(says);
  if (bands.length === 0) return fail('no-weight', { argument: 'schedule' });
  const from = commonScale(bands.map((band) => band.from));
  const rates = commonScale(bands.map((band) => band.rate));
  const offsets = mode === 'cliff' ? [] : offsetsOf(from.digits, rates.digits);
  const most = cap ?? Infinity;
  return succeed(
    actual.map((value, row) => {
      const goal = target[row]!;
      if (goal === 0) return null;
      return value <= 0
        ? 0
        : Math.min(most, fromDecimal(payoutOf(toDecimal(value), toDecimal(goal), from, rates, offsets)));
    }),
  );
}

/**
 * Inside a band the payout is a straight line, rate × actual + offset × target: at its start, what a rate steps up by is
 * not paid on what lies below.
 */
function offsetsOf(from: readonly bigint[], rates: readonly bigint[]): bigint[] {
  let offset = 0n;
  return rates.map((rate, band) => (offset -= from[band]! * (rate - (rates[band - 1] ?? 0n))));
}

function payoutOf(actual: Decimal, target: Decimal, from: Scaled, rates: Scaled, offsets: readonly bigint[]): Decimal {
  const exponent = Math.min(actual.exponent, target.exponent + from.exponent);
  const sold = digitsAt(actual, exponent);
  const goal = digitsAt({ ...target, exponent: target.exponent + from.exponent }, exponent);
  // how many bands are reached: a schedule may be long, and there is a search for each row
  let reached = 0;
  for (let end = from.digits.length; reached < end;) {
    const middle = (reached + end) >> 1;
    if (sold < from.digits[middle]! * goal) end = middle;
    else reached = middle + 1;
  }
  const digits = sold * (rates.digits[reached - 1] ?? 0n) + goal * (offsets[reached - 1] ?? 0n);
  return { digits, exponent: exponent + rates.exponent };
}

const TEN_TIMES = 10;

function says({ from, rate }: PayoutBand): boolean {
  return from !== 0 || rate !== 0;
}

function findFaultyBand(schedule: readonly PayoutBand[]): Outcome<never> | null {
  let previous: number | null = null;
  for (const [index, band] of schedule.entries()) {
    if (!says(band)) continue;
    const place = { argument: 'schedule', row: 2 * index + 1, value: band.from };
    if (band.from > TEN_TIMES) return fail('share-too-large', { ...place, limit: TEN_TIMES });
    if (band.rate > 1) return fail('share-too-large', { ...place, row: place.row + 1, value: band.rate, limit: 1 });
    if (previous !== null && band.from <= previous) return fail('not-in-order', { ...place, previous });
    previous = band.from;
  }
  return null;
}
