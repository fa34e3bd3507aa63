import type { Text } from './language';

/** What the context menu of a cell says in the pane. */
export const cellTraceTexts = {
  noNumber: {
    zh: '{cell} 里不是数字。请在一个数字上点右键，再选“分解这个数”或“解释这个数”。',
    en: '{cell} holds no number. Right-click a number, then choose “Split this number” or “Explain this number”.',
  },
  split: { zh: '{cell} 的 {value} 已作为合计。', en: '{value} of {cell} is the total.' },
  value: {
    zh: '{cell} = {value}：{table} 的“{heading}”，{labels}。',
    en: '{cell} = {value}: “{heading}” of {table}, {labels}.',
  },
  total: {
    zh: '{cell} = {value}：{table} 的合计，由下面 {count} 个数相加得 {sum}。',
    en: '{cell} = {value}: a total of {table}; the {count} {count:number|numbers} below {count:adds|add} up to {sum}.',
  },
  outside: {
    zh: '{cell} = {value} 不在任何表格的数字里，追溯不到来源。请选表格里的数字，或先看它的公式。',
    en: '{cell} = {value} is no number of a table, so nothing is behind it to show. Choose a number of a table, or look at its formula.',
  },
  parts: { zh: '构成这个合计的数', en: 'The numbers behind this total' },
  part: { zh: '{cell}　{labels}　{value}', en: '{cell}  {labels}  {value}' },
} as const satisfies Record<string, Text>;
