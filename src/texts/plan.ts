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
  rateSheet: { zh: '{rate}目标', en: '{rate} targets' },
  rateTitle: { zh: '目标：{rate}，按 {dimensions}', en: 'Targets: {rate} by {dimensions}' },
  rateSource: {
    zh: '来源：{table}（{place}），基数为“{base}”。',
    en: 'Source: {table} ({place}); the base is “{base}”.',
  },
  rateMethods: {
    inherit: { zh: '比率不分解：每行都继承目标比率。', en: 'A rate is not divided: every row inherits the target.' },
    weighted: {
      zh: '比率不分解：各行在原比率上同步调整，按基数加权等于目标。',
      en: 'A rate is not divided: every row moves by the same distance, and the base-weighted mean is the target.',
    },
  },
  rateTarget: { zh: '目标比率', en: 'Target rate' },
  rateShift: { zh: '同步调整', en: 'Moved by' },
  rateLast: { zh: '原比率', en: 'Rate before' },
  rateOwn: { zh: '目标比率', en: 'Target rate' },
  linkedTotal: { zh: '取自 {name}（{place}）', en: 'from {name} ({place})' },
  levelColumn: { zh: '按另一列', en: 'by another column' },
  levelNote: { zh: '{level}{weights}', en: '{level} {weights}' },
  lastColumn: { zh: '历史实际', en: 'History' },
  phasedNote: {
    zh: '一个 TARGET.PHASE 公式按工作日（或季节指数）把总额分到各期：改总额或单位，各期跟着重算。',
    en: 'One TARGET.PHASE phases the total by working days (or seasonal indices): change the total or the unit, and every period follows.',
  },
  levelsNote: {
    zh: '每一级一张表，最细的在最下面：各级的权重、锁定、最少、最多都可以直接改，下面各级跟着重算。',
    en: 'A table for each level, the finest last: weights, holds, minima and maxima of any level may be typed over, and what is below follows.',
  },
  notLive: {
    zh: '这些锁定、最少和最多没有对应的公式写法，目标已按数值写入；改权重或总额不会重算。',
    en: 'No formula can say these holds, minima and maxima: the targets are fixed values and don’t follow a change of weights or total.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
