import type { Cell } from './grid';

/** Whether a text is a word that headings use; which words these are depends on the kind of table looked for. */
export type HeadingTest = (text: string) => boolean;

/** How many cells of a row are known headings. */
export function countKnownHeadings(row: readonly Cell[], isKnown: HeadingTest): number {
  return row.filter((cell) => typeof cell === 'string' && isKnown(cell)).length;
}
