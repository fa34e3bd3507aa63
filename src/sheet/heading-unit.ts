import { toHalfWidth } from './half-width';
import type { Unit } from './table';

/**
 * The unit that a heading or a title names: in brackets ("金额（万元）", "Amount (k$)", "完成率(%)"), after a slash
 * ("金额/万元") or after "单位：" ("单位：万元").
 *
 * @returns the unit as written and how many single units it holds, or `null` where none is named. "Amount (2026)" and
 * "销售额（含税）" name none.
 * @example
 * headingUnit('金额（万元）'); // { label: '万元', factor: 10000 }
 */
export function headingUnit(text: string): Unit | null {
  const plain = toHalfWidth(text);
  for (const pattern of PLACES) {
    for (const match of plain.matchAll(pattern)) {
      const label = (match[1] ?? '').replace(/^(?:单位|unit|in) ?:? ?/i, '').trim();
      const factor = factorOf(label);
      if (factor !== null) return { label, factor };
    }
  }
  return null;
}

const PLACES = [
  /[([【{]([^()[\]【】{}]*)[)\]】}]/g,
  /(?:单位|\bunits?) ?: ?([^ ,;。，)]+)/gi,
  /\/ ?([^/ ]+)$/g,
  /[,·] ?(?:in )?([^,·]+)$/gi,
];

const SIZES: readonly (readonly [RegExp, number])[] = [
  [/^(?:万亿)/, 1e12],
  [/^(?:十亿|billions?|bn|B)/, 1e9],
  [/^(?:亿|億)/, 1e8],
  [/^(?:千万)/, 1e7],
  [/^(?:百万|millions?|mn|mm|M)/, 1e6],
  [/^(?:十万)/, 1e5],
  [/^(?:万|萬|w)/, 1e4],
  [/^(?:千(?!克)|thousands?|'?000s?|k(?!g)|K)/, 1e3],
];
const CURRENCY = '元|人民币|人民币元|美元|美金|港元|港币|欧元|块|RMB|CNY|USD|HKD|EUR|GBP|US\\$|HK\\$|¥|\\$|€|£';
const COUNTED =
  '克|千克|公斤|个|件|台|单|套|家|人|次|箱|吨|盒|瓶|辆|户|份|笔|名|位|张|条|只|支|双|袋|包|人次|天|小时|kg|pcs|units?|orders';
const ONE = new RegExp(`^(?:${CURRENCY}|${COUNTED})(?:/(?:月|周|天|日|季|季度|年|人|家|单|件|台))?$`, 'i');
const CURRENCY_FIRST = new RegExp(`^(?:${CURRENCY}) ?`, 'i');

function factorOf(label: string): number | null {
  if (label === '%' || label === '百分比') return 0.01;
  if (label === '‰') return 0.001;
  if (ONE.test(label)) return 1;
  // "$k", "RMB 万" and "k$" name the same: a size with or without what is counted, on either side.
  for (const text of [label, label.replace(CURRENCY_FIRST, '')]) {
    for (const [size, factor] of SIZES) {
      const match = size.exec(text);
      if (match === null) continue;
      const rest = text.slice(match[0].length).replace(/^ ?(?:of )?/, '');
      if (rest === '' || ONE.test(rest)) return factor;
    }
  }
  return null;
}
