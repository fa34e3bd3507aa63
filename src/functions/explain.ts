import { succeed } from '../core/outcome';
import { orderCauses } from '../core/variance/order-causes';
import { gapSentence } from '../texts/gap-sentence';
import { languageOf } from '../texts/language-of';
import { labels } from './coerce/labels';
import { number, numbers } from './coerce/numbers';
import { optional } from './coerce/reader';
import { headings } from './coerce/words';
import { defineFunction } from './define-function';

/**
 * EXPLAIN(plan, actual, labels, contributions, [language]): one sentence on the gap between target and actual and its
 * causes, the largest first, to read out or to put on a slide.
 *
 * - `plan`, `actual`: the two totals. Without a plan (0) the gap has no percentage.
 * - `labels`, `contributions`: the causes and what each adds to the gap (of BRIDGE, PVM, HOTSPOT or your own), lists of
 *   the same size. Three causes of each direction are named, the others are added up; what works against the gap is said
 *   to offset it. What the contributions leave of the gap is said to be unexplained, never dropped.
 * - `language`: "zh" or "en". Omitted: Chinese when any label holds a Chinese character, else English.
 *
 * Figures are printed as they stand in the sheet; state the unit beside the sentence. #VALUE! for lengths that differ.
 *
 * @example
 * =TARGET.EXPLAIN(1000, 950, {"客户数";"客单价"}, {-60;10})
 * "实际 950，比目标 1,000 低 50（5%），主要因为客户数 -60（占差异 120%）；而客单价 +10 抵消了一部分。"
 * @example
 * =TARGET.EXPLAIN(1000, 1080, {"East";"West"}, {50;20}, "en")
 * "Actual 1,080 is 80 (8%) above target 1,000, mainly because of East +50 (62.5% of the gap) and West +20 (25%); +10 is left unexplained."
 */
export const explain = defineFunction({
  id: 'EXPLAIN',
  parameters: { plan: number, actual: number, labels, contributions: numbers, language: optional(headings) },
  run: ({ plan, actual, labels: names, contributions, language }) => {
    const causes = orderCauses(plan, actual, names.values, contributions.values);
    if (!causes.ok) return causes;
    return succeed([[gapSentence(causes.value, language ?? languageOf(names.values))]]);
  },
});
