import { seasonalIndices } from '../core/phasing/seasonal-indices';
import { succeed } from '../core/outcome';
import { numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { word } from './coerce/words';
import { defineFunction } from './define-function';
import { inShape } from './result';

/**
 * SEASONALITY(history, [period], [method]): how many times an average month each month of the year is, from history.
 * The indices have mean 1 and go into PHASE and PACE.
 *
 * - `history`: values ≥ 0 in order of time, read row by row, so years may stand below each other with their months
 *   across. The first index belongs to the first item: for PHASE begin with a January. A blank is a month without
 *   sales, so select the months that are booked and no more.
 * - `period`: items of one round, 2 to 366. Omitted: 12, the months of a year; 4 for quarters.
 * - `method`: "share" (占比, the default): each month's part of whole years; months after the last whole year are left
 *   out. "moving-average" (移动平均): the history against its centred moving average, which takes out growth; it uses the
 *   months after the last whole year too.
 *
 * One index for each item of the period: in a row when the history is one row or has one column for each of them, else
 * in a column. One year can't tell season from chance, so less than two whole rounds is #N/A; for the shape of a single
 * year enter =history/AVERAGE(history).
 *
 * #VALUE! for negative values and a history that is all blank; #N/A for too little history, and with "moving-average"
 * for a whole period without sales.
 *
 * Source: Hyndman and Athanasopoulos, "Forecasting: Principles and Practice", 3rd ed. 2021, section 3.4 (classical
 * multiplicative decomposition).
 *
 * @example
 * =TARGET.SEASONALITY({30;50;20;20;50;70;40;40}, 4)
 * {1;1.5;0.75;0.75}
 * @example
 * =TARGET.SEASONALITY({8,12;10,14;12,16}, 2, "移动平均")
 * {0.874567521555274,1.12543247844473}
 */
export const seasonality = defineFunction({
  id: 'SEASONALITY',
  parameters: {
    history: numbers,
    period: setting,
    method: optional(
      word({
        share: ['占比'],
        'moving-average': ['移动平均', '移动平均法'],
      }),
    ),
  },
  run: ({ history, ...options }) => {
    const result = seasonalIndices(history.values, options);
    if (!result.ok) return result;
    const { indices } = result.value;
    const across = history.columns > 1 && (history.rows === 1 || history.columns === indices.length);
    const [rows, columns] = across ? [1, indices.length] : [indices.length, 1];
    return succeed(inShape(indices, { rows, columns }));
  },
});
