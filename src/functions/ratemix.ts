import { succeed } from '../core/outcome';
import { rateMix as explain } from '../core/variance/rate-mix';
import { numbers } from './coerce/numbers';
import { optional } from './coerce/reader';
import { headings } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable } from './result';

/**
 * RATEMIX(planVolume, planRate, actualVolume, actualRate, [headings]): why an overall rate (conversion, collection rate
 * 回款率, margin) differs from plan: because the segments' own rates changed, or because volume moved between segments
 * with high and low rates.
 *
 * One row: rate effect, mix effect. With s the share of a segment in the volume: Σ s1·(r1 − r0) and Σ (s1 − s0)·r0.
 * They add up to the difference of the overall rates, nothing left over.
 *
 * - `planVolume`, `actualVolume`: what the rates are taken of (leads, amounts due, sales), one cell per segment, ≥ 0.
 * - `planRate`, `actualRate`: the segments' rates, 0.35 or 35%, in the same size. A margin may be negative.
 * - `headings`: "zh" or "en" puts a heading row on top.
 *
 * A segment without volume on one side takes the other side's rate: all it does is mix. #VALUE! for lengths that differ
 * and negative volumes; #N/A when the volume of a side adds up to 0.
 *
 * @example
 * =TARGET.RATEMIX({50;50}, {0.2;0.4}, {75;25}, {0.2;0.6})
 * {0.05,-0.05}
 * @example
 * =TARGET.RATEMIX({100;100}, {"80%";"60%"}, {150;50}, {"70%";"60%"}, "zh")
 * {"比率影响","结构影响";-0.075,0.05}
 */
export const rateMix = defineFunction({
  id: 'RATEMIX',
  parameters: {
    planVolume: numbers,
    planRate: numbers,
    actualVolume: numbers,
    actualRate: numbers,
    headings: optional(headings),
  },
  run: ({ planVolume, planRate, actualVolume, actualRate, headings: language }) => {
    const result = explain(
      { volume: planVolume.values, rate: planRate.values },
      { volume: actualVolume.values, rate: actualRate.values },
    );
    if (!result.ok) return result;
    return succeed(asTable([result.value], { rate: 'rateEffect', mix: 'mixEffect' }, language));
  },
});
