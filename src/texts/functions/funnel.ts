import type { FunctionText } from './function-text';

export const funnelText: FunctionText = {
  description: {
    zh: '漏斗倒推：由目标和各阶段转化率倒推每个阶段要有多少（向上取整），从第一阶段到目标。',
    en: 'From a goal up the funnel: how many each stage must hold, in whole counts, from the first stage to the goal.',
  },
  parameters: {
    goal: {
      zh: '目标：成交数；给出客单价时为金额。',
      en: 'The goal: a number of deals, or with average an amount of money.',
    },
    rates: {
      zh: '各阶段到下一阶段的转化率（大于 0，不超过 100%）；结果比它多一个。',
      en: 'The rate from each stage to the next, above 0 and at most 100%. The result has one more.',
    },
    average: {
      zh: '客单价（每单平均金额）。省略：目标为成交数。',
      en: 'The average value of a deal. Omitted: the goal is a number of deals.',
    },
    days: {
      zh: '各阶段到下一阶段的天数，与转化率一样多；多给一列：须提前几天到位。',
      en: 'Days from each stage to the next, as many as rates: adds how many days ahead each stage must be filled.',
    },
  },
};
