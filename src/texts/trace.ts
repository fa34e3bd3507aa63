import type { Text } from './language';

/** Where a number of the pane comes from. */
export const traceTexts = {
  show: { zh: '显示这个数的来源', en: 'Show where this number comes from' },
  region: { zh: '数的来源', en: 'Where the number comes from' },
  number: { zh: '{where}：{value}', en: '{where}: {value}' },
  exactly: { zh: '取自', en: 'Read from' },
  computed: { zh: '由这些单元格算出：', en: 'Computed from' },
  more: { zh: '等 {count} 处', en: '… {count} places in all' },
  close: { zh: '关闭', en: 'Close' },
} as const satisfies Record<string, Text>;
