import { readNumber } from '../number-text';
import { toHalfWidth } from '../half-width';

/** How a number is written, so that another one can be written alike. */
export interface NumberForm {
  readonly before: string;
  readonly after: string;
  readonly decimals: number;
  readonly grouped: boolean;
  /** What one in the digits is worth: 10000 for "150万元", 0.01 for "30%". */
  readonly factor: number;
  /** What is counted: "元", "家"; "" without a word, "%" for a percentage. */
  readonly kind: string;
}

/** The form of a text that reads as a number. */
export function numberForm(text: string): NumberForm | null {
  const value = readNumber(text);
  const digits = /\d[\d,]*(?:\.\d+)?|\.\d+/.exec(toHalfWidth(text));
  if (typeof value !== 'number' || digits === null) return null;
  const [written] = digits;
  const plain = toHalfWidth(text);
  const after = plain.slice(digits.index + written.length);
  const number = Number(written.replaceAll(',', ''));
  return {
    before: plain.slice(0, digits.index).replace(/[-(]/g, ''),
    after: after.replace(')', ''),
    decimals: written.split('.')[1]?.length ?? 0,
    grouped: written.includes(','),
    factor: number === 0 ? 1 : Number(Math.abs(value / number).toPrecision(12)),
    kind: kindOf(digits.index === 0 ? '' : plain.slice(0, digits.index), after),
  };
}

/** Writes a number in a given form, with as many decimals as it needs, four at most beyond those of the form. */
export function writeLike(form: NumberForm, value: number): string {
  const number = Number((value / form.factor).toPrecision(12));
  const most = Math.max(form.decimals, MOST_DECIMALS);
  const [whole = '', fraction = ''] = Math.abs(number).toFixed(most).split('.');
  const kept = fraction.slice(0, form.decimals) + fraction.slice(form.decimals).replace(/0+$/, '');
  const grouped = form.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const digits = kept === '' ? grouped : `${grouped}.${kept}`;
  return `${number < 0 ? '-' : ''}${form.before}${digits}${form.after}`;
}

/** Every way to write yuan is one kind; other currencies and counting words are kinds of their own. */
function kindOf(before: string, after: string): string {
  if (/[%‰]/.test(after)) return '%';
  const word = after.replace(SIZE, '').replace(/\/.*$/, '').replace(')', '').trim() || before.replace(/[-+( ]/g, '');
  return /^(?:元|块|人民币|元人民币|RMB|CNY|¥)$/.test(word) ? '元' : word;
}

const SIZE = /[十百千万亿萬億wWkKMB]+|thousand|million|billion|mn|bn/g;
const MOST_DECIMALS = 4;
