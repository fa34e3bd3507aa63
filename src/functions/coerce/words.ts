import { fail, succeed, type Outcome } from '../../core/outcome';
import { toHalfWidth } from '../../sheet/half-width';
import { oneCell, quoted, required, type Reader } from './reader';

/** The words of an option: what the core calls it, and the other words that people write for it. */
export type Words<W extends string> = Readonly<Record<W, readonly string[]>>;

/** An option chosen by a word, Chinese or English, in any case; blanks, "_" and any dash between words count alike. */
export function word<W extends string>(words: Words<W>): Reader<W> {
  const meanings = meaningsOf(words);
  return required((argument): Outcome<W> => {
    const cell = oneCell(argument);
    if (!cell.ok) return cell;
    const meaning = typeof cell.value === 'string' ? meanings.get(plainWord(cell.value)) : undefined;
    if (meaning !== undefined) return succeed(meaning);
    return fail('unknown-word', { argument: argument.name, value: quoted(cell.value), allowed: allowedWords(words) });
  });
}

/** Yes or no: TRUE, 1, "是" …; a blank, 0 and FALSE mean no. */
export const flag: Reader<boolean> = {
  optional: true,
  read(argument) {
    const cell = oneCell(argument);
    if (!cell.ok) return cell;
    const { value } = cell;
    if (typeof value === 'boolean') return succeed(value);
    const plain = typeof value === 'string' ? plainWord(value) : String(value);
    if (YES.has(plain)) return succeed(true);
    if (NO.has(plain)) return succeed(false);
    return fail('unknown-word', { argument: argument.name, value: quoted(value), allowed: 'TRUE (是), FALSE (否)' });
  },
};

/** The language of the heading row that `headings` asks for. */
export const headings = word({ zh: ['中文', 'chinese'], en: ['英文', 'english'] });

export function meaningsOf<W extends string>(words: Words<W>): ReadonlyMap<string, W> {
  const meanings = new Map<string, W>();
  for (const [meaning, others] of Object.entries(words) as [W, readonly string[]][]) {
    for (const spelling of [meaning, ...others]) meanings.set(plainWord(spelling), meaning);
  }
  return meanings;
}

/** "month (月), quarter (季)": each word with its first other spelling. */
export function allowedWords<W extends string>(words: Words<W>): string {
  return Object.entries<readonly string[]>(words)
    .map(([meaning, [other]]) => (other === undefined ? meaning : `${meaning} (${other})`))
    .join(', ');
}

export function plainWord(text: string): string {
  return toHalfWidth(text)
    .toLowerCase()
    .replace(/[\s_\-—]+/g, '-');
}

const YES = new Set(['1', 'true', 'yes', 'y', '是', '对', '√']);
const NO = new Set(['0', 'false', 'no', 'n', '否', '不']);
