import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const rateMixText: FunctionText = {
  description: {
    zh: '总体比率（转化率、回款率、毛利率）与计划之差，拆成各分部比率变化和结构变化两部分，不留余项。',
    en: 'Splits the difference of an overall rate (conversion, collection, margin) into rate and mix, nothing left over.',
  },
  parameters: {
    planVolume: {
      zh: '各分部的计划基数（不小于 0），如线索数、应收款。',
      en: 'Planned volume of each segment (0 or more), e.g. leads or amounts due.',
    },
    planRate: { zh: '各分部的计划比率，如 0.35 或 35%。', en: 'Planned rate of each segment, such as 0.35 or 35%.' },
    actualVolume: { zh: '各分部的实际基数。', en: 'Actual volume of each segment.' },
    actualRate: { zh: '各分部的实际比率。', en: 'Actual rate of each segment.' },
    headings: commonParameters.headings,
  },
};
