import type { Text } from './language';

/** What the job Set says in the pane and writes into its sheets. */
export const setTexts = {
  year: { zh: '计划年份', en: 'Year to plan' },
  dataEnd: {
    zh: '数据只到 {day}：{year}还没有过完，回顾和增长都以已有的订单为准。',
    en: 'The data end on {day}: {year} is not over, and review and growth count only the orders there are.',
  },
  monthsEmpty: { zh: '{months} 没有订单，按 0 计。', en: 'No orders in {months}: they count 0.' },
  monthCut: {
    zh: '最后一个月（到 {day} 为止）没有过完，不用于预测。',
    en: 'The last month, up to {day}, is not over and is left out of the forecast.',
  },

  forecast: { zh: '预测', en: 'Forecast' },
  forecastTitle: {
    zh: '{measure}：按月的历史与 {year}预测',
    en: '{measure} by month, with the forecast for {year}',
  },
  forecastSummary: {
    zh: '{year}{measure}预测 {mean}，{level} 区间 {low} 至 {high}；上一年 {last}。',
    en: 'Forecast of {measure} for {year}: {mean}, {level} interval {low} to {high}; the year before {last}.',
  },
  forecastMethod: {
    zh: '方法 {method}，用 {months} 个月的历史，从几个较早的时点试算误差后选定（{rivals}）。全年的区间是各月上下限之和，偏宽。',
    en: 'Method {method} on {months} {months:month|months}, chosen by its errors from earlier points in time ({rivals}). The interval of the year is the sum of the monthly limits, which is on the wide side.',
  },
  unchanging: { zh: '照旧延续', en: 'goes on unchanged' },
  noSeason: {
    zh: '历史不足 {needed} 个月，看不出季节，预测不含季节。',
    en: 'Fewer than {needed} months of history: the forecast knows no season.',
  },
  noMultiplicative: {
    zh: '历史里有 0 或负数，只用加法模型。',
    en: 'The history has zeros or negatives, so only additive models were tried.',
  },
  lastPoints: {
    zh: '历史很长，只用最后 {used} 个月。',
    en: 'The history is long: only its last {used} months are used.',
  },
  actual: { zh: '实际', en: 'Actual' },
  low: { zh: '下限', en: 'Low' },
  high: { zh: '上限', en: 'High' },

  review: { zh: '回顾', en: 'Review' },
  reviewTitle: {
    zh: '回顾 {from} 至 {to}，与上年同期比',
    en: 'Review of {from} to {to} against the same days a year before',
  },
  figure: { zh: '指标', en: 'Figure' },
  now: { zh: '本期', en: 'Period' },
  before: { zh: '上年同期', en: 'Year before' },
  change: { zh: '变动', en: 'Change' },
  daysText: { zh: '{from} 至 {to} ', en: '{from} to {to}' },
  points: { zh: '{points} 个百分点', en: '{points} {points:point|points}' },
  ordersByDay: {
    zh: '表里没有订单号，同一客户同一天算一单。',
    en: 'There are no order numbers: the orders of a customer on one day count as one.',
  },
  showSource: { zh: '到表中看这些数', en: 'Show these numbers on the sheet' },
  fromTable: { zh: '{figure}取自“{table}”。', en: '{figure} is from “{table}”.' },
  cannotTell: { zh: '{figures}：{reason}', en: '{figures}: {reason}' },
  cannotTellBefore: { zh: '{figures}的上年同期：{reason}', en: '{figures}, year before: {reason}' },
  byNothing: {
    zh: '“{table}”里没有{what}列，不能按{what}看。加上这一列再点“刷新”。',
    en: '“{table}” has no {what} column, so sales by {what} can’t be told. Add the column and press “Refresh”.',
  },
  line: { zh: '产品线', en: 'product line' },
  region: { zh: '区域', en: 'region' },
  customer: { zh: '客户', en: 'customer' },
  salesBy: { zh: '{measure}，按{column}', en: '{measure} by {column}' },
  others: { zh: '其余 {count} 个', en: '{count} {count:other|others}' },
  othersSum: {
    zh: '其余 {count} 个合计 {now}，上年同期 {before}。',
    en: 'The other {count} come to {now}, {before} the year before.',
  },
  largest: { zh: '{name}最多，{value}。', en: '{name} is the largest with {value}.' },
  lastEstimate: {
    zh: '{year}还没有过完：到 {day} 实际 {actual}，加上其余 {months} 个月的预测，全年估计 {whole}。',
    en: '{year} is not over: {actual} by {day}, with the forecast of the other {months} months an estimated {whole}.',
  },

  target: { zh: '目标', en: 'Target' },
  basis: { zh: '目标从哪里来', en: 'Where the target comes from' },
  byGrowth: { zh: '历史 × 增长', en: 'History × growth' },
  byForecast: { zh: '预测', en: 'Forecast' },
  byHand: { zh: '直接填写', en: 'Enter it' },
  market: { zh: '市场增长（%）', en: 'Market growth (%)' },
  marketHint: { zh: '预计整个市场增长多少', en: 'What the whole market is expected to grow' },
  own: { zh: '自身增长（%）', en: 'Own growth (%)' },
  ownHint: { zh: '比市场多增长多少', en: 'Beyond the market' },
  marketSize: { zh: '市场规模（{year}，可不填）', en: 'Market size ({year}, may stay blank)' },
  marketSizeHint: { zh: '填了就算市场份额', en: 'Gives the market share' },
  share: { zh: '市场份额 {before} → {after}。', en: 'Market share {before} → {after}.' },
  growthMade: {
    zh: '{last} × (1 + {market}) × (1 + {own}) = {unrounded}，按 {unit} 取整为 {total}。',
    en: '{last} × (1 + {market}) × (1 + {own}) = {unrounded}, rounded to units of {unit}: {total}.',
  },
  quantile: { zh: '取预测的哪一档', en: 'Which outcome of the forecast' },
  quantileOf: { zh: '{share} 的可能低于它', en: '{share} of outcomes lie below' },
  quantileMean: { zh: '平均（50%）', en: 'Mean (50%)' },
  forecastMade: {
    zh: '预测的 {share} 分位 {unrounded}，按 {unit} 取整为 {total}。',
    en: 'The {share} quantile of the forecast is {unrounded}, rounded to units of {unit}: {total}.',
  },
  baseMultiple: { zh: '保底（目标的 %）', en: 'Base (% of target)' },
  stretchMultiple: { zh: '挑战（目标的 %）', en: 'Stretch (% of target)' },

  targets: { zh: '目标清单', en: 'List of targets' },
  addMeasure: { zh: '加一个指标', en: 'Add a measure' },
  choose: { zh: '（请选择）', en: '(choose)' },
  remove: { zh: '删除“{name}”', en: 'Remove “{name}”' },
  details: { zh: '“{name}”的单位、负责人等', en: 'Unit, owner and more of “{name}”' },
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '类型', en: 'Kind' },
  additive: { zh: '可加总', en: 'Adds up' },
  rate: { zh: '比率（不可加总）', en: 'Rate (never added up)' },
  additiveLower: { zh: '可加总，越低越好', en: 'Adds up, lower is better' },
  rateLower: { zh: '比率，越低越好', en: 'Rate, lower is better' },
  rateBase: { zh: '比率的基数', en: 'Base of the rate' },
  unit: { zh: '单位', en: 'Unit' },
  owner: { zh: '负责人', en: 'Owner' },
  due: { zh: '截止日期', en: 'Due' },
  above: { zh: '上级目标', en: 'Target above' },
  aboveHint: {
    zh: '它服务于哪个目标，例如“公司收入 8,000 万”',
    en: 'Which one it serves, such as “company revenue 80M”',
  },
  base: { zh: '保底目标', en: 'Base' },
  stretch: { zh: '挑战目标', en: 'Stretch' },
  targetOf: { zh: '{name} 目标', en: 'Target of {name}' },
  baseOf: { zh: '{name} 保底', en: 'Base of {name}' },
  stretchOf: { zh: '{name} 挑战', en: 'Stretch of {name}' },
  inherits: {
    zh: '比率不能分解：下级直接沿用，或按基数加权。',
    en: 'A rate is not divided: those below inherit it or are weighted by its base.',
  },
  ofWhich: { zh: '其中：{name}', en: 'Of which {name}' },
  partRow: { zh: '其中：{name}', en: 'Of which: {name}' },
  splitOff: { zh: '给“{name}”分出其中项', en: 'Split “{name}” (of which)' },
  partName: { zh: '其中项名称', en: 'Name of the part' },
  partBy: { zh: '“{name}”怎么定', en: '“{name}” is given by' },
  byShare: { zh: '占比', en: 'its share' },
  byAmount: { zh: '数额', en: 'its amount' },
  partAmount: { zh: '“{name}”的数额（{unit}）', en: 'Amount of “{name}” ({unit})' },
  partAmountColumn: { zh: '其中数额', en: 'Fixed amount' },
  partShare: { zh: '“{name}”的占比（%）', en: 'Share of “{name}” (%)' },
  rest: { zh: '其余', en: 'Others' },
  newPart: { zh: '新客户', en: 'New customers' },
  anotherPart: { zh: '第 {count} 项', en: 'Part {count}' },
  agreements: { zh: '互相核对', en: 'Checked against each other' },
  agrees: { zh: '{first} × {second} = {product}：相符。', en: '{first} × {second} = {product}: they agree.' },
  contradicts: {
    zh: '{first} {x} × {second} {y} = {should}，但{product}写的是 {says}，{more} {by}。请改其中一个。',
    en: '{first} {x} × {second} {y} = {should}, but {product} says {says}, {by} {more}. Change one of them.',
  },
  more: { zh: '多', en: 'more' },
  less: { zh: '少', en: 'less' },

  smart: { zh: 'SMART 检查', en: 'SMART check' },
  smartOk: { zh: '“{name}”五项都符合。', en: '“{name}” passes all five.' },
  smartFails: { zh: '“{name}”有 {count} 项不符合', en: '“{name}”: {count} of five {count:fails|fail}' },
  smartUnknown: { zh: '“{name}”有一项看不出', en: '“{name}”: one can’t be told' },
  ok: { zh: '符合', en: 'passes' },
  fails: { zh: '不符合', en: 'fails' },
  unknown: { zh: '看不出', en: 'can’t be told' },
  withinReach: {
    zh: '要求{asked}，历史最好{best}（{year}），平均{mean}{spread}：够得着。',
    en: 'It asks {asked}; the best past year was {best} ({year}), the mean {mean}{spread}: within reach.',
  },
  spread: { zh: '，离散 {spread}', en: ', spread {spread}' },
  sheetName: { zh: '目标 {year}', en: 'Targets {year}' },
  reviewSheet: { zh: '回顾 {year}', en: 'Look-back {year}' },
  sheetSource: { zh: '来源：{table}（{place}），{measure}。', en: 'Source: {table} ({place}), {measure}.' },
  sheetLive: {
    zh: '增长、占比、目标都可以直接改，其余会跟着重算。',
    en: 'Growth, shares and targets may be typed over; the rest follows.',
  },
  sheetFixed: { zh: '这里是固定数值，不会重算。', en: 'These are fixed values and do not follow changes.' },
  period: { zh: '计划期间', en: 'Period' },
  lastActual: { zh: '{year}实际', en: 'Actual {year}' },
  lastWhole: { zh: '{year}估计（实际 + 其余月份预测）', en: 'Estimate {year} (actual + forecast of the rest)' },
  askedTotal: { zh: '{year}{measure}', en: '{measure} {year}' },
  roundTo: { zh: '取整单位', en: 'Rounding unit' },
  partShareColumn: { zh: '占上级', en: 'Of the one above' },
  lastColumn: { zh: '上年', en: 'Last year' },
  growthColumn: { zh: '增长', en: 'Growth' },
  basisColumn: { zh: '依据', en: 'Basis' },
  smartColumn: { zh: 'SMART', en: 'SMART' },
  typed: { zh: '直接填写', en: 'entered' },
  growthBasis: { zh: '{year} × 市场 {market} × 自身 {own}', en: '{year} × market {market} × own {own}' },
  forecastBasis: { zh: '预测的 {share} 分位', en: '{share} quantile of the forecast' },
  rateBasis: { zh: '基数：{base}', en: 'base: {base}' },
  month: { zh: '月份', en: 'Month' },
  agreesCell: { zh: '相符 ✓', en: 'agree ✓' },
  differsCell: { zh: '不符 ✗', en: 'differ ✗' },
  status: {
    zh: '{count} 个目标，{fails} 个没有通过 SMART 检查，{contradictions} 处互相矛盾。',
    en: '{count} {count:target|targets}, {fails} {fails:fails|fail} the SMART check, {contradictions} {contradictions:contradiction|contradictions}.',
  },
  fixTargets: { zh: '请先改正目标清单里标红的输入。', en: 'Correct the marked inputs in the list of targets first.' },
} as const satisfies Record<string, Text>;

/** Measures by their names. */
export const measureNames = {
  sales: { zh: '销售额', en: 'Sales' },
  signed: { zh: '签约额', en: 'Signed amount' },
  collected: { zh: '回款额', en: 'Collected amount' },
  collectionRate: { zh: '回款率', en: 'Collection rate' },
  grossMargin: { zh: '毛利率', en: 'Gross margin' },
  netMargin: { zh: '净利率', en: 'Net margin' },
  marketShare: { zh: '市场份额', en: 'Market share' },
  customers: { zh: '客户数', en: 'Customers' },
  averageAmount: { zh: '客均金额', en: 'Amount per customer' },
  newCustomers: { zh: '新客户数', en: 'New customers' },
  keyCustomers: { zh: '重点客户数', en: 'Key customers' },
  satisfaction: { zh: '客户满意度', en: 'Satisfaction' },
  churn: { zh: '客户流失率', en: 'Churn' },
  headcount: { zh: '人员数', en: 'Headcount' },
  own: { zh: '自定指标', en: 'Own measure' },
} as const satisfies Record<string, Text>;

/** What each rate is a share of. */
export const rateBases = {
  collectionRate: { zh: '应收或签约金额', en: 'amount due or signed' },
  grossMargin: { zh: '销售额', en: 'sales' },
  netMargin: { zh: '销售额', en: 'sales' },
  marketShare: { zh: '市场规模', en: 'market size' },
  averageAmount: { zh: '客户数', en: 'customers' },
  satisfaction: { zh: '受访客户数', en: 'customers asked' },
  churn: { zh: '期初客户数', en: 'customers at the start' },
} as const satisfies Record<string, Text>;

export const unitNames = {
  money: { zh: '元', en: 'currency' },
  percent: { zh: '%', en: '%' },
  customers: { zh: '家', en: 'customers' },
  people: { zh: '人', en: 'people' },
  none: { zh: '', en: '' },
} as const satisfies Record<string, Text>;

export const figureNames = {
  sales: { zh: '销售额', en: 'Sales' },
  orders: { zh: '订单数', en: 'Orders' },
  averageOrder: { zh: '客单价', en: 'Average order value' },
  customers: { zh: '活跃客户', en: 'Active customers' },
  newCustomers: { zh: '新客户', en: 'New customers' },
  repurchaseRate: { zh: '复购率', en: 'Repurchase rate' },
  churnRate: { zh: '流失率', en: 'Churn rate' },
  grossMargin: { zh: '毛利率', en: 'Gross margin' },
  netMargin: { zh: '净利率', en: 'Net margin' },
  collectionRate: { zh: '回款率', en: 'Collection rate' },
  conversion: { zh: '线索转化率', en: 'Lead conversion' },
} as const satisfies Record<string, Text>;

/** Why a figure can't be told, and what to do. */
export const missingTexts = {
  noOrderNumber: {
    zh: '表里没有订单号列，也没有客户列，分不出每一单。',
    en: 'The table has neither order numbers nor customers, so orders can’t be told apart.',
  },
  noCustomer: {
    zh: '表里没有客户列。加上客户名称再点“刷新”。',
    en: 'The table has no customer column. Add the customers’ names and press “Refresh”.',
  },
  startsLate: {
    zh: '数据没有回溯到比较的期间，补上更早的数据再看。',
    en: 'The data do not reach back to the period compared with. Add earlier data.',
  },
  noProfit: {
    zh: '表里没有毛利列，也没有成本列（单位成本不算）。',
    en: 'The table has neither a profit nor a cost column (a unit cost does not do).',
  },
  noNetProfit: { zh: '表里没有净利列。', en: 'The table has no column of net profit.' },
  noCollected: {
    zh: '工作簿里没有同时带“已收/回款”和“应收/签约”两列及日期的表。',
    en: 'No table of the workbook has amounts collected beside amounts due or signed, with dates.',
  },
  noOpportunities: {
    zh: '工作簿里没有商机表（阶段、状态、日期）或漏斗表（阶段、数量）。',
    en: 'The workbook has no table of opportunities (stage, status, date) or of funnel stages with counts.',
  },
  noRows: { zh: '这个期间没有数据。', en: 'There are no data in this period.' },
  noBase: { zh: '除数是 0，没有可比的。', en: 'There is nothing to divide by.' },
} as const satisfies Record<string, Text>;

export const smartNames = {
  specific: { zh: 'S 具体', en: 'S specific' },
  measurable: { zh: 'M 可衡量', en: 'M measurable' },
  achievable: { zh: 'A 可达成', en: 'A achievable' },
  relevant: { zh: 'R 相关', en: 'R relevant' },
  timely: { zh: 'T 有期限', en: 'T timely' },
} as const satisfies Record<string, Text>;

/** What fails of a target, and why that matters. */
export const smartReasons = {
  noName: { zh: '没有名称，不知道要做什么。', en: 'It has no name: nobody knows what is meant.' },
  noOwner: { zh: '没有负责人：没人认领的目标没人完成。', en: 'It has no owner: what nobody owns nobody reaches.' },
  noNumber: {
    zh: '没有数字，到时候说不清完成没有。',
    en: 'It has no number, so nobody can say whether it was reached.',
  },
  noUnit: { zh: '没有单位：100 是元、万元还是家？', en: 'It has no unit: 100 of what?' },
  shareTooLarge: { zh: '比率超过 100%，请检查是不是多写了。', en: 'The rate is above 100 %: check how it was typed.' },
  goalsCross: {
    zh: '保底、目标、挑战的次序不对：目标要在两者之间。',
    en: 'Base, target and stretch are out of order: the target lies between the two.',
  },
  aboveBest: {
    zh: '要求{asked}，高于历史最好的{best}（{year}），平均{mean}{spread}：要说明凭什么做到。',
    en: 'It asks {asked}, more than the best past year, {best} ({year}); the mean is {mean}{spread}. Say what makes it possible.',
  },
  beyondSpread: {
    zh: '要求{asked}，不但高于历史最好的{best}（{year}），也比平均{mean}高出两个标准差以上{spread}：历史上看不大可能。',
    en: 'It asks {asked}: above the best past year, {best} ({year}), and more than two standard deviations above the mean {mean}{spread}. History makes it unlikely.',
  },
  noHistory: {
    zh: '没有至少两年的历史，看不出够不够得着。',
    en: 'There are no two past years of it, so its reach can’t be told.',
  },
  noAbove: {
    zh: '没有说明它服务于哪个上级目标。',
    en: 'It does not say which target above it serves.',
  },
  noDate: { zh: '没有截止日期。', en: 'It has no due date.' },
  dateOutside: { zh: '截止日期不在 {plan}内。', en: 'Its due date is not within {plan}.' },
} as const satisfies Record<string, Text>;
