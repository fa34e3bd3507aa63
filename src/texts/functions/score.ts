import type { FunctionText } from './function-text';

export const scoreText: FunctionText = {
  description: {
    zh: '多指标评分：把毛利率、市场增长、战略优先级等指标合成各行的份额，合计为 1，可作分解的权重。',
    en: 'Turns criteria such as margin, growth and priority into a share for each row, sum 1: weights to split by.',
  },
  parameters: {
    criteria: {
      zh: '指标：每行一个区域或产品，每列一个指标，越大越好。某列有 0 或负数时按最小–最大值折算到 0.5–1.5。',
      en: 'One row for each region or product, one column for each criterion, more is better. A column with a value of 0 or less is scaled from its least to its largest, 0.5 to 1.5.',
    },
    importance: {
      zh: '各指标的重要度（不小于 0），只看比例。省略：同样重要。',
      en: 'Importance of each criterion (0 or more); only proportions count. Omitted: all the same.',
    },
    base: {
      zh: '各行的基数（不小于 0），如去年的销售额，与得分相乘。省略：各行相同。',
      en: 'What each row is now (0 or more), e.g. sales of last year; times the score. Omitted: all the same.',
    },
    tilt: {
      zh: '得分的指数：大于 1 拉大差别，小于 1 缩小。省略：1。',
      en: 'Exponent of the score: above 1 differences count more, below 1 less. Omitted: 1.',
    },
    combine: {
      zh: '"product"（乘积，默认）：各指标都要好；"sum"（加权和）：指标之间可以互补。',
      en: '"product" (default): every criterion has to be good; "sum": one may make up for another.',
    },
  },
};
