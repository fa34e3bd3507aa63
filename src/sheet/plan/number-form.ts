import { toHalfWidth } from '../half-width';
import { readQuantity } from '../quantity-text';

/** How a number is written, so that another one can be written alike. */
export interface NumberForm {
  readonly before: string;
  readonly after: string;
  readonly decimals: number;
  readonly grouped: boolean;
  /** The number as it reads. */
  readonly value: number;
  /** What one in the digits is worth: 10000 for "150万元", 0.01 for "30%". */
  readonly factor: number;
  /** What is counted, as `readQuantity` tells it: "¥", "家"; "" without a word, "%" for a percentage. */
  readonly kind: string;
}

/** The form of a text that reads as a number. */
export function numberForm(text: string): NumberForm | null {
  const quantity = readQuantity(text);
  const plain = toHalfWidth(text);
  const digits = /\d[\d,]*(?:\.\d+)?|\.\d+/.exec(plain);
  if (!quantity || digits === null) return null;
  const { value, unit } = quantity;
  const [written] = digits;
  const number = Number(written.replaceAll(',', ''));
  return {
    value,
    before: plain.slice(0, digits.index).replace(/[-(]/g, ''),
    after: plain.slice(digits.index + written.length).replace(')', ''),
    decimals: written.split('.')[1]?.length ?? 0,
    grouped: written.includes(','),
    factor: number === 0 ? 1 : Number(Math.abs(value / number).toPrecision(12)),
    kind: unit ?? '',
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

const MOST_DECIMALS = 4;
