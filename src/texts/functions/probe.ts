import type { FunctionText } from './function-text';

const anything = {
  zh: '任意单元格、区域或常量；省略时显示省略的参数传来的是什么。',
  en: 'Any cell, range or constant; left out, it shows what an argument left out comes as.',
};

export const probeText: FunctionText = {
  description: {
    zh: '显示这个 Excel 传给函数的内容：每个单元格一行，参数序号、行、列、类型、值。用于检查。',
    en: 'Shows what this Excel sends to a function: a row for each cell with argument, row, column, kind and value. For checks.',
  },
  parameters: { first: anything, second: anything, third: anything },
};
