import { toHalfWidth } from './half-width';

/**
 * Whether a label marks a row of totals, subtotals or averages.
 *
 * - `sure`: the whole label is such a word, in any spacing ("合计", "合 计：", "小计", "Grand Total"), or a Chinese one
 *   ends it ("华东小计", "合计（万元）");
 * - `maybe`: an English label holds the word among others ("North Total", "Total 2017", and also the customer "Total Wine
 *   & More"): the numbers must decide;
 * - `no`: otherwise.
 */
export function totalLabel(label: string): 'sure' | 'maybe' | 'no' {
  if (!HINT.test(label)) return 'no'; // nearly every label of a sheet ends here
  const plain = toHalfWidth(label).toLowerCase();
  const word = plain.replace(/[([【].*?[)\]】]/g, '').replace(/[\s:：=*_-]/g, '');
  if (WHOLE.test(word)) return 'sure';
  if (word.length <= LONGEST && CHINESE_ENDING.test(word)) return 'sure';
  if (plain.length <= 2 * LONGEST && ENGLISH_WORD.test(plain)) return 'maybe';
  return 'no';
}

const HINT = /[计总均汇累Σ∑Ａ-Ｚａ-ｚ]|total|sum|average|avg|overall/i;
const LONGEST = 20;
const WHOLE =
  /^(?:[σ∑]|计|(?:本页|本月|本季|本年|全年|全部|年度|月度|季度)?(?:合计|总计|小计|共计|总和|总合计|累计|汇总)|总计数|平均|平均值|均值|(?:grand|overall|sub)?totals?|sum|average|avg|overall)$/;
const CHINESE_ENDING = /(?:合计|总计|小计|共计|汇总)$/;
const ENGLISH_WORD = /\b(?:total|subtotal|sub-total|sum|average)\b/;
