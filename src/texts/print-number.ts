/**
 * A number for people: thousands in groups of three, at most `decimals` places, no zeros at the end. The same in every
 * language and place.
 *
 * @example printNumber(1234567.891, 2) // → '1,234,567.89'
 */
export function printNumber(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return '';
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const kept = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = kept === '' ? grouped : `${grouped}.${kept}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A number for a column of numbers: thousands in groups, always `decimals` places. */
export function printFixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '';
  const text = Math.abs(value)
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A share as a percentage: 0.12345 is "12.3%". */
export function printPercent(share: number, decimals = 1): string {
  return `${printFixed(share * 100, decimals)}%`;
}
