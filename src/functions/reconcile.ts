import { reconcile as compare } from '../core/allocation/reconcile';
import { succeed } from '../core/outcome';
import { numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { headings } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable } from './result';

/**
 * RECONCILE(topDown, bottomUp, [trust], [unit], [headings]): sets what comes from above against what the people commit to
 * and proposes targets between the two that keep the total from above.
 *
 * One row for each target × 3 columns:
 * 1. gap (上下差额): bottom-up − top-down;
 * 2. gap ÷ top-down, an empty text where top-down is 0;
 * 3. proposal (建议目标): (1 − trust) × top-down + trust × bottom-up, scaled so that all proposals add up to the top-down
 *    total exactly (largest remainder).
 *
 * - `topDown`, `bottomUp`: lists of the same size, one cell for each row; all ≥ 0, or all ≤ 0 for reductions.
 * - `trust`: weight of bottom-up, up to 1 (bottom-up alone, scaled). Omitted, blank or 0: 0.5. The top-down plan itself is
 *   what trust 0 would propose.
 * - `unit`: proposals are whole multiples of it. Omitted: 1 when every top-down value is whole, else 0.01.
 * - `headings`: "zh" or "en" puts a heading row on top.
 *
 * #VALUE! for lengths that differ, values of both signs, trust outside 0 to 1, a top-down total that is no whole number of
 * units.
 *
 * @example
 * =TARGET.RECONCILE({100;100}, {80;160})
 * {-20,-0.2,82;60,0.6,118}
 * @example
 * =TARGET.RECONCILE({300;0;100}, {240;40;120}, 0.25, , "en")
 * {"Gap","Gap share","Proposal";-60,-0.2,285;40,"",10;20,0.2,105}
 */
export const reconcile = defineFunction({
  id: 'RECONCILE',
  parameters: {
    topDown: numbers,
    bottomUp: numbers,
    trust: setting,
    unit: setting,
    headings: optional(headings),
  },
  run: ({ topDown, bottomUp, headings: language, ...options }) => {
    const result = compare(topDown.values, bottomUp.values, options);
    if (!result.ok) return result;
    return succeed(
      asTable(result.value, { gap: 'reconcileGap', gapShare: 'reconcileShare', proposal: 'proposal' }, language),
    );
  },
});
