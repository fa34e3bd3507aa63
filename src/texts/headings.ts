import type { Text } from './language';

/** Headings of results, one word for one thing everywhere. */
export const resultHeadings = {
  base: { zh: '保底目标', en: 'Base' },
  target: { zh: '目标', en: 'Target' },
  stretch: { zh: '挑战目标', en: 'Stretch' },

  reconcileGap: { zh: '上下差额', en: 'Gap' },
  reconcileShare: { zh: '差额占比', en: 'Gap share' },
  proposal: { zh: '建议目标', en: 'Proposal' },

  attainment: { zh: '达成率', en: 'Attainment' },
  expected: { zh: '应达', en: 'Expected to date' },
  pace: { zh: '进度', en: 'Pace' },
  gap: { zh: '差距', en: 'Gap to expected' },
  remaining: { zh: '剩余', en: 'Remaining' },
  daysLeft: { zh: '剩余天数', en: 'Working days left' },
  required: { zh: '日均需', en: 'Required per working day' },
  landing: { zh: '预计', en: 'Run-rate landing' },

  start: { zh: '开始', en: 'Start' },
  end: { zh: '结束', en: 'End' },
  workdays: { zh: '工作日', en: 'Working days' },
  phased: { zh: '目标', en: 'Amount' },

  projected: { zh: '预测', en: 'Mean' },
  low: { zh: '下限', en: 'Low' },
  high: { zh: '上限', en: 'High' },

  volume: { zh: '销量', en: 'Volume' },
  mix: { zh: '结构', en: 'Mix' },
  price: { zh: '价格', en: 'Price' },
  cost: { zh: '成本', en: 'Cost' },
  new: { zh: '新增', en: 'New' },
  lost: { zh: '流失', en: 'Lost' },

  rateEffect: { zh: '比率影响', en: 'Rate effect' },
  mixEffect: { zh: '结构影响', en: 'Mix effect' },

  dimension: { zh: '维度', en: 'Dimension' },
  member: { zh: '成员', en: 'Member' },
  memberGap: { zh: '差异', en: 'Gap' },
  gapShare: { zh: '占差异', en: 'Share of gap' },
  surprise: { zh: '意外度', en: 'Surprise' },

  stage: { zh: '阶段', en: 'Stage' },
  actualRate: { zh: '实际转化率', en: 'Actual rate' },
  extra: { zh: '可多得', en: 'Extra results' },
  change: { zh: '变动', en: 'Change' },
  status: { zh: '状态', en: 'Status' },

  active: { zh: '活跃客户', en: 'Active customers' },
  newCustomers: { zh: '新客户', en: 'New customers' },
  retained: { zh: '留存客户', en: 'Retained' },
  churned: { zh: '流失客户', en: 'Churned' },
  repurchaseRate: { zh: '复购率', en: 'Repurchase rate' },
  repeatBuyers: { zh: '多单客户', en: 'Buyers of 2+ orders' },

  expectedLanding: { zh: '预计达成', en: 'Expected landing' },
  chance: { zh: '达成概率', en: 'Chance to reach the target' },
} as const satisfies Readonly<Record<string, Text>>;

/** The name of a heading. */
export type HeadingName = keyof typeof resultHeadings;
