import type { CellInput } from '../../src/sheet/draft';

/** What becomes of an entry: what the cell holds, and the number format Excel gives a General cell by itself. */
export interface Entered {
  readonly input: CellInput;
  readonly format?: string;
}

const errors = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const dates = [
  /^\d{4}[-/]\d{1,2}([-/]\d{1,2})?$/,
  /^\d{1,2}[-/]\d{1,2}([-/]\d{2,4})?$/,
  /^(\d{4}年)?\d{1,2}月(\d{1,2}[日号])?$/,
  new RegExp(`^((${months})[a-z]*[ -]\\d{2,4}|\\d{1,2}[ -](${months})[a-z]*([ -]\\d{2,4})?)$`, 'i'),
];

/**
 * Reads an entry as Excel reads typing: an apostrophe makes a text, a cell formatted as text keeps everything, "=" (and
 * + - @ before something) starts a formula, and whatever looks like a number, date, time, boolean or error becomes one.
 */
export function readEntry(entry: unknown, numberFormat: string): Entered {
  if (typeof entry === 'number' || typeof entry === 'boolean') {
    return { input: numberFormat === '@' ? String(entry).toUpperCase() : entry };
  }
  const text = String(entry);
  if (text === '') return { input: null };
  if (text.startsWith("'")) return { input: text.slice(1) };
  if (numberFormat === '@') return { input: text };
  if (text.startsWith('=')) return { input: { formula: text } };
  if (/^[+\-@]./.test(text) && !isNumber(text)) return { input: { formula: `=${text}` } };
  return readConstant(text.trim(), text);
}

function readConstant(trimmed: string, text: string): Entered {
  if (/^(true|false)$/i.test(trimmed)) return { input: trimmed.toLowerCase() === 'true' };
  if (errors.test(trimmed)) return { input: { error: trimmed.toUpperCase() } };
  if (isNumber(trimmed)) return { input: Number(trimmed) };
  if (/^[+-]?[\d,.]+%$/.test(trimmed)) return { input: Number(trimmed.slice(0, -1)) / 100, format: '0%' };
  const money = /^[$¥￥€£]\s*([\d,]*\.?\d+)$/.exec(trimmed);
  if (money) return { input: Number(money[1]?.replaceAll(',', '')), format: '$#,##0' };
  // any serial will do: what matters is that the text is lost
  if (dates.some((date) => date.test(trimmed))) return { input: 42767, format: 'm/d/yyyy' };
  if (/^\d{1,2}:\d{2}(:\d{2})?\s*([ap]m?)?$/i.test(trimmed)) return { input: 0.5, format: 'h:mm' };
  return { input: text };
}

function isNumber(text: string): boolean {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text);
}
