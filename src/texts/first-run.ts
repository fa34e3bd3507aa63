import type { Text } from './language';

/** What the pane says in a workbook without a table. */
export const firstRunTexts = {
  heading: { zh: '第一次使用？', en: 'New here?' },
  offer: {
    zh: '载入示例：一家虚构公司的订单、回款、目标和行动计划，每一步都可以直接试。',
    en: 'Load the sample: four years of real order lines with targets, to try every step on.',
  },
  load: { zh: '载入示例', en: 'Load the sample' },
  loading: { zh: '正在载入示例…', en: 'Loading the sample…' },
  own: {
    zh: '用自己的数据：放入带标题行的订单表，再点“刷新”。',
    en: 'Or use your own data: put in an order table with a heading row, then press “Refresh”.',
  },
  failed: {
    zh: '示例没有载入（{why}）。请再试一次，或放入自己的表格。',
    en: 'The sample could not be loaded ({why}). Try again, or put in a table of your own.',
  },
} as const satisfies Record<string, Text>;
