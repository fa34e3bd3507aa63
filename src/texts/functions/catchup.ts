import type { FunctionText } from './function-text';

export const catchupText: FunctionText = {
  description: {
    zh: '补差：把已过各期的缺口加到后面的目标里，过去的不变，合计与原计划分毫不差。',
    en: 'Re-plans the shortfall of past periods over the ones left; the past stays and the plan adds up exactly.',
  },
  parameters: {
    targets: { zh: '各期的原目标（不小于 0）。', en: 'The original target of each period (0 or more).' },
    actuals: {
      zh: '各期的实际，可以只到最近一期。',
      en: 'The actual of each period; it may end with the last one done.',
    },
    done: {
      zh: '已过几期。省略：到最后一个不为 0 的实际。',
      en: 'How many periods are over. Omitted: up to the last actual that is not 0.',
    },
    policy: {
      zh: '"spread"（按原目标分摊到后面各期，默认）、"next"（都加到下一期）、"none"（不补）。',
      en: '"spread" over the periods left by their targets (default), "next" period alone, or "none".',
    },
    cap: {
      zh: '封顶：每期最多为原目标的几倍，如 1.2。省略：不限。',
      en: 'The most of a period as a multiple of its old target, e.g. 1.2. Omitted: no limit.',
    },
    unit: {
      zh: '增加额的取整单位。省略：目标和实际都是整数时为 1，否则为 0.01。',
      en: 'What is added is whole in this unit. Omitted: 1 when targets and actuals are whole, else 0.01.',
    },
  },
};
