/** A number written in a text file, with the number format that shows it as it was written. */
export interface CsvNumber {
  readonly value: number;
  readonly format: string;
}

/** The sign between whole and decimal digits. */
export type DecimalSign = '.' | ',';

/**
 * Reads the text of a cell that a spreadsheet would show as a number: digits with a sign, a decimal point, thousands in
 * groups of three, a currency sign, percent, brackets for a negative, or an exponent. Everything else is a text:
 * - leading zeros ("007") and more than 15 digits (order and bank numbers), which would lose digits;
 * - "12E3", which may be a product code (an exponent needs its sign or a decimal point: "1.5E6");
 * - "+8613800138000", a telephone number;
 * - numbers with a word ("150万元", "20单") and dates: the sheet reader understands them where they stand.
 *
 * @param decimal the decimal sign of the file; the other one separates thousands
 * @example
 * csvNumber('-¥1,200', '.'); // → { value: -1200, format: '"¥"#,##0' }
 * csvNumber('1.234,5', ','); // → { value: 1234.5, format: '#,##0.0' }
 */
export function csvNumber(text: string, decimal: DecimalSign): CsvNumber | undefined {
  const parts = (decimal === '.' ? WITH_POINT : WITH_COMMA).exec(text.trim())?.groups;
  if (parts === undefined) return undefined;
  const { open, close, signBefore, before, signAfter, whole = '', decimals, exponent, after, percent } = parts;
  const sign = signBefore ?? signAfter;
  if ((open === undefined) !== (close === undefined) || (signBefore && signAfter) || (open && sign)) return undefined;
  if (
    (before !== undefined && after !== undefined) ||
    (percent !== undefined && (before ?? after ?? open) !== undefined)
  )
    return undefined;
  const digits = whole.replace(/[.,]/g, '');
  if (digits === '' && decimals === undefined) return undefined;
  if (/^0\d/.test(digits) || digits.length > 15) return undefined;
  if (exponent !== undefined && decimals === undefined && !/[+-]/.test(exponent)) return undefined;
  if (sign === '+' && digits.length > 7 && digits === whole && decimals === undefined) return undefined;
  const power = Number(exponent ?? 0) - (percent === undefined ? 0 : 2);
  const value = Number(`${digits === '' ? '0' : digits}.${decimals ?? '0'}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  const negative = sign === '-' || sign === '−' || open !== undefined;
  return { value: negative ? 0 - value : value, format: formatOf(parts, digits !== whole) };
}

function formatOf(parts: Readonly<Record<string, string | undefined>>, grouped: boolean): string {
  const { before, after, decimals, exponent, percent } = parts;
  const currency = before ?? after;
  const places = decimals === undefined ? '' : `.${'0'.repeat(Math.min(decimals.length, MOST_PLACES))}`;
  if (percent !== undefined) return `0${places}%`;
  if (exponent !== undefined || (currency === undefined && !grouped)) return 'General';
  const number = `${grouped ? '#,##0' : '0'}${places}`;
  if (currency === undefined) return number;
  const sign = `"${currency === '￥' ? '¥' : currency}"`;
  return before === undefined ? `${number} ${sign}` : `${sign}${number}`;
}

const MOST_PLACES = 10;
const CURRENCY = '¥|￥|\\$|US\\$|HK\\$|€|£';
const form = (thousands: string, decimal: string) =>
  new RegExp(
    `^(?<open>\\()?(?<signBefore>[+\\-−])?(?<before>${CURRENCY})? ?(?<signAfter>[+\\-−])?` +
      `(?<whole>\\d{1,3}(?:${thousands}\\d{3})+|\\d*)(?:${decimal}(?<decimals>\\d+))?(?:[eE](?<exponent>[+-]?\\d{1,3}))?` +
      ` ?(?<after>${CURRENCY})?(?<percent>%)?(?<close>\\))?$`,
  );
const WITH_POINT = form(',', '\\.');
const WITH_COMMA = form('\\.', ',');
