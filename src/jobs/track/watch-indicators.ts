import { studentTail } from '../../core/probability/student-tail';
import { casesNeeded } from '../../core/variance/cases-needed';
import { isSignificant } from '../../core/variance/is-significant';
import { watchPeriods, type WatchedPeriod } from '../../core/variance/watch-periods';
import type { JobOutcome } from '../job-outcome';
import type { Indicator } from './indicators';

export interface WatchOptions {
  readonly drop: number;
  readonly confidence: number;
}

/** An indicator with what the last month says against those before it. */
export interface WatchedIndicator {
  readonly indicator: Indicator;
  readonly periods: readonly WatchedPeriod[];
  /** The last month: its value (a rate for conversions), and that of the base; null without one. */
  readonly now: number | null;
  readonly base: number | null;
  readonly last: WatchedPeriod;
  /**
   * Where it worsened but is unproven: the cases that would prove it at this rate, or the months in the base that would
   * prove it with this mean and spread; null where no number would.
   */
  readonly needed: number | null;
}

/** Says of each indicator whether it worsened, and whether that is proven (异动预警): fine, unproven, or an alert. */
export function watchIndicators(
  indicators: readonly Indicator[],
  { drop, confidence }: WatchOptions,
): JobOutcome<WatchedIndicator[]> {
  const watched: WatchedIndicator[] = [];
  for (const indicator of indicators) {
    const { values, trials, worse } = indicator;
    const options = { trials: trials ?? undefined, drop, confidence, worse };
    const periods = watchPeriods(values, options);
    if (!periods.ok) return periods;
    const last = periods.value.at(-1)!;
    const at = values.length - 1;
    const over = (rows: readonly number[]) => ({
      successes: rows.reduce((sum, row) => sum + values[row]!, 0),
      trials: trials === null ? rows.length : rows.reduce((sum, row) => sum + trials[row]!, 0),
    });
    const rate = (rows: readonly number[]) => {
      const { successes, trials: cases } = over(rows);
      return cases === 0 ? null : successes / cases;
    };
    const needed =
      last.status !== 'unproven'
        ? null
        : trials === null
          ? monthsNeeded(
              last.base.map((row) => values[row]!),
              values[at]!,
              confidence,
            )
          : casesNeeded(over([at]), over(last.base), { confidence, worse });
    watched.push({ indicator, periods: periods.value, now: rate([at]), base: rate(last.base), last, needed });
  }
  return { ok: true, value: watched };
}

/** Months in the base, at its mean and spread, from which on the test of `watchPeriods` would take the value as proof. */
function monthsNeeded(base: readonly number[], value: number, confidence: number): number | null {
  const count = base.length;
  if (count < 2) return null;
  const mean = base.reduce((sum, one) => sum + one, 0) / count;
  const variance = base.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (count - 1);
  for (let months = count + 1; months <= MOST_MONTHS; months += 1) {
    const t = Math.abs(value - mean) / Math.sqrt(variance * (1 + 1 / months));
    if (isSignificant(studentTail(t, months - 1), 1 - confidence)) return months;
  }
  return null;
}

const MOST_MONTHS = 60;
