import { succeed } from '../core/outcome';
import { watchPeriods } from '../core/variance/watch-periods';
import { numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { headings, word } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable } from './result';

/**
 * WATCH(values, [trials], [drop], [confidence], [worse], [headings]): has an indicator worsened, period by period, and is
 * that proven or may it be chance (异动预警)?
 *
 * One row for each period × 2 columns: the relative change against the trailing base, and "ok", "unproven" (worse by at
 * least `drop`, but the data are too few or vary too much to prove it) or "alert" (worse and proven).
 *
 * - `values`: one for each period, oldest first, in a column or a row, periods that are over only: a blank is 0.
 * - `trials`: for a rate, the cases of each period, in the size of values; the values are then the successes among them,
 *   e.g. 18 contracts of 120 leads. Whole numbers. A period with 0 trials has no rate: its change is empty, it is "ok".
 * - `drop`: the relative worsening that counts, 0.2 (20 %) by default.
 * - `confidence`: how sure an alert is, 0.95 by default.
 * - `worse`: "lower" (the default) for what should be high, "higher" for what should be low: churn, days overdue.
 * - `headings`: "zh" or "en" puts a heading row on top.
 *
 * The base is the last six periods before that were no alert, or as many as there are; unproven periods stay in it. The
 * change is value ÷ mean of the base − 1, for rates the rate ÷ pooled rate of the base − 1 (for a base below 0, the
 * difference ÷ its size). The first period has no base: its change is empty and it is "ok". Against a base of 0 the change
 * is empty too, and any worsening is more than any drop. Values are tested with Student's t against mean and spread of the base, which needs two periods at least;
 * where the base does not vary at all, every worsening by `drop` is proven. Rates are tested with a pooled z test, or
 * Fisher's exact test if any expected count is below 5. Both are one-sided, and proven means a chance of at most
 * 1 − confidence.
 *
 * #VALUE! for lists of different lengths, more successes than trials, counts that are negative or not whole, and a drop
 * or confidence above 100 % (for "higher" the drop may be).
 *
 * @example
 * =TARGET.WATCH({100;104;96;70})
 * {"","ok";0.04,"ok";-0.0588235294117647,"ok";-0.3,"alert"}
 * @example
 * =TARGET.WATCH({18;20;22;2}, {60;60;60;10}, , , , "zh")
 * {"变动","状态";"","ok";0.1111111111111111,"ok";0.1578947368421053,"ok";-0.4,"unproven"}
 */
export const watch = defineFunction({
  id: 'WATCH',
  parameters: {
    values: numbers,
    trials: optional(numbers),
    drop: setting,
    confidence: setting,
    worse: optional(word({ lower: ['越低越差', '下降'], higher: ['越高越差', '上升'] })),
    headings: optional(headings),
  },
  run: ({ values, trials, headings: language, ...options }) => {
    const result = watchPeriods(values.values, { ...options, trials: trials?.values });
    if (!result.ok) return result;
    return succeed(asTable(result.value, { change: 'change', status: 'status' }, language));
  },
});
