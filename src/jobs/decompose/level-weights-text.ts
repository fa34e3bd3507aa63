import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { planTexts } from '../../texts/plan';
import type { LevelWeights } from './levels';

/** By what a level is weighed, in a few words. `column` is the heading of its column, where it is weighed by one. */
export function levelWeightsText(kind: LevelWeights['kind'], column: string, language: Language): string {
  if (kind === 'column' && column === '') return planTexts.levelColumn[language];
  return fill(planTexts.levelWeights[kind], language, { heading: column });
}
