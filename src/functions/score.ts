import { score as rate } from '../core/allocation/score';
import { succeed } from '../core/outcome';
import { numbers, rowsOf, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { word } from './coerce/words';
import { defineFunction } from './define-function';
import { inShape } from './result';

/**
 * SCORE(criteria, [importance], [base], [tilt], [combine]): turns criteria such as gross margin, market growth and
 * priority into a share for each row, to be used as weights of DECOMPOSE. The shares sum to 1.
 *
 * - `criteria`: one row for each region, product …, one column for each criterion, more being better. A criterion where
 *   less is better goes in as its inverse or negated. Every criterion becomes an index: value ÷ mean of its column. One
 *   with a value ≤ 0 or a blank is scaled by min–max instead, its least value to 0.5, its largest to 1.5; one with all
 *   values equal is 1.
 * - `importance`: one number ≥ 0 for each criterion; only their proportions count. Omitted: all the same.
 * - `base`: one number ≥ 0 for each row that the score is multiplied with, e.g. last year's sales: the criteria then
 *   raise or lower each row from where it stands. Omitted: all the same.
 * - `tilt`: exponent of the score: above 1 differences count more, below 1 less. Omitted, blank or 0: 1.
 * - `combine`: "product" (乘积, the default: weighted geometric mean, all criteria have to be good) or "sum" (加权和:
 *   weighted mean, one may make up for another).
 *
 * One column, a row for each row of criteria. #VALUE! for lengths that differ, negative importance, base or tilt, and
 * importance or base that are all blank.
 *
 * @example
 * =TARGET.SCORE({4;1})
 * {0.8;0.2}
 * @example
 * =TARGET.SCORE({0.4,1.2;0.2,0.6}, {2;1}, {100;300})
 * {0.4;0.6}
 * @example
 * =TARGET.SCORE({-0.1;0;0.1}, , , 2)
 * {0.0714285714285714;0.285714285714286;0.642857142857143}
 * @example
 * =TARGET.SCORE({3,1;1,1}, , , , "加权和")
 * {0.625;0.375}
 */
export const score = defineFunction({
  id: 'SCORE',
  parameters: {
    criteria: numbers,
    importance: optional(numbers),
    base: optional(numbers),
    tilt: setting,
    combine: optional(
      word({
        product: ['乘积', '几何平均'],
        sum: ['加权和', '加权平均'],
      }),
    ),
  },
  run: ({ criteria, importance, base, ...options }) => {
    const result = rate(rowsOf(criteria), { ...options, importance: importance?.values, base: base?.values });
    return result.ok ? succeed(inShape(result.value, { rows: criteria.rows, columns: 1 })) : result;
  },
});
