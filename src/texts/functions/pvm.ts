import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const pvmText: FunctionText = {
  description: {
    zh: '量价结构分析：把实际与计划之差拆成销量、结构、价格、新增、流失；给出成本时拆毛利。',
    en: 'Splits actual against plan into volume, mix, price, new and lost products; with unit costs, the margin.',
  },
  parameters: {
    planQuantity: { zh: '各产品的计划数量。', en: 'Planned quantity of each product.' },
    planPrice: { zh: '各产品的计划单价。', en: 'Planned price of each product.' },
    actualQuantity: { zh: '各产品的实际数量。', en: 'Actual quantity of each product.' },
    actualPrice: { zh: '各产品的实际单价。', en: 'Actual price of each product.' },
    planCost: {
      zh: '各产品的计划单位成本，须与实际单位成本一起给出。',
      en: 'Planned unit cost of each product, together with actualCost.',
    },
    actualCost: {
      zh: '各产品的实际单位成本，须与计划单位成本一起给出。',
      en: 'Actual unit cost of each product, together with planCost.',
    },
    headings: commonParameters.headings,
  },
};
