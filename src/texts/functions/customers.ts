import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const customersText: FunctionText = {
  description: {
    zh: '客户结构：从订单表得出一段时间的活跃、新、留存、流失客户数、复购率和多单客户数。',
    en: 'Customers of a period from a list of orders: active, new, retained, churned, repurchase rate, buyers of 2+ orders.',
  },
  parameters: {
    customer: { zh: '每行订单的客户。', en: 'The customer of each order line.' },
    date: { zh: '每行订单的日期，与客户同样大小。', en: 'The date of each order line, in the size of customer.' },
    from: {
      zh: '期间的第一天。与等长的上一期比较；整月对整月。',
      en: 'First day of the period. It is compared with the equally long one before, whole months with whole months.',
    },
    to: { zh: '期间的最后一天。', en: 'Last day of the period.' },
    order: {
      zh: '订单号：同号的多行算一单。省略：同一客户同一天算一单。',
      en: 'Order numbers: lines with one number are one order. Omitted: a customer’s lines of a day are one order.',
    },
    headings: commonParameters.headings,
  },
};
