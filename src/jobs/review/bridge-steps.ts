import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { reviewTexts } from '../../texts/review';
import type { ReviewFacts } from './review-facts';

export type BridgeStep =
  | { readonly kind: 'start' | 'end' | 'others'; readonly label: string }
  | { readonly kind: 'row'; readonly label: string; readonly row: number };

/** As many as a chart half a page wide can name. */
const MOST_STEPS = 5;

/**
 * The steps of the bridge: the largest gaps by name, the rest together. Rises come before falls, so that no column of a
 * measure without negatives reaches below 0.
 */
export function bridgeSteps({ rows, total }: ReviewFacts, language: Language): BridgeStep[] {
  const all = rows.map(({ label, pace }, row) => ({ label, row, gap: pace.gap })).filter(({ gap }) => gap !== 0);
  all.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  const cut = all.length > MOST_STEPS + 1;
  const named = cut ? all.slice(0, MOST_STEPS) : all;
  named.sort((a, b) => Number(b.gap > 0) - Number(a.gap > 0) || Math.abs(b.gap) - Math.abs(a.gap));
  const count = all.length - named.length;
  return [
    { kind: 'start', label: reviewTexts[total.pace.daysLeft === 0 ? 'target' : 'expected'][language] },
    ...named.map(({ label, row }) => ({ kind: 'row' as const, label, row })),
    ...(cut ? [{ kind: 'others' as const, label: fill(reviewTexts.others, language, { count }) }] : []),
    { kind: 'end', label: reviewTexts.actual[language] },
  ];
}
