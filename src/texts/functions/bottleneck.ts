import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const bottleneckText: FunctionText = {
  description: {
    zh: '漏斗瓶颈：哪一步补上与目标转化率的差距，最终结果增加最多；给出阶段、实际转化率和可多得的结果。',
    en: 'The step of a funnel where meeting its target rate adds most to the result: stage, actual rate, extra results.',
  },
  parameters: {
    counts: {
      zh: '各阶段的实际数量，从第一阶段到成交；比目标转化率多一个。',
      en: 'The actual count of each stage, first to last, one more than targetRates.',
    },
    targetRates: {
      zh: '各阶段到下一阶段的目标转化率（不超过 100%）；空或 0 为没有目标。',
      en: 'The target rate from each stage to the next, at most 100%. Blank or 0: no target.',
    },
    headings: commonParameters.headings,
  },
};
