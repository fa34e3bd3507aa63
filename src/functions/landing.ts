import { succeed } from '../core/outcome';
import { forecastLanding } from '../core/pace/forecast-landing';
import { calendar } from './coerce/calendars';
import { daily } from './coerce/daily';
import { date } from './coerce/dates';
import { number, numbers, setting } from './coerce/numbers';
import { period } from './coerce/periods';
import { optional } from './coerce/reader';
import { headings } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable } from './result';

/**
 * LANDING(target, daily, asOf, [period], [calendar], [level], [seasonality], [headings]): where a period will end, from
 * what was booked day by day, and the chance to reach the target (预计达成与达成概率).
 *
 * One row × 4: expected landing, low, high (between them the landing lies with the chance of `level`), chance to reach
 * the target.
 *
 * - `target`: one number ≥ 0.
 * - `daily`: two columns, date and amount, without their heading, in any order. Several rows of a day add up, a working
 *   day without a row had 0, and what was booked on a day off joins the next working day. Rows without date and amount
 *   are skipped; rows after asOf don't count. Returns may be negative.
 * - `asOf`: the last day fully booked. Give a cell, not TODAY(), which recalculates everything all day.
 * - `period`: "month" (月, the default), "quarter" (季度), "year" (年), "week" (周), the one that holds asOf; or two cells
 *   with its first and last day.
 * - `calendar`: as in WORKDAYS.
 * - `level`: 0.8 by default.
 * - `seasonality`: 12 indices starting in January, for periods of several months.
 * - `headings`: "zh" or "en" puts a heading row on top.
 *
 * Rows before the period, up to 24 months of them, give the shape of a month: the share usually booked by each working
 * day, counted from the end of the month, so that a rush at month end (月末冲量) is expected again. Without them every
 * working day of a month counts alike.
 *
 * The elapsed working days give a rate for each unit of weight and how much days vary; what is still to come follows
 * Student's t around rate × weight left. The interval is widened where neighbouring days go together, where the shape
 * rests on few months, and where the days left usually vary more; where a third of the days or more brought nothing, the
 * spread grows with the total, which leans the interval to the high side. In the tests 75 to 85 % of what is given 80 %
 * comes true for even and lumpy days and, with some months before, for autocorrelated days and a tripled month end.
 *
 * Low is never below what is booked already, unless an amount is negative. A target that is reached has the chance 1. In
 * the first four working days low, high and chance are empty texts; before the first one all four are.
 *
 * #VALUE! for an amount without a date, a blank asOf or one outside the period; #N/A for a year the calendar does not
 * cover and a period without a working day.
 *
 * @example
 * =TARGET.LANDING(2250, {"2026-06-01",92;"2026-06-02",108;"2026-06-03",101;"2026-06-04",87;"2026-06-05",113;"2026-06-08",99;"2026-06-09",104;"2026-06-10",90;"2026-06-11",110;"2026-06-12",96}, "2026-06-12")
 * {2200,2137.32982127045,2262.67017872955,0.149236696369671}
 */
export const landing = defineFunction({
  id: 'LANDING',
  parameters: {
    target: number,
    daily,
    asOf: date,
    period,
    calendar,
    level: setting,
    seasonality: optional(numbers),
    headings: optional(headings),
  },
  run: ({ target, daily: days, asOf, seasonality, headings: language, ...options }) => {
    const result = forecastLanding(target, days, asOf, { ...options, seasonality: seasonality?.values });
    if (!result.ok) return result;
    return succeed(
      asTable([result.value], { landing: 'expectedLanding', low: 'low', high: 'high', chance: 'chance' }, language),
    );
  },
});
