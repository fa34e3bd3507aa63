import type { FunctionText } from './function-text';

export const tierText: FunctionText = {
  description: {
    zh: 'ABC 分类：按累计占比（或金额）把客户、产品或人员分为 A、B、C 类。',
    en: 'ABC classes: sorts customers, products or people into A, B and C by their cumulative share or by amount.',
  },
  parameters: {
    values: {
      zh: '每个客户的数值，如销售额；结果与它同形。',
      en: 'The value of each customer, e.g. its sales. The result has its shape.',
    },
    cutoffs: {
      zh: '各类的分界，如 {0.8;0.95}（默认）；按金额时从大到小，如 {100000;20000}。',
      en: 'Where the classes end, e.g. {0.8;0.95} (default); by amount falling, e.g. {100000;20000}.',
    },
    basis: {
      zh: '"share"（累计占比，默认）或 "amount"（金额：高于第一个分界为 A，高于第二个为 B）。',
      en: '"share" (cumulative share, default) or "amount" (above the first cutoff is A, above the second B).',
    },
  },
};
