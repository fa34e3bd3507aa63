import type { Text } from './language';

/** How far long work is, and what comes of stopping it. */
export const progressTexts = {
  share: { zh: '{what} {share}%', en: '{what} {share} %' },
  cancel: { zh: '取消', en: 'Cancel' },
  cancelling: { zh: '正在取消…', en: 'Cancelling…' },
  putBack: { zh: '正在恢复原状…', en: 'Putting everything back…' },
  readingStopped: {
    zh: '读取已取消。点“刷新”重新读取。',
    en: 'Reading was cancelled. Press “Refresh” to read the tables again.',
  },
  computing: { zh: '正在计算', en: 'Computing' },
  computingStopped: { zh: '计算已取消。', en: 'Computing was cancelled.' },
  computingStoppedEarlier: {
    zh: '计算已取消，下面还是之前的结果。',
    en: 'Computing was cancelled: what stands below is the result from before.',
  },
  computeAgain: { zh: '重新计算', en: 'Compute again' },
  nothingWritten: {
    zh: '已取消：工作簿和之前完全一样。',
    en: 'Cancelled: the workbook is as it was before.',
  },
  notTakenBack: {
    zh: '已取消撤回：写入的内容都还在。',
    en: 'Taking back was cancelled: all that was written is still there.',
  },
  recovering: {
    zh: '正在处理上次没有完成的写入…',
    en: 'Putting right what was left half written…',
  },
} as const satisfies Record<string, Text>;
