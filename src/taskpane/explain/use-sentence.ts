import { orderCauses } from '../../core/variance/order-causes';
import { comparedSentence } from '../../texts/compared-sentence';
import { useLanguage } from '../language-context';
import { askable } from '../../texts/askable';
import type { GapSide } from './gap-report';

/** The sentence on a gap, its numbers marked: against a plan where `period` is null, else against that period. */
export function useSentence(): (
  before: number,
  after: number,
  causes: readonly GapSide[],
  period: string | null,
) => string {
  const language = useLanguage();
  return (before, after, causes, period) => {
    const story = orderCauses(
      before,
      after,
      causes.map(({ name }) => name),
      causes.map(({ value }) => value),
    );
    return story.ok ? comparedSentence(story.value, period, language, askable) : '';
  };
}
