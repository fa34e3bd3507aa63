import type { CellInput, SheetLook, StyleDraft } from '../../sheet/draft';
import { peopleTexts as texts } from '../../texts/people';
import { CARD } from './card-typed';

const COLUMNS = 12;

/** How a new card looks beside its titles and headings: cells to type in coloured, printed on one A4 page, landscape. */
export function cardLook(
  cells: readonly (readonly CellInput[])[],
): SheetLook & { readonly styles: readonly StyleDraft[] } {
  const styles: StyleDraft[] = [];
  cells.forEach((line, row) => {
    // the rows of targets hold blanks for the days that their formula fills
    const isTarget = line[CARD.TAG] === texts.target.zh || line[CARD.TAG] === texts.target.en;
    line.forEach((cell, column) => {
      if (cell === '' && !isTarget) styles.push({ row, column, rows: 1, columns: 1, fill: 'input' });
    });
  });
  return {
    styles,
    gridlines: false,
    page: { area: { row: 0, column: 0, rows: cells.length, columns: COLUMNS }, orientation: 'landscape' },
  };
}
