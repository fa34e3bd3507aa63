import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const projectText: FunctionText = {
  description: {
    zh: '趋势预测：由历史预测以后各期的预测值、下限和上限，自动选择方法，考虑季节。',
    en: 'Projects a history: mean, low and high of the coming points, with trend and season, by the method that fits best.',
  },
  parameters: {
    history: {
      zh: '历史数据，每期一格，从旧到新，至少 4 期。空格算 0，请只选已经过完的各期。',
      en: 'The history, one cell for each month, the oldest first, at least 4. Blank is 0: select only what is over.',
    },
    horizon: { zh: '预测以后多少期，1 至 366。', en: 'How many points to come, 1 to 366.' },
    period: {
      zh: '一个季节周期有几期：12（月，默认）、4（季度）、52（周）；1 为没有季节。',
      en: 'Points in a season: 12 (months, default), 4 (quarters), 52 (weeks); 1 means no season.',
    },
    level: {
      zh: '下限和上限之间的把握，大于 0 小于 1，默认 0.8（80%）。',
      en: 'Probability that a point lies between low and high, between 0 and 1. Default 0.8.',
    },
    headings: commonParameters.headings,
  },
};
