import type { Text } from './language';

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
  collectionRate: {
    zh: '回款率 = 已收 ÷ 同样这些行的应收或签约金额。',
    en: 'Collection rate = collected ÷ due or signed, over the same rows.',
  },
  scenario: {
    zh: '假设每个人都按这个达成率完成，用同一方案算出的总额。',
    en: 'What the same plan pays in all if everybody reached that attainment.',
  },
  assumed: {
    zh: '假设的达成率：方案按目标的 80%、100%、120% 各算一遍。',
    en: 'Assumed here: the plan is computed for 80, 100 and 120 % of every target.',
  },
  day: {
    zh: '今天的目标 = 本周目标按剩余工作日分摊。',
    en: 'Today’s target = that of the week over its working days left.',
  },
  added: { zh: '这些单元格中符合条件的行相加。', en: 'The sum of the rows that count, from these cells.' },
  count: {
    zh: '数出来的：这些单元格中符合条件的行数或项数。',
    en: 'Counted: the rows or items in these cells that meet it.',
  },
  chosen: { zh: '这里填写或选择的数。', en: 'As it was entered or chosen here.' },
  gapShare: {
    zh: '占差异 = 该项影响 ÷ 总差异；差异率 = 差异 ÷ 目标（或基期）。',
    en: 'Of the gap = the effect ÷ the whole difference; of the target = the difference ÷ the target (or the earlier period).',
  },
  remaining: { zh: '还差 = 目标 − 实际。', en: 'To go = target − actual.' },
  expected: {
    zh: '应达 = 目标 × 截至今日应完成的占比（按工作日或往月节奏）。',
    en: 'Expected = target × the share due by now (by working days, or by the months before).',
  },
  paceGap: { zh: '差距 = 实际 − 应达。', en: 'Gap = actual − expected.' },
  daysLeft: {
    zh: '截至日期之后到期末的工作日，按所选日历数出。',
    en: 'The working days after the as-of date up to the end of the period, by the calendar chosen.',
  },
  required: { zh: '日均需 = 还差 ÷ 剩余工作日。', en: 'Needed a day = what is to go ÷ the working days left.' },
  sides: {
    zh: '保底、挑战 = 目标 × 设置里的比例，或表里自己的列。',
    en: 'Base and stretch = target × the share of the settings, or their own columns.',
  },
  interval: {
    zh: '八成（或所写的）把握落在上下限之间，按历史波动算出。',
    en: 'The limits between which it falls with 80 % (or the level named), by how much the past varied.',
  },
  chance: {
    zh: '达成概率：按每天实际的波动，期末达到目标的机会。',
    en: 'Chance: of reaching the target by the end, by how much single days varied.',
  },
  rowNumbers: { zh: '表里的行号。', en: 'The numbers of rows on the sheet.' },
  changed: {
    zh: '各目标按它生效的天数折算后相加。',
    en: 'Each target for the days on which it was in force, added up.',
  },
  outside: { zh: '期间内的订单合计 − 各行的实际合计。', en: 'All orders of the period − the actuals of the rows.' },
  needed: { zh: '按检验要求算出的最少样本数。', en: 'The least number of cases with which the test can tell.' },
  shortfall: { zh: '差额 = 过去各期的目标 − 实际。', en: 'Shortfall = target − actual of the periods that are over.' },
  overCap: {
    zh: '放不下的 = 差额 − 各期上限能容纳的合计。',
    en: 'What is left = the shortfall − all that the caps have room for.',
  },
  smallestCap: {
    zh: '最小上限：让差额刚好全部放下的倍数。',
    en: 'The smallest multiple with which the whole shortfall finds room.',
  },
  periodTarget: {
    zh: '该期的目标：表里的数；一期跨多期时按工作日分摊。',
    en: 'The target of the period as the table has it, or its part by working days.',
  },
  findings: { zh: '对不上的单元格，就是下面列出的各处。', en: 'The cells that do not hold: those listed below.' },
  lastYear: {
    zh: '上年同期的实际：这些订单中同样日子的合计。',
    en: 'The same days a year before: the sum of those orders.',
  },
  growthAsked: {
    zh: '要求 = 目标 ÷ 上年 − 1；比率则为两者之差。',
    en: 'Asked = target ÷ the year before − 1; for rates, their difference.',
  },
  bestGrowth: {
    zh: '历史最好 = 各年（本年 ÷ 上年 − 1）中最大的。',
    en: 'Best = the largest of the years’ (year ÷ the year before − 1).',
  },
  meanGrowth: { zh: '平均 = 各年变化的算术平均。', en: 'Mean = the arithmetic mean of the years’ changes.' },
  spread: {
    zh: '离散 = 各年变化的标准差（除以 n − 1）。',
    en: 'Spread = the standard deviation of the years’ changes (n − 1).',
  },
  yearGrowth: { zh: '增长 = 近 12 个月 ÷ 之前 12 个月 − 1。', en: 'Growth = the last 12 months ÷ the 12 before − 1.' },
  grown: { zh: '= 上年 × 各增长系数（1 + 增长）。', en: '= last year × each growth factor (1 + growth).' },
  quantile: { zh: '预测分布在该概率下的值，各月相加。', en: 'The forecast at that chance, its months added up.' },
  rounded: {
    zh: '四舍五入到取整单位；直接填写的按原数。',
    en: 'Rounded to the unit chosen; as entered where it was entered.',
  },
  estimated: {
    zh: '全年估计 = 到日实际 + 其余各月预测。',
    en: 'The whole year = the actual to date + the forecast of the months left.',
  },
  forecast: {
    zh: '预测：由各月历史按所写方法推算，各月相加。',
    en: 'Forecast from the months of the past by the method named, its months added up.',
  },
  mase: {
    zh: 'MASE：该方法试算的平均绝对误差 ÷ 照搬上年同月的误差。',
    en: 'MASE: the method’s mean absolute error in trials ÷ that of repeating last year’s month.',
  },
  marketShare: { zh: '市场份额 = 上年 ÷ 市场规模。', en: 'Market share = last year ÷ market size.' },
  marketShareAfter: {
    zh: '市场份额 = 目标 ÷ （市场规模 × （1 + 市场增长））。',
    en: 'Market share = target ÷ (market size × (1 + market growth)).',
  },
  product: { zh: '= 前两个目标相乘。', en: '= the first two targets multiplied.' },
  productGap: { zh: '= 写的 − 前两个目标相乘。', en: '= what it says − the first two multiplied.' },
  smartCount: { zh: '五项中至少一项不符合的目标个数。', en: 'Targets that fail at least one of the five.' },
  overdue: {
    zh: '截止日期早于截至日期、还没完成的行动数。',
    en: 'Actions whose end lies before the as-of date and which are not done.',
  },
  overdueDays: { zh: '逾期天数 = 截至日期 − 截止日期。', en: 'Days overdue = the as-of date − the end.' },
  stageRate: {
    zh: '转化率 = 到达下一阶段的 ÷ 到达这一阶段的。',
    en: 'Conversion = those that reached the next stage ÷ those that reached this one.',
  },
  typedRate: { zh: '转化率：“编辑阶段”里填写的。', en: 'The rate entered under “Edit the stages”.' },
  stageDays: {
    zh: '提前天数 = 之后各阶段停留天数相加。',
    en: 'Days before the end = the stays of the stages after it, added up.',
  },
  bottleneck: {
    zh: '= 到达数 × （目标转化率 − 实际转化率） × 之后各步的实际转化率。',
    en: '= those that reached the stage × (target rate − actual rate) × the actual rates of the steps after it.',
  },
  bands: {
    zh: '按达成率所在档位的比例算出的提成。',
    en: 'The commission by the rates of the bands that the attainment reaches.',
  },
  commission: {
    zh: '= 个人部分 × （1 − 团队占比） + 团队部分 × 团队占比。',
    en: '= own part × (1 − team share) + team part × team share.',
  },
  award: {
    zh: '奖金：方案里的数 × 个数，达到条件才给。',
    en: 'An award: the amount of the plan × how many, where its condition is met.',
  },
  perHundred: { zh: '= 总成本 ÷ 目标合计 × 100。', en: '= the whole cost ÷ all targets × 100.' },
  goal: {
    zh: '这段日子的目标：计划里的数按工作日分摊。',
    en: 'The target of these days: that of the plan over its working days.',
  },
  logged: { zh: '从活动记录数出来的。', en: 'Counted in the log of activities.' },
  activityRate: {
    zh: '转化率 = 结果数 ÷ 活动次数（记录），或手填。',
    en: 'Rate = results ÷ activities of the log, or as entered.',
  },
  impliedRate: { zh: '= 目标 ÷ 计划的活动次数。', en: '= the target ÷ the activities planned.' },
  activityNeed: { zh: '= 目标 ÷ 转化率，向上取整。', en: '= the target ÷ the rate, rounded up.' },
  perWorkday: { zh: '= 需要的次数 ÷ 工作日，向上取整。', en: '= what is needed ÷ the working days, rounded up.' },
  usualDay: {
    zh: '平时每天的次数：记录里的平均，或手填。',
    en: 'What a day usually brings: the mean of the log, or as entered.',
  },
  activityShort: {
    zh: '= 需要的次数 − 做得到（或计划）的次数。',
    en: '= what is needed − what can be done (or is planned).',
  },
  week: {
    zh: '本周目标 = 计划的目标按工作日分摊到本周。',
    en: 'The week’s target = that of the plan over its working days, as far as they fall in the week.',
  },
  weekly: {
    zh: '周均 = 月目标 ÷ 所选约定的周数。',
    en: 'A week on average = the month’s target ÷ the weeks of the convention chosen.',
  },
  inherited: { zh: '比率不分摊：与全期相同。', en: 'A rate is not divided: it is that of the whole period.' },
  typedOnCard: { zh: '卡片上每天填写的数相加。', en: 'The figures typed on the card, day by day, added up.' },
  covered: { zh: '每周都有目标的人数 / 人数。', en: 'People with a target in every week / all people.' },
  shareOfAbove: {
    zh: '应得 = 上级目标 × 权重 ÷ 同级权重合计。',
    en: 'Share = the target above × the weight ÷ the weights of the level.',
  },
  floor: { zh: '应得按单位向下取整。', en: 'The share rounded down to the unit.' },
  remainder: { zh: '尾差 = 应得 − 取整。', en: 'Remainder = share − floor.' },
  siblings: { zh: '同级各行的权重相加。', en: 'The weights of the rows of the level, added up.' },
  criterion: { zh: '该行在指标列的值。', en: 'What the column of the criterion says for the row.' },
  factor: {
    zh: '系数 = 该行的指数（值 ÷ 平均，或按最小最大），按重要性乘方。',
    en: 'Factor = the index of the row (value ÷ mean, or by min–max), raised to its importance.',
  },
  overShare: { zh: '= 自报合计 ÷ 上级目标合计 − 1。', en: '= people’s own figures ÷ the plan from above − 1.' },
  reconciled: {
    zh: '= 上级目标与自报数按信任加权，合计不变。',
    en: '= between the plan from above and the own figure, by the trust; the total is kept.',
  },
  weightedRate: { zh: '= 各行比率 × 基数之和 ÷ 基数之和。', en: '= the sum of rate × base ÷ the sum of the bases.' },
  rateTarget: {
    zh: '原比率同步调整（或都等于目标），按基数加权等于目标。',
    en: 'The rate before, moved with all others (or the target itself), so that their base-weighted mean is the target.',
  },
  unitFactor: { zh: '两个单位之比。', en: 'How many of the one unit make the other.' },
  sales: { zh: '期间内的行相加。', en: 'The rows of the period added up.' },
  amount: { zh: '该月的行相加。', en: 'The rows of the month added up.' },
  orders: {
    zh: '期间内不同订单号（没有则为行）的个数。',
    en: 'How many different order numbers (or rows, without them) the period has.',
  },
  customers: { zh: '期间内下过单的不同客户数。', en: 'How many different customers ordered in the period.' },
  averageOrder: { zh: '客单价 = 销售额 ÷ 订单数。', en: 'Average order value = sales ÷ orders.' },
  orderValue: { zh: '客单价 = 金额 ÷ 订单数。', en: 'Average order value = amount ÷ orders.' },
  ordersPerCustomer: { zh: '= 订单数 ÷ 客户数。', en: '= orders ÷ customers.' },
  newCustomers: { zh: '期间内第一次下单的客户数。', en: 'Customers whose first order lies in the period.' },
  repurchaseRate: {
    zh: '复购率 = 上期下过单、本期又下单的客户 ÷ 上期下过单的客户。',
    en: 'Repurchase rate = customers of the period before who ordered again ÷ all of them.',
  },
  churnRate: {
    zh: '流失率 = 上期下过单、本期没有下单的客户 ÷ 上期下过单的客户。',
    en: 'Churn = customers of the period before who did not order ÷ all of them.',
  },
  grossMargin: { zh: '毛利率 = 毛利 ÷ 销售额。', en: 'Gross margin = gross profit ÷ sales.' },
  netMargin: { zh: '净利率 = 净利 ÷ 销售额。', en: 'Net margin = net profit ÷ sales.' },
  conversion: {
    zh: '转化率 = 赢单 ÷ 期间内新建的商机（预警：已了结的）；漏斗表为末阶段 ÷ 首阶段。',
    en: 'Conversion = won ÷ opportunities of the period (alerts: those decided); of a funnel, last stage ÷ first.',
  },
  cycle: { zh: '成交周期 = 从开始到成交的平均天数。', en: 'Deal cycle = the mean of the days from start to close.' },
  margin: { zh: '利润率 = （金额 − 成本） ÷ 金额。', en: 'Margin = (amount − cost) ÷ amount.' },
  collection: { zh: '回款率 = 已收 ÷ 金额。', en: 'Collection rate = collected ÷ amount.' },
  uplift: { zh: '= 促销日的日均销量 ÷ 平日的日均销量 − 1。', en: '= quantity a day with promotion ÷ without − 1.' },
  breakEven: {
    zh: '不亏所需的增量 = 平日单位毛利 ÷ 促销单位毛利 − 1。',
    en: 'What it takes not to lose = unit margin without ÷ with promotion − 1.',
  },
  perDay: { zh: '= 数量 ÷ 天数。', en: '= quantity ÷ days.' },
  unitPrice: { zh: '= 金额 ÷ 数量。', en: '= amount ÷ quantity.' },
  unitMargin: { zh: '= 毛利 ÷ 数量。', en: '= margin ÷ quantity.' },
  marginPerDay: { zh: '= 毛利 ÷ 天数。', en: '= margin ÷ days.' },
  bounds: { zh: '逾期天数按截至日期与到期日之差归档。', en: 'By age: the days from the due date to the as-of date.' },
} as const satisfies Record<string, Text>;

export type HowName = keyof typeof howTexts;
