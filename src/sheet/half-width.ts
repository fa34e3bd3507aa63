/**
 * A text as it would be typed on an English keyboard: full-width letters, digits and signs become half-width, every
 * kind of space becomes one plain space, every kind of minus becomes "-", marks without width are dropped, and the ends
 * are trimmed.
 *
 * Unicode's NFKC is not used: it turns "5²" into "52" and "①" into "1".
 *
 * @example toHalfWidth('－１，２００．５０ ％ ') // → '-1,200.50 %'
 */
export function toHalfWidth(text: string): string {
  if (PLAIN.test(text)) return text; // most texts end here
  return text
    .replace(WITHOUT_WIDTH, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\uffe5/g, '¥')
    .replace(MINUS, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nothing but half-width characters, with no space to be dropped. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const WITHOUT_WIDTH = /[\u200b-\u200f\u2060\ufeff]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const MINUS = /[\u2212\u2010\u2011\u2012\u2013\ufe63]/g;
