import { cascade as split } from '../core/allocation/cascade';
import { fail, succeed } from '../core/outcome';
import { foldLabels } from './coerce/fold-labels';
import { labels } from './coerce/labels';
import { limits, number, numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { defineFunction } from './define-function';
import { inShape } from './result';

/**
 * CASCADE(total, path, weights, [unit], [hold]): splits a total down several levels (region, then city, then person …)
 * so that every level adds up to the one above. Every group at every level is a largest-remainder split of its parent,
 * in proportion to the sum of its rows' weights.
 *
 * - `total`: what is split, a whole number of units. It may be negative (a reduction).
 * - `path`: one row for each amount, one column for each level, the highest first: 华东 | 上海 | 张三. Rows with the same
 *   labels are one group, wherever they stand; the same path in two rows is one group with two amounts. A number is its
 *   text (2026 and "2026"), a date its serial number; width, case and surplus spaces don't count.
 *   A branch may end early with blanks on its right. A blank label above another one, as merged cells leave it, and a
 *   blank row with a weight are refused: unmerge and fill down. An empty row gets 0.
 * - `weights`: one for each row, ≥ 0, e.g. last year's sales. A row or group without weight gets nothing.
 * - `unit`: amounts are whole multiples of it: 0.01, 1, 100, 10000 … Omitted: 1 when the total is whole, else 0.01.
 * - `hold`: one for each row; a row with a value keeps it, the others of its group share the group's rest. 0 and blank
 *   mean no hold. A hold changes its group's total only when the group could not have it otherwise.
 *
 * One column, an amount for each row. Ties go to the row or group that comes first. #VALUE! for a total that is no whole
 * number of units, lengths that differ, a missing label, weights that are all blank; #N/A when the holds leave no way to
 * reach the total.
 *
 * @example
 * =TARGET.CASCADE(10, {"华东","上海";"华东","杭州";"华北","北京"}, {1;1;1})
 * {4;3;3}
 * @example
 * =TARGET.CASCADE(100, {"East","A";"East","B";"West","C"}, {50;10;40}, , {10;0;0})
 * {10;50;40}
 * @example
 * =TARGET.CASCADE(1000000, {"华东";"华北";"华南"}, {3;2;2}, 10000)
 * {430000;290000;280000}
 */
export const cascade = defineFunction({
  id: 'CASCADE',
  parameters: {
    total: number,
    path: labels,
    weights: numbers,
    unit: setting,
    hold: optional(limits),
  },
  run: ({ total, path, weights, unit, hold }) => {
    const length = weights.values.length;
    if (length !== path.rows)
      return fail('lengths-differ', { argument: 'weights', length, other: 'path', expected: path.rows });
    const levels = Array.from({ length: path.columns }, (_, level) =>
      foldLabels(Array.from({ length }, (__, row) => path.values[row * path.columns + level]!)),
    );
    const result = split(total, levels, weights.values, { unit, hold });
    return result.ok ? succeed(inShape(result.value.amounts, { rows: length, columns: 1 })) : result;
  },
});
