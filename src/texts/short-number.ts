import type { Language } from './language';
import { printNumber } from './print-number';

/**
 * A number as a chart shows it: three digits or all before the point, and a size word, 万 and 亿 in Chinese, k, M and B
 * in English.
 *
 * @example shortNumber(24181490, 'zh') // → '2,418万'
 * @example shortNumber(1234567, 'en') // → '1.23M'
 */
export function shortNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  const [factor, word] = SIZES[language].find(([least]) => size >= least) ?? [1, ''];
  const before = Math.trunc(size / factor).toString().length;
  const scaled = Number((value / factor).toPrecision(Math.max(3, before)));
  return `${printNumber(scaled, 2)}${word}`;
}

const SIZES: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'k'],
  ],
};
