/** The encodings that spreadsheets and exports write, as a person would name them. */
export type TextEncoding = 'UTF-8' | 'UTF-16' | 'GB18030' | 'Windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Turns the bytes of a text file into text. A byte order mark decides; without one it is UTF-8 if the bytes are valid
 * UTF-8, else GB18030 (which holds GBK and GB2312), as Chinese Excel saves .csv, or Windows-1252, as Western Excel does:
 * Chinese characters are pairs of high bytes, "ü" and "é" stand alone between letters. The byte order mark is no part of
 * the text.
 *
 * @returns `null` where the bytes are no text in any of them: they hold zero bytes or sequences that mean nothing, or
 * break off inside a character.
 * @example
 * decodeText(new Uint8Array([0xd6, 0xd0])); // → { text: '中', encoding: 'GB18030' }
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  for (const { mark, label, encoding } of MARKS) {
    if (!mark.every((byte, index) => bytes[index] === byte)) continue;
    const text = decode(bytes, label);
    return text === null ? null : { text, encoding };
  }
  if (bytes.includes(0)) return null;
  const text = decode(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'UTF-8' };
  // UTF-8 cut inside its last character would often pass for (senseless) GB18030.
  if (
    CUT_BYTES.some(
      (count) => bytes.length > count && hasHigh(bytes, count) && decode(bytes.subarray(0, -count), 'utf-8') !== null,
    )
  )
    return null;
  if (!inPairs(bytes)) {
    const western = decode(bytes, 'windows-1252');
    // Node 20 decodes it as Latin-1, which has control characters where Windows has signs.
    const signs = western?.replace(/[\u0080-\u009f]/g, (sign) => WESTERN_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
    return signs === undefined ? null : { text: signs, encoding: 'Windows-1252' };
  }
  const chinese = decode(bytes, 'gb18030');
  return chinese === null ? null : { text: chinese, encoding: 'GB18030' };
}

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8', encoding: 'UTF-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le', encoding: 'UTF-16' },
  { mark: [0xfe, 0xff], label: 'utf-16be', encoding: 'UTF-16' },
] as const;
const CUT_BYTES = [1, 2, 3];

/** Whether characters of several bytes stand before the cut too: a short GB18030 file is not taken for cut UTF-8. */
function hasHigh(bytes: Uint8Array, cut: number): boolean {
  return bytes.subarray(0, -cut).some((byte) => byte > 0x7f);
}

/** The signs of the bytes from 80 on; five of them are none. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Whether most high bytes stand beside another one, or around a digit as in the characters of four bytes. */
function inPairs(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    high += 1;
    if ([1, 2].some((reach) => isPair(bytes, at, reach) || isPair(bytes, at - reach, reach))) paired += 1;
  }
  return paired * 2 > high;
}

function isPair(bytes: Uint8Array, at: number, reach: number): boolean {
  const between = bytes[at + 1] ?? 0;
  const high = (bytes[at] ?? 0) >= 0x80 && (bytes[at + reach] ?? 0) >= 0x80;
  return high && (reach === 1 || (between >= 0x30 && between <= 0x39));
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
