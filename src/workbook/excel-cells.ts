import type { CellInput } from '../sheet/draft';
import type { Cell } from '../sheet/grid';

/** What to hand Excel for a cell: an empty text empties it, because `null` would leave it alone. */
export function entryOf(input: CellInput): number | string | boolean {
  if (input === null || input === '') return '';
  if (typeof input === 'string') return staysText(input) ? input : `'${input}`;
  if (typeof input !== 'object') return input;
  return 'formula' in input ? input.formula : input.error;
}

/** The value of a cell from what Excel answers for it. */
export function valueOf(value: unknown, type: string): Cell {
  if (type === 'Empty') return null;
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/**
 * The formula of a cell from what Excel answers for it, else null. Excel answers a constant itself where there is no
 * formula; a text such as "=x" is told from a formula by being its own value.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/**
 * Excel reads an entered text as it reads typing: "007" becomes 7, "3月" a date, "TRUE" a boolean, "=x" a formula. A
 * text that could be any of these goes in behind an apostrophe. It can't be a number or date when something is left
 * of it after all that those are made of is taken away.
 */
function staysText(text: string): boolean {
  if (RUN.test(text) || /^\s*(true|false)\s*$/i.test(text)) return false;
  if (!/\d/.test(text)) return true;
  return text.replace(partsOfNumbersAndDates, '').trim() !== '';
}

/**
 * A sign that starts a formula, full-width or behind blanks too, and what stands behind a tab or another control
 * character, for it may be run where it is pasted or exported to.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const RUN = /^(?:['#\u0000-\u001f]|\s*[=+\-@＝＋－＠])/;

const partsOfNumbersAndDates =
  /[\d.,:;/()%+\-'’$¥￥€£\u2009\u00a0]|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t(ember)?)?|oct(ober)?|nov(ember)?|dec(ember)?|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|[ap]m?|e|[年月日号时分秒点上下午]|星期[一二三四五六日天]|rmb|cny|usd/gi;
