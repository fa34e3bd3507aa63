import { ratio } from '../numeric/ratio';
import { refuseCount, refuseNegative } from '../numeric/refuse-numbers';
import { sumOf } from '../numeric/sum';
import { asWholeNumbers } from '../numeric/whole-numbers';
import { fail, succeed, type Outcome } from '../outcome';

export type SeasonalMethod = 'share' | 'moving-average';

export interface SeasonalOptions {
  /** Items of a season's round, a whole number from 2 to 366. Default 12, months of a year. */
  readonly period?: number | undefined;
  /** Default: share. */
  readonly method?: SeasonalMethod | undefined;
  /** How many whole rounds `share` asks for, default 2: a single one can't tell a season from chance. */
  readonly least?: number | undefined;
}

export interface SeasonalIndices {
  /** As many as the period has items, of mean 1; the first belongs to the first item of the history. */
  readonly indices: readonly number[];
  /** Whole rounds in the history. */
  readonly rounds: number;
}

/**
 * Seasonal indices (季节指数) of a history ≥ 0: how much of an average month each month of the year brings.
 *
 * - `share`: each month's sum over the whole years ÷ the mean of these sums. Months after the last whole year are not
 *   used. Right for sales without much trend: growth within the year goes into the later months.
 * - `moving-average` (ratio to moving average, classical multiplicative decomposition; R's `decompose`): the history ÷
 *   its centred moving average over one period (2 × 12 for an even one), the mean of these ratios for each month, divided
 *   by their mean. Takes out the trend and uses every month that has half a period on both sides.
 *
 * Sums and windows are exact; a ratio is the nearest double.
 *
 * Failures: not-finite and negative (history, with row), count-not-whole (period), too-little-history, no-weight (all
 * 0), needs-positive (moving-average where a whole window, or each month that has one, is 0).
 *
 * Sources: R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed. 2021, 3.4; R 4.2,
 * stats::decompose.
 *
 * @example
 * seasonalIndices([1, 2, 3, 2, 1, 3, 3, 3], { period: 4 })
 * // → ok { indices: [2 / 4.5, 5 / 4.5, 6 / 4.5, 5 / 4.5], … }
 */
export function seasonalIndices(history: readonly number[], options: SeasonalOptions = {}): Outcome<SeasonalIndices> {
  const { period = 12, method = 'share', least = 2 } = options;
  const faulty = refuseNegative('history', history) ?? refuseCount('period', period, 2, LONGEST);
  if (faulty) return faulty;
  const { length } = history;
  const needed = period * (method === 'share' ? least : 2);
  if (length < needed) return fail('too-little-history', { argument: 'history', length, needed });
  if (history.every((value) => value === 0)) return fail('no-weight', { argument: 'history' });
  const whole = asWholeNumbers(history);
  const rounds = Math.floor(length / period);
  const indices = method === 'share' ? shares(whole.slice(0, rounds * period), period) : ratiosToTrend(whole, period);
  return indices.ok ? succeed({ indices: indices.value, rounds }) : indices;
}

const LONGEST = 366;

function shares(values: readonly bigint[], period: number): Outcome<number[]> {
  const sums = Array<bigint>(period).fill(0n);
  values.forEach((value, index) => (sums[index % period]! += value));
  const total = sums.reduce((all, sum) => all + sum, 0n);
  if (total === 0n) return fail('no-weight', { argument: 'history' });
  return succeed(sums.map((sum) => ratio(sum * BigInt(period), total)));
}

function ratiosToTrend(values: readonly bigint[], period: number): Outcome<number[]> {
  const upTo = [0n];
  for (const value of values) upTo.push(upTo.at(-1)! + value);
  const half = Math.floor(period / 2);
  const ratios = Array.from({ length: period }, (): number[] => []);
  for (let middle = half; middle + half < values.length; middle += 1) {
    const [first, last] = [middle - half, middle + half + 1];
    // Twice the window, whose outermost items count half each where the period is even.
    const cut = period % 2 === 0 ? 1 : 0;
    const doubled = upTo[last]! - upTo[first]! + upTo[last - cut]! - upTo[first + cut]!;
    if (doubled === 0n) return needsPositive(middle);
    ratios[middle % period]!.push(ratio(values[middle]! * BigInt(2 * period), doubled));
  }
  const means = ratios.map((list) => sumOf(list) / list.length);
  const mean = sumOf(means) / period;
  return mean === 0 ? needsPositive(half) : succeed(means.map((index) => index / mean));
}

function needsPositive(index: number): Outcome<never> {
  return fail('needs-positive', {
    argument: 'history',
    row: index + 1,
    value: 0,
    method: 'moving-average',
    instead: 'share',
  });
}
