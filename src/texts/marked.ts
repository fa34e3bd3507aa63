// Noncharacters of Unicode, kept for such uses: no keyboard types them and no export holds them. fill.ts knows the first.
const [START, MIDDLE, END] = ['\uFDD0', '\uFDD1', '\uFDD2'];
// Between number and end stands a name of how.ts, never a text: what a cell holds can't put words there.
const MARKED = new RegExp(`${START}([^${START}${MIDDLE}${END}]*)${MIDDLE}(\\w*)${END}`);

/** A number marked as one to ask about, with the name of how it was computed ('' where its cells say enough). */
export function markFigure(text: string | number, how: string): string {
  return /\d/.test(String(text)) ? `${START}${text}${MIDDLE}${how}${END}` : String(text);
}

/** A piece of a sentence: words, or a number with the name of how it was computed. */
export interface Piece {
  readonly text: string;
  /** Null for words. */
  readonly how: string | null;
}

/** The pieces of a sentence with marked numbers, in their order. */
export function piecesOf(sentence: string): Piece[] {
  // a pattern with two groups answers words, number, how, words, …
  const parts = sentence.split(MARKED);
  return parts.flatMap((text, index): Piece[] => {
    if (index % 3 === 2) return [];
    if (index % 3 === 1) return [{ text, how: parts[index + 1]! }];
    return text === '' ? [] : [{ text, how: null }];
  });
}

/** A sentence without its marks, as a screen reader or a sheet takes it. */
export function unmarked(sentence: string): string {
  if (!sentence.includes(START)) return sentence;
  return piecesOf(sentence)
    .map(({ text }) => text)
    .join('');
}
