import type { FunctionText } from './function-text';

export const explainText: FunctionText = {
  description: {
    zh: '用一句话说明差异及其原因，从大到小；互相抵消的和未解释的也说明。',
    en: 'One sentence on the gap and its causes, largest first, with what offsets it and what is left unexplained.',
  },
  parameters: {
    plan: { zh: '目标总额。', en: 'The target total.' },
    actual: { zh: '实际总额。', en: 'The actual total.' },
    labels: { zh: '各原因的名称。', en: 'The name of each cause.' },
    contributions: {
      zh: '各原因对差异的贡献，与名称一样多，如 BRIDGE、PVM 的结果。',
      en: 'What each cause adds to the gap, as many as labels, e.g. the result of BRIDGE or PVM.',
    },
    language: {
      zh: '"zh" 或 "en"。省略：名称中有汉字时用中文。',
      en: '"zh" or "en". Omitted: Chinese when a label holds a Chinese character, else English.',
    },
  },
};
