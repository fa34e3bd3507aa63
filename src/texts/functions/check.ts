import type { FunctionText } from './function-text';

export const checkText: FunctionText = {
  description: {
    zh: '目标表体检：找出表里对不上的数，给出单元格、原数、应为和可能的原因；全部对得上时为 "ok"。',
    en: 'Finds the numbers of a target table that can’t be right: cell, says, should say, cause; "ok" when all holds.',
  },
  parameters: {
    table: {
      zh: '目标表的区域，连同标题行和左侧的名称；数字可带单位，如 150万元。',
      en: 'The range of a target table with its headings and row labels; numbers may have units.',
    },
  },
};
