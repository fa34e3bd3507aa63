import { setGoals } from '../core/allocation/set-goals';
import { succeed } from '../core/outcome';
import { numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { headings } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable } from './result';

/**
 * GOALS(expected, [base], [stretch], [unit], [headings]): three goals for each expected value: base (保底), target
 * (目标) and stretch (挑战).
 *
 * - `expected`: what is expected of each row, ≥ 0, e.g. a forecast or last year with growth. The result has one row for
 *   each, read row by row.
 * - `base`, `stretch`: multiples of the expected value, by default 0.8 and 1.2; base may not be above stretch.
 * - `unit`: goals are rounded to multiples of it, each on its own, halves away from zero. Omitted: 1 when every
 *   expected value is whole, else 0.01.
 * - `headings`: "zh" or "en" puts a heading row on top.
 *
 * Rows are rounded one by one, so their goals need not add up to the goals of the sum; DECOMPOSE splits a total.
 *
 * @example
 * =TARGET.GOALS({100;15})
 * {80,100,120;12,15,18}
 * @example
 * =TARGET.GOALS(1234, 0.9, 1.1, 10, "en")
 * {"Base","Target","Stretch";1110,1230,1360}
 */
export const goals = defineFunction({
  id: 'GOALS',
  parameters: {
    expected: numbers,
    base: setting,
    stretch: setting,
    unit: setting,
    headings: optional(headings),
  },
  run: ({ expected, headings: language, ...options }) => {
    const result = setGoals(expected.values, options);
    if (!result.ok) return result;
    return succeed(asTable(result.value, { base: 'base', target: 'target', stretch: 'stretch' }, language));
  },
});
