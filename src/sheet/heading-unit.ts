import { toHalfWidth } from './half-width';
import { readQuantity } from './quantity-text';
import type { Unit } from './table';

/**
 * The unit that a heading or a title names: in brackets ("金额（万元）", "Amount (k$)", "完成率(%)"), after a slash
 * ("金额/万元") or after "单位：" ("单位：万元").
 *
 * @returns the unit as written and how many single units it holds, or `null` where none is named. "Amount (2026)" and
 * "销售额（含税）" name none.
 * @example headingUnit('金额（万元）') // → { label: '万元', factor: 10000 }
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

const LONGEST = 20;

/** A unit is what makes a number out of a 1 written before it, after it ("$") or within it ("RMB 万"). */
function factorOf(label: string): number | null {
  if (label === '克') return 1; // no counting word beside numbers, where 千克 is one
  const plain = label
    .replace(/^百分比$/, '%')
    .replace(/'?000s?/i, 'k')
    .replace(/(thousand|million|billion)s?(?: of)?/i, (_, size: string) => size.toLowerCase())
    .replace(/mm(?![a-z])/, 'mn')
    .replace(/^(.*?) ?([$£¥])$/, '$2$1');
  if (plain === '' || plain.length > LONGEST || /[\d.,+-]/.test(plain)) return null;
  for (let place = 0; place <= plain.length; place += 1) {
    const [before, after] = [plain.slice(0, place), plain.slice(place)];
    const read = readQuantity(`${before}1${after}`) ?? readQuantity(`${before.toUpperCase()}1${after}`);
    if (read) return read.value;
  }
  return null;
}
