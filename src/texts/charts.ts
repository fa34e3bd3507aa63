import type { Text } from './language';

/** What stands around every chart of the pane. */
export const chartTexts = {
  figures: { zh: '图中数字', en: 'Figures of the chart' },
  value: { zh: '数值', en: 'Value' },
  loading: { zh: '正在载入图表…', en: 'Loading the chart …' },
  notDrawn: {
    zh: '图表没能载入（可能是网络中断）。数字见下表；刷新窗格可再试。',
    en: 'The chart could not be loaded (the network may be down). Its figures stand below; reload the pane to try again.',
  },
} as const satisfies Record<string, Text>;
