import { project as forecast } from '../core/forecast/project';
import { succeed } from '../core/outcome';
import { cellCount } from './coerce/cells';
import { number, numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { headings } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable } from './result';

/**
 * PROJECT(history, horizon, [period], [level], [headings]): projects a history (趋势预测). One row for each coming point:
 * mean, low, high; the point lies between low and high with probability `level`.
 *
 * - `history`: what was sold, one cell for each month (quarter, week), the oldest first; at least 4. Blank is 0, so select
 *   only what is over: a blank month at the end would count as a month without sales.
 * - `horizon`: how many points to come, 1 to 366.
 * - `period`: points in a season: 12 for months (default), 4 for quarters, 52 for weeks; 1 means no season. A history of
 *   fewer than two seasons is projected without one.
 * - `level`: between 0 and 1, by default 0.8 (80 %).
 * - `headings`: "zh" or "en" puts a heading row on top.
 *
 * The method is chosen for each history: exponential smoothing (ETS) in the form that its AICc prefers, unless damped
 * trend, a season, theta or last season again were clearly better (by more than a tenth) when tried from up to six earlier points
 * in time. Histories with zeros or negatives get additive models only. A history without a negative is never projected
 * below 0. One that never changes, or repeats each season exactly, goes on so, low and high with it.
 *
 * #VALUE! for a horizon or period that is no whole number in range, or a level outside of 0 to 1; #N/A for fewer than 4
 * points.
 *
 * Source: Hyndman, Koehler, Ord, Snyder, "Forecasting with Exponential Smoothing", 2008.
 *
 * @example
 * =TARGET.PROJECT({10;20;30;40;10;20;30;40}, 3, 4)
 * {10,10,10;20,20,20;30,30,30}
 * @example
 * =TARGET.PROJECT({50;50;50;50;50;50}, 1, , , "zh")
 * {"预测","下限","上限";50,50,50}
 */
export const project = defineFunction({
  id: 'PROJECT',
  parameters: {
    history: numbers,
    horizon: number,
    period: setting,
    level: setting,
    headings: optional(headings),
  },
  // Each point is fitted over and over, by every rival.
  effort: ([history]) => 100 * cellCount(history),
  run: ({ history, horizon, period, level, headings: language }) => {
    const result = forecast(history.values, horizon, { period, level });
    if (!result.ok) return result;
    return succeed(asTable(result.value, { mean: 'projected', low: 'low', high: 'high' }, language));
  },
});
