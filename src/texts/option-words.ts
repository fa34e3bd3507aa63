import type { Text } from './language';

/** The words of options as a sheet shows them in each language; the worksheet functions take both. */
export const optionWords = {
  month: { zh: '月', en: 'month' },
  quarter: { zh: '季度', en: 'quarter' },
  year: { zh: '年', en: 'year' },
  week: { zh: '周', en: 'week' },
  marginal: { zh: '分段', en: 'marginal' },
  cliff: { zh: '全额', en: 'cliff' },
  shapley: { zh: '夏普利', en: 'shapley' },
  lmdi: { zh: '对数平均', en: 'lmdi' },
  sequential: { zh: '连环替代', en: 'sequential' },
} as const satisfies Record<string, Text>;
