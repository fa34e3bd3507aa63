import type { FailureCode } from '../core/failure';
import { badInputSentences } from './bad-input-sentences';
import { notComputableSentences } from './not-computable-sentences';
import type { Say } from './say';

/** Failures that no worksheet function can meet, only the jobs of the pane: cascades with limits of groups, tables of three sides. */
export const sentencesBeyondWorksheets = {
  'path-unknown': {
    zh: '没有“{path}”这一组，请改成表中已有的各级标签。',
    en: 'there is no group "{path}". Use labels that the table has.',
  },
  'limits-conflict': {
    zh: '“{path}”至少要 {least}，最多 {most}，请改它或其下各行的锁定值、下限或上限。',
    en: '"{path}" must get at least {least}, the most is {most}. Change a hold, min or max of it or below it.',
  },
  'no-whole-table': {
    zh: '在这些 0 之间找不到以 {unit} 为单位的整数表，请改用更小的单位，或把种子的 0 改成正数。',
    en: 'found no table in whole units of {unit} around these zeros. Choose a smaller unit or enter positive seeds for zeros.',
  },
} satisfies Partial<Record<FailureCode, Say>>;

/** Every failure of the catalogue has its sentence: the types see to it. */
export const allSentences: Readonly<Record<FailureCode, Say>> = {
  ...badInputSentences,
  ...notComputableSentences,
  ...sentencesBeyondWorksheets,
};
