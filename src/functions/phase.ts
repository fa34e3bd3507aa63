import { phase as phaseTotal } from '../core/phasing/phase';
import { succeed } from '../core/outcome';
import { calendar } from './coerce/calendars';
import { date } from './coerce/dates';
import { number, numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { headings, word } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable } from './result';

/**
 * PHASE(total, from, to, [by], [seasonality], [calendar], [unit], [weeks], [headings]): splits a total over the time
 * from one day to another, in proportion to working days and seasons.
 *
 * One row for each period × 4 columns: start, end (as Excel dates: give the cells a date format), working days, amount.
 * Every period is listed, one without a working day or with index 0 gets 0; by day that is one row for every day of
 * the calendar, so row n belongs to from + n − 1.
 *
 * - `total`: what is split, a whole number of units. It may be negative.
 * - `from`, `to`: first and last day, both included, at most 100 years. Periods are cut there: from the 10th on, the
 *   first month counts its days from the 10th.
 * - `by`: "quarter" (季), "month" (月, the default), "week" (周; Monday to Sunday) or "day" (日). Whatever is asked for,
 *   the total goes down quarter → month → week → day, each rounded by largest remainder, ties to the earlier period. So
 *   the results for the same plan by day, week, month and quarter add up to each other, exactly.
 * - `seasonality`: 12 indices starting in January, of any scale, e.g. from SEASONALITY. Over a whole year months are in
 *   proportion to them; within a month all working days weigh alike. Omitted: every working day of the plan weighs the
 *   same.
 * - `calendar`: as in WORKDAYS.
 * - `unit`: amounts are whole multiples of it. Omitted: 1 when the total is whole, else 0.01.
 * - `weeks`: what happens with weeks that cross a month end. "split" (切分, the default): they are cut there and the
 *   two parts are rows of their own. "iso": a week belongs to the month of its Thursday; months and quarters are then
 *   made of whole weeks and begin on a Monday, also by month and by quarter. "4-4-5": the first day begins a year of
 *   quarters of 4, 4 and 5 weeks; the week of that day is the first; the weeks after the 52nd belong to the last month.
 * - `headings`: "zh" or "en" puts a heading row on top.
 *
 * #VALUE! for a total that is no whole number of units, a start after the end, other than 12 indices or indices that
 * are 0 in every month of the plan; #N/A for a year the calendar does not cover and a plan without a working day.
 *
 * @example
 * =TARGET.PHASE(65, DATE(2026,1,1), DATE(2026,3,31))
 * {46023,46053,22,23;46054,46081,20,20;46082,46112,22,22}
 * @example
 * =TARGET.PHASE(1300, DATE(2026,1,1), DATE(2026,12,31), "季", {1;1;1;1;1;1;1;1;1;1;1;2}, "CN", , , "zh")
 * {"开始","结束","工作日","目标";46023,46112,59,300;46113,46203,61,300;46204,46295,66,300;46296,46387,62,400}
 * @example
 * =TARGET.PHASE(10, "2026-02-23", "2026-03-08", "week")
 * {46076,46081,5,5;46082,46082,0,0;46083,46089,5,5}
 */
export const phase = defineFunction({
  id: 'PHASE',
  parameters: {
    total: number,
    from: date,
    to: date,
    by: optional(
      word({
        quarter: ['季', '季度', '按季'],
        month: ['月', '月度', '按月'],
        week: ['周', '周度', '按周'],
        day: ['日', '天', '按日', '按天'],
      }),
    ),
    seasonality: optional(numbers),
    calendar,
    unit: setting,
    weeks: optional(
      word({
        split: ['切分', '拆分'],
        iso: ['周四'],
        '4-4-5': ['445'],
      }),
    ),
    headings: optional(headings),
  },
  // Days, whatever the periods are. A date written as a text gives NaN: such a call is taken for a long one.
  effort: ([, from, to]) => Number(to) - Number(from),
  run: ({ total, from, to, seasonality, headings: language, ...options }) => {
    const result = phaseTotal(total, { from, to }, { ...options, seasonality: seasonality?.values });
    if (!result.ok) return result;
    return succeed(
      asTable(result.value, { from: 'start', to: 'end', workdays: 'workdays', amount: 'phased' }, language),
    );
  },
});
