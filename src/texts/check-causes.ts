import type { Text } from './language';

/** Why a cell can't be right: first what it should be, then what probably happened. Labels, in quotation marks, stand in {places}. */
export const checkRelations = {
  total: { zh: '应等于{a}和{b}之和', en: 'should be the sum of {a} and {b}' },
  run: { zh: '应等于{a}到{b}之和', en: 'should be the sum of {a} to {b}' },
  part: { zh: '与其他各项合起来应等于{a}', en: 'with the others should add up to {a}' },
  whole: { zh: '各项占比合计应为 100%', en: 'all shares should add up to 100 %' },
  share: { zh: '应为{a}÷ 合计 {b}', en: 'should be {a} ÷ the total of {b}' },
  product: { zh: '应为{a}× {b}', en: 'should be {a} × {b}' },
  quotient: { zh: '应为{a}÷ {b}', en: 'should be {a} ÷ {b}' },
} as const satisfies Readonly<Record<string, Text>>;

export const checkCauses = {
  ten: { zh: '像是多了或少了一个 0（10 倍）', en: 'looks like a zero too many or too few (×10)' },
  hundred: { zh: '像是百分数与数额写混了（100 倍）', en: 'looks like a percentage for an amount (×100)' },
  thousand: { zh: '像是元与千元写混了（1,000 倍）', en: 'looks like another unit (×1,000)' },
  'ten-thousand': { zh: '像是元与万元写混了（10,000 倍）', en: 'looks like another unit (×10,000)' },
  'hundred-million': { zh: '像是元与亿元写混了（1 亿倍）', en: 'looks like another unit (×100,000,000)' },
  sign: { zh: '正负号反了', en: 'the sign is the wrong way round' },
  transposed: { zh: '像是相邻两个数字写反了', en: 'two neighbouring digits look transposed' },
  swapped: { zh: '像是与另一个单元格的数对调了', en: 'looks swapped with another cell' },
  'left-out': { zh: '像是漏加了“{label}”', en: '"{label}" looks left out' },
  'counted-twice': { zh: '像是把“{label}”加了两次', en: '"{label}" looks counted twice' },
  'all-twice': { zh: '像是明细与小计都加了', en: 'items and their subtotals look added up together' },
  'per-day': {
    zh: '像是按 {count} 天平均了，而不是按周（如 4 周）',
    en: 'looks divided by {count} days instead of weeks (such as 4)',
  },
  'other-divisor': {
    zh: '像是按 {count} 折算了，而不是 {factor}',
    en: 'looks worked out with {count} instead of {factor}',
  },
  'not-divided': { zh: '像是没有平均，照抄了整段的数', en: 'looks like the whole amount, not an average' },
  rounding: { zh: '只差尾差（四舍五入）', en: 'off by rounding only' },
  unclear: { zh: '也可能是其中某一项写错了', en: 'or one of these is the wrong one' },
  unknown: { zh: '原因不明，请核对', en: 'no typical slip, please check' },
} as const satisfies Readonly<Record<string, Text>>;
