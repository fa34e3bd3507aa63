import type { Text } from './language';

/** Where a number of the pane comes from. */
export const traceTexts = {
  show: { zh: '显示这个数的来源', en: 'Show where this number comes from' },
  region: { zh: '数的来源', en: 'Where the number comes from' },
  number: { zh: '{where}：{value}', en: '{where}: {value}' },
  exactly: { zh: '取自', en: 'Read from' },
  computed: { zh: '由这些单元格算出：', en: 'Computed from' },
  more: { zh: '等 {count} 处', en: '… {count} places in all' },
  close: { zh: '关闭', en: 'Close' },
} as const satisfies Record<string, Text>;

/** How a number is computed from its parts. */
export const howTexts = {
  attainment: { zh: '达成率 = 实际 ÷ 目标。', en: 'Attainment = actual ÷ target.' },
  pace: { zh: '进度 = 实际 ÷ 截至今日应完成。', en: 'Pace = actual ÷ what is expected to date.' },
  landing: {
    zh: '预计 = 到今日的实际 + 剩余日子按同样速度完成的部分。',
    en: 'Landing = actual to date + what the days left bring at the same rate.',
  },
  difference: { zh: '差异 = 后者 − 前者。', en: 'Difference = the later − the earlier one.' },
  cause: {
    zh: '原因的影响：只让这一项改变时差异变化多少，各项相加等于总差异。',
    en: 'The effect of a cause: how much of the difference it alone makes; together they add up to it.',
  },
  change: {
    zh: '变化 = 本期 ÷ 上年同期 − 1；比率则为两者之差。',
    en: 'Change = now ÷ the year before − 1; for rates, their difference.',
  },
  share: { zh: '占比 = 该行 ÷ 全部行的合计。', en: 'Share = the row ÷ the sum of all rows.' },
  weight: { zh: '权重：该行在上一级中的份量。', en: 'The weight of the row among those of its level.' },
  target: {
    zh: '目标 = 上级目标按权重分解，取整后的尾差按最大余数分配。',
    en: 'Target = that of the level above, split by weight; the rounding goes to the largest remainders.',
  },
  sum: { zh: '合计 = 上面各行相加。', en: 'The sum of the rows above.' },
  pay: {
    zh: '提成 = 达成率所在档位的比例 × 底数，加奖金，不超过封顶。',
    en: 'Pay = the rate of each band reached × its base, plus awards, up to the cap.',
  },
  stage: {
    zh: '阶段目标 = 下一阶段的目标 ÷ 转化率，向上取整。',
    en: 'The target of a stage = that of the next ÷ the conversion rate, rounded up.',
  },
  catchUp: {
    zh: '已过的时段是实际；剩下的时段按所选方式分摊差额。',
    en: 'Periods that are over show their actual; the shortfall goes over those left by the policy of the column.',
  },
  worsening: {
    zh: '变化 = 本月 ÷ 之前各月的平均 − 1。',
    en: 'Change = this month ÷ the mean of the months before − 1.',
  },
  base: { zh: '之前各月的平均。', en: 'The mean of the months before.' },
  collectionRate: { zh: '回款率 = 本期已收 ÷ 本期到期。', en: 'Collection rate = collected ÷ due in the period.' },
  scenario: {
    zh: '假设每个人都按这个达成率完成，用同一方案算出的总额。',
    en: 'What the same plan pays in all if everybody reached that attainment.',
  },
  day: {
    zh: '今天的目标 = 本周目标按剩余工作日分摊。',
    en: 'Today’s target = that of the week over its working days left.',
  },
  bounds: { zh: '逾期天数按截至日期与到期日之差归档。', en: 'By age: the days from the due date to the as-of date.' },
} as const satisfies Record<string, Text>;
