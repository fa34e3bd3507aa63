import { findBottleneck } from '../core/funnel/find-bottleneck';
import { succeed } from '../core/outcome';
import { numbers } from './coerce/numbers';
import { optional } from './coerce/reader';
import { headings } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable } from './result';

/**
 * BOTTLENECK(counts, targetRates, [headings]): the step of a funnel (漏斗瓶颈) where closing the gap to its target rate
 * adds most to the final result, the other steps keeping their rates.
 *
 * One row: stage (1 is the step from the first count to the second), its actual rate, and how many more final results
 * there would be if that step met its target rate. When every step meets its target: two empty texts and 0.
 *
 * - `counts`: what each stage holds, from the first to the last, one more than targetRates.
 * - `targetRates`: from each stage to the next, 0.35 or 35%, at most 1; blank or 0 = no target for that step.
 * - `headings`: "zh" or "en" puts a heading row on top.
 *
 * Equal gains: the earlier step. A later step that nothing has reached counts with its target rate. #VALUE! for lengths
 * that don't fit, negative counts, a rate above 1; #N/A for a first count of 0.
 *
 * @example
 * =TARGET.BOTTLENECK({1000;200;50;20}, {0.25;0.3;0.5})
 * {1,0.2,5}
 * @example
 * =TARGET.BOTTLENECK({100;50;20}, {0.5;0.4}, "en")
 * {"Stage","Actual rate","Extra results";"","",0}
 */
export const bottleneck = defineFunction({
  id: 'BOTTLENECK',
  parameters: { counts: numbers, targetRates: numbers, headings: optional(headings) },
  run: ({ counts, targetRates, headings: language }) => {
    const result = findBottleneck(counts.values, targetRates.values);
    if (!result.ok) return result;
    return succeed(asTable([result.value ?? NONE], { stage: 'stage', rate: 'actualRate', extra: 'extra' }, language));
  },
});

/** The row of a funnel without a bottleneck. */
const NONE = { stage: null, rate: null, extra: 0 };
