import type { Language } from '../../texts/language';
import { reviewTexts } from '../../texts/review';
import type { SheetBuilder } from '../sheet-builder';
import { OURS, type KeptTexts } from './kept-texts';
import { COLUMN } from './layout';

interface MarkedRows {
  /** Gives a row its key, and the comment that people typed beside it. */
  key(row: number, name: string): void;
  /** Writes headings from column A on, '' for none. */
  head(row: number, ...headings: (keyof typeof reviewTexts | '')[]): void;
}

/** Writes the keys of a report's rows, by which an update finds what people typed. */
export function markRows(sheet: SheetBuilder, kept: KeptTexts, language: Language): MarkedRows {
  const key = (row: number, name: string) => {
    sheet.put(row, COLUMN.key, name);
    const comment = kept.comments.get(name);
    if (comment !== undefined) sheet.put(row, COLUMN.comment, comment);
  };
  return {
    key,
    head: (row, ...headings) => {
      sheet.put(row, 0, ...headings.map((name) => (name === '' ? null : reviewTexts[name][language])));
      key(row, OURS);
    },
  };
}
