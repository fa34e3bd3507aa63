import type { Text } from './language';

/** The name of an argument in a sentence: in Chinese its meaning and the name that stands in the formula. */
export function argumentName(argument: string): Text {
  const meaning = MEANINGS[argument];
  return { zh: meaning === undefined ? argument : `${meaning} ${argument}`, en: argument };
}

const MEANINGS: Readonly<Record<string, string>> = {
  total: '总额',
  weights: '权重',
  hold: '锁定值',
  unit: '取整单位',
  min: '下限',
  max: '上限',
  method: '方法',
  detail: '明细',
  criteria: '评分指标',
  importance: '重要度',
  tilt: '强度',
  combine: '合并方式',
  expected: '预期值',
  base: '保底或基数',
  stretch: '挑战比例',
  headings: '标题行',
  from: '开始日期',
  to: '结束日期',
  calendar: '日历',
  target: '目标',
  actual: '实际',
  asOf: '截止日期',
  by: '时间层级',
  weeks: '周的归属',
  period: '期间',
  measure: '指标',
  seasonality: '季节指数',
  plan: '计划',
  planQuantity: '计划数量',
  planPrice: '计划单价',
  actualQuantity: '实际数量',
  actualPrice: '实际单价',
  planCost: '计划单位成本',
  actualCost: '实际单位成本',
  values: '数值',
  cutoffs: '分界',
  basis: '依据',
  planVolume: '计划基数',
  planRate: '计划比率',
  actualVolume: '实际基数',
  actualRate: '实际比率',
};
