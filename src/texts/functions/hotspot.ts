import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const hotspotText: FunctionText = {
  description: {
    zh: '差异定位：哪个维度的哪些成员造成了计划与实际之差，最能解释的维度排在前面。',
    en: 'Which dimension and which of its members make the gap between plan and actual; the one that explains best first.',
  },
  parameters: {
    dimensions: {
      zh: '各行的区域、产品、人员等，一列一个维度，第一行为标题。',
      en: 'Region, product, person … of each row, one dimension a column, headings in the first row.',
    },
    plan: {
      zh: '各行的计划（不小于 0），不含标题。',
      en: 'The plan of each row (0 or more), without heading.',
    },
    actual: {
      zh: '各行的实际（不小于 0），不含标题。',
      en: 'The actual of each row (0 or more), without heading.',
    },
    top: { zh: '最多给出几行，默认 10。', en: 'The most rows to answer. Default 10.' },
    headings: commonParameters.headings,
  },
};
