import { commonParameters } from './common';
import type { FunctionText } from './function-text';

export const decomposeText: FunctionText = {
  description: {
    zh: '目标分解：按权重把总额分到各行，取整后合计与总额分毫不差。',
    en: 'Splits a total over rows by weight, rounded so that the amounts add up to it exactly.',
  },
  parameters: {
    total: commonParameters.total,
    weights: {
      zh: '各行的权重（不小于 0），如去年的销售额；结果与它同形。',
      en: 'The weight of each row (0 or more), e.g. sales of last year. The result has its shape.',
    },
    hold: {
      zh: '锁定值：填了数的行保持不变，其余行分剩下的。空或 0 为不锁定。',
      en: 'Rows with a value keep it, the others share the rest. Blank or 0: no hold.',
    },
    unit: commonParameters.unit,
    min: { zh: '各行的下限。空或 0 为没有。', en: 'The least for each row. Blank or 0: none.' },
    max: { zh: '各行的上限。空或 0 为没有。', en: 'The most for each row. Blank or 0: none.' },
    method: {
      zh: '取整方法："largest-remainder"（最大余数法，默认）、"webster"（韦伯斯特法）、"huntington-hill"（亨廷顿-希尔法）。',
      en: '"largest-remainder" (default), "webster" or "huntington-hill".',
    },
    detail: {
      zh: 'TRUE：每行给出四列：精确份额、向下取整、余数、分得额。',
      en: 'TRUE answers four columns for each row: share, floor, remainder, amount.',
    },
  },
};
