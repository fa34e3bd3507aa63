import { readQuantity } from './quantity-text';

/**
 * Reads a number typed as text, as people write it in sales sheets.
 *
 * Read are, alone or together where it makes sense:
 * - digits with a decimal point, thousands in groups of three ("1,200.50", "1，200"), full-width digits, an exponent;
 * - a sign before the number or before its currency ("+3", "−5", "-¥1,200"), or brackets as accountants write a
 *   negative ("(1,200)");
 * - a currency before or after ("￥", "$", "RMB 1,200", "150元", "20美元"); which one it is `readQuantity` tells;
 * - a Chinese or English size ("150万元", "1.5亿", "3千", "5百万", "150w" as people type 万, "3k", "1.2M", "2bn").
 *   A small "m" is not read: it may be a million or a metre;
 * - a counting word from a fixed list ("2 台", "20单", "5次", "8 pcs"), and a period or head after a slash
 *   ("5万元/月", "20单/人"): the number is kept, the word dropped;
 * - percent and per mille ("90%" is 0.9).
 *
 * The decimal point is moved in the text, so no float noise arises: "1.15万" is 11500, "29%" is 0.29, each the double
 * nearest to what is written.
 *
 * @returns the number; `null` where the text says that there is no value ("", "-", "--", "—", "——", "–", "/", "无");
 * `undefined` where it is no number, or not surely one ("1,20", "12-3", "1.2.3", "0x10", "NaN", "约150", "1.").
 * @example readNumber('150万元') // → 1500000
 */
export function readNumber(text: string): number | null | undefined {
  const quantity = readQuantity(text);
  return quantity ? quantity.value : quantity;
}
