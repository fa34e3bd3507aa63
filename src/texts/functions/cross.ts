import type { FunctionText } from './function-text';

export const crossText: FunctionText = {
  description: {
    zh: '交叉分解：按种子表的比例填满一张表，行合计和列合计都分毫不差。',
    en: 'Fills a table to row and column totals in the proportions of a seed table; both add up exactly.',
  },
  parameters: {
    rowTotals: {
      zh: '各行的合计，如各区域的目标；与列合计总额相同。',
      en: 'The total of each row, e.g. targets of regions. They add up to the same as the column totals.',
    },
    columnTotals: { zh: '各列的合计，如各产品的目标。', en: 'The total of each column, e.g. targets of products.' },
    seed: {
      zh: '种子表（行 × 列，不小于 0），如去年的销售额；0 或空的格子保持为 0。省略：各行按列合计的比例。',
      en: 'Rows × columns, 0 or more, e.g. sales of last year; 0 or blank stays 0. Omitted: every row in proportion to the column totals.',
    },
    unit: {
      zh: '取整单位，如 0.01、1、100、10000。省略：各合计都为整数时为 1，否则为 0.01。',
      en: 'Rounding unit, e.g. 0.01, 1, 100, 10000. Omitted: 1 when every total is whole, else 0.01.',
    },
  },
};
