import { catchUp } from '../core/pace/catch-up';
import { succeed } from '../core/outcome';
import { numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { word } from './coerce/words';
import { defineFunction } from './define-function';
import { inShape } from './result';

/**
 * CATCHUP(targets, actuals, [done], [policy], [cap], [unit]): new targets for the periods that are left, so that the
 * shortfall of those that are over is made up for.
 *
 * - `targets`: the target of each period in order of time, ≥ 0. The result has this shape; past targets stay as they
 *   are. Give the original plan, not the result of an earlier CATCHUP.
 * - `actuals`: the actual of each period, in the size of targets or shorter; they may be negative. A blank is 0.
 * - `done`: how many periods are over; actuals after them are not counted. Omitted, blank or 0: up to the last actual
 *   that is not 0. A last period that brought nothing needs it.
 * - `policy`: "spread" (分摊, the default): the shortfall is added to all periods left in proportion to their targets,
 *   ties to the earlier one; "next" (下期): to the next period alone; "none" (不补): targets stay.
 * - `cap`: the most a period may get as a multiple of its old target, at least 1, e.g. 1.2. Omitted: no limit.
 * - `unit`: what is added is whole in it. Omitted: 1 when all targets and the actuals counted are whole, else 0.01.
 *   A shortfall that is no whole number of units is rounded up, so that the plan is met.
 *
 * Actuals of the past and new targets of the rest add up to the old plan, exactly. A surplus changes nothing.
 *
 * #VALUE! for negative targets, more actuals than targets, a cap below 1; #N/A when the shortfall can't be placed,
 * because no period with a target is left or the cap leaves no room: the text names the amount and the smallest cap.
 *
 * @example
 * =TARGET.CATCHUP({100;100;100;100}, {80;90})
 * {100;100;115;115}
 * @example
 * =TARGET.CATCHUP({100,100,100,100}, {80}, , "next")
 * {100,120,100,100}
 * @example
 * =TARGET.CATCHUP({100;100;200}, {120})
 * {100;100;200}
 */
export const catchup = defineFunction({
  id: 'CATCHUP',
  parameters: {
    targets: numbers,
    actuals: numbers,
    done: setting,
    policy: optional(
      word({
        spread: ['分摊'],
        next: ['下期', '下月'],
        none: ['不补'],
      }),
    ),
    cap: setting,
    unit: setting,
  },
  run: ({ targets, actuals, ...options }) => {
    const result = catchUp(targets.values, actuals.values, options);
    return result.ok ? succeed(inShape(result.value, targets)) : result;
  },
});
