import type { GapCauses } from '../core/variance/order-causes';
import type { PutNumber } from './askable';
import { fill } from './fill';
import { CENTS_TELL_NOTHING, gapSentence } from './gap-sentence';
import type { Language, Text } from './language';

/** The word for the plan in `gapSentence`, and what stands there where an earlier period is compared with. */
const words: { readonly plan: Text; readonly level: Text } = {
  plan: { zh: '目标', en: 'target' },
  level: { zh: '基期（{before}）', en: 'the {before} level' },
};

/** What to put for the word 目标 (target) of a gap sentence, the first time it stands there. */
export function levelWords(before: string, language: Language): readonly [string, string] {
  return [words.plan[language], fill(words.level, language, { before })];
}

/**
 * The sentence on a gap and its causes, against a target, or against an earlier period of that name.
 *
 * @example
 * comparedSentence(orderCauses(1000, 950, ['华东'], [-50]).value, '2016', 'zh')
 * // → '实际 950，比基期（2016） 1,000 低 50（5%），主要因为华东 -50（占差异 100%）。'
 */
export function comparedSentence(story: GapCauses, before: string | null, language: Language, put: PutNumber): string {
  const sentence = gapSentence(story, language, put, CENTS_TELL_NOTHING);
  if (before === null) return sentence;
  const [plan, level] = levelWords(before, language);
  return sentence.replace(plan, () => level);
}
