import type { Text } from './language';

/** What the job Decompose says of plans with several levels, in the pane and on the sheet. */
export const planTexts = {
  criteria: {
    margin: { zh: '毛利率', en: 'gross margin' },
    growth: { zh: '市场增长', en: 'market growth' },
    priority: { zh: '战略优先级', en: 'strategic priority' },
    column: { zh: '{heading}（均值）', en: '{heading} (mean)' },
  },
  levelWeights: {
    same: { zh: '与全表相同', en: 'as the whole plan' },
    equal: { zh: '平均', en: 'equal' },
    season: { zh: '按季节指数', en: 'by season' },
    workdays: { zh: '按工作日', en: 'by working days' },
    growth: { zh: '按历史 × 各自增长率', en: 'by history × a growth rate each' },
    score: { zh: '按指标评分', en: 'by criteria' },
    column: { zh: '按“{heading}”', en: 'by “{heading}”' },
    own: { zh: '自定权重', en: 'own weights' },
  },
  levelColumn: { zh: '按另一列', en: 'by another column' },
  levelNote: { zh: '{level}{weights}', en: '{level} {weights}' },
  notLive: {
    zh: '这些锁定、最少和最多没有对应的公式写法，目标已按数值写入；改权重或总额不会重算。',
    en: 'No formula can say these holds, minima and maxima: the targets are fixed values and don’t follow a change of weights or total.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
