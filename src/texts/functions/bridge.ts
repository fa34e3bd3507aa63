import type { FunctionText } from './function-text';

export const bridgeText: FunctionText = {
  description: {
    zh: '差异分析：把两个总额之差分摊到各因素（客户数 × 客单价 …），不留余项。',
    en: 'Splits the difference of two totals over their drivers (customers × order value …), nothing left over.',
  },
  parameters: {
    plan: {
      zh: '计划：横向为因素，纵向为分部；单列为一个分部的各因素。最多 8 个因素。',
      en: 'Plan: drivers across, segments down; a single column is one segment. At most 8 drivers.',
    },
    actual: { zh: '实际，与计划同形。', en: 'Actual, in the shape of plan.' },
    method: {
      zh: '"shapley"（夏普利，默认）、"lmdi"（对数平均，只用于正数）、"sequential"（连环替代法）。',
      en: '"shapley" (default), "lmdi" (positive numbers only) or "sequential".',
    },
  },
};
