import { computePayouts } from '../core/customers/compute-payouts';
import { succeed } from '../core/outcome';
import { numbers, setting } from './coerce/numbers';
import { pairs } from './coerce/pairs';
import { optional } from './coerce/reader';
import { word } from './coerce/words';
import { defineFunction } from './define-function';
import { inShape } from './result';

/**
 * PAYOUT(actual, target, schedule, [mode], [cap]): the commission (提成) of each person by attainment.
 *
 * - `actual`, `target`: lists of the same size. The result has the shape of actual. A target of 0 has no attainment: its
 *   payout is an empty text. An actual below 0 is paid nothing.
 * - `schedule`: two columns, attainment from (0.8 or 80%) and rate, rising. Sales below the first row are paid nothing
 *   (the threshold). Rows with 0 or blank in both columns are skipped.
 * - `mode`: "marginal" (分段, the default): each band pays its rate on the money inside it, the money between its own and
 *   the next row's share of the target. "cliff" (全额): the rate of the highest row reached is paid on the whole actual.
 *   A row is reached when the attainment is equal to it or above.
 * - `cap`: the most money each row is paid. Omitted or 0: no cap. To cap the attainment that counts instead, end the
 *   schedule with a row of rate 0 there.
 *
 * The result is exact and not rounded to cents: where cents matter, use ROUND around it.
 *
 * #VALUE! for lengths that differ, negative targets or rates, a schedule that is empty, not rising, not two columns wide
 * or written in percent without the sign (80 for 80%).
 *
 * @example
 * =TARGET.PAYOUT({120;90}, {100;100}, {0,0.05;1,0.08})
 * {6.6;4.5}
 * @example
 * =TARGET.PAYOUT({120;90;79}, {100;100;100}, {0.8,0.05;1,0.08}, "全额", 8)
 * {8;4.5;0}
 */
export const payout = defineFunction({
  id: 'PAYOUT',
  parameters: {
    actual: numbers,
    target: numbers,
    schedule: pairs,
    mode: optional(
      word({
        marginal: ['分段', '超额累进'],
        cliff: ['全额', '全额累进'],
      }),
    ),
    cap: setting,
  },
  run: ({ actual, target, schedule, mode, cap }) => {
    const bands = schedule.map(([from, rate]) => ({ from, rate }));
    const payouts = computePayouts(actual.values, target.values, bands, { mode, cap });
    return payouts.ok ? succeed(inShape(payouts.value, actual)) : payouts;
  },
});
