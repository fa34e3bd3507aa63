import { decompose as split } from '../core/allocation/decompose';
import { roundingSteps } from '../core/allocation/rounding-steps';
import { succeed } from '../core/outcome';
import { limits, number, numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { flag, word } from './coerce/words';
import { defineFunction } from './define-function';
import { inShape } from './result';

/**
 * DECOMPOSE(total, weights, [hold], [unit], [min], [max], [method], [detail]): splits a total over rows in proportion
 * to weights, rounded so that the amounts add up to the total exactly.
 *
 * - `total`: what is split, a whole number of units. It may be negative (a reduction).
 * - `weights`: a column, a row or a rectangle, each ≥ 0, e.g. last year's sales. The result has its shape. A row
 *   without weight gets nothing, unless `min` says otherwise.
 * - `hold`: in the size of weights; a row with a value keeps exactly it and the others share the rest. 0 and blank mean
 *   no hold: to hold a row at nothing give it weight 0.
 * - `unit`: amounts are whole multiples of it: 0.01, 1, 100, 10000 … Omitted: 1 when the total is whole, else 0.01.
 * - `min`, `max`: in the size of weights; 0 and blank mean none.
 * - `method`: "largest-remainder" (最大余数法, the default: each row is within one unit of its exact share),
 *   "webster" (韦伯斯特法) or "huntington-hill" (亨廷顿-希尔法). The last two never take from a row when the total
 *   grows, but a row may be more than one unit off its share.
 * - `detail`: TRUE answers one row per weight with share (exact), floor (rounded down), remainder and amount.
 *
 * Ties go to the earlier row. #VALUE! for a total that is no whole number of units, weights that are all blank,
 * negative weights, lengths that differ, totals beyond 2^53 units; #N/A when hold, min and max leave no way to reach
 * the total.
 *
 * Source: Hamilton's method of apportionment; Balinski and Young, "Fair Representation", 1982, for the others.
 *
 * @example
 * =TARGET.DECOMPOSE(3000000, {1;1;1;1})
 * {750000;750000;750000;750000}
 * @example
 * =TARGET.DECOMPOSE(10, {6;3;3})
 * {5;3;2}
 * @example
 * =TARGET.DECOMPOSE(-10, {6;3;3})
 * {-5;-3;-2}
 * @example
 * =TARGET.DECOMPOSE(100, {10;20;30}, {0;20;0})
 * {20;20;60}
 * @example
 * =TARGET.DECOMPOSE(2, {0.1;0.4;0.1})
 * {1;1;0}
 * @example
 * =TARGET.DECOMPOSE(10, {6;3;3}, , , , , , TRUE)
 * {5,5,0,5;2.5,2,0.5,3;2.5,2,0.5,2}
 */
export const decompose = defineFunction({
  id: 'DECOMPOSE',
  parameters: {
    total: number,
    weights: numbers,
    hold: optional(limits),
    unit: setting,
    min: optional(limits),
    max: optional(limits),
    method: optional(
      word({
        'largest-remainder': ['最大余数法', '最大余数'],
        webster: ['韦伯斯特法', '韦伯斯特'],
        'huntington-hill': ['亨廷顿-希尔法', '亨廷顿-希尔'],
      }),
    ),
    detail: flag,
  },
  run: ({ total, weights, detail, ...options }) => {
    const result = split(total, weights.values, options);
    if (!result.ok) return result;
    if (!detail) return succeed(inShape(result.value.amounts, weights));
    const steps = roundingSteps(result.value).flatMap(({ share, floor, remainder, amount }) => [
      share,
      floor,
      remainder,
      amount,
    ]);
    return succeed(inShape(steps, { rows: steps.length / 4, columns: 4 }));
  },
});
