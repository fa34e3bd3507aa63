import type { Language } from '../../texts/language';

/** The sample workbooks that come with the add-in, by the names of their files. */
export const samples = ['superstore', 'sales-team'] as const;

export type Sample = (typeof samples)[number];

/** The sample whose data are in that language. */
export function sampleFor(language: Language): Sample {
  return language === 'zh' ? 'sales-team' : 'superstore';
}
