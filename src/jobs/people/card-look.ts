import type { CellInput, SheetLook, StyleDraft } from '../../sheet/draft';
import { peopleTexts as texts } from '../../texts/people';
import { CARD } from './card-typed';

const COLUMNS = 12;
const HEADINGS = [texts.carriedSection, texts.dailySection, texts.activitySection, texts.reviewSection];

/** How a new card looks: sections marked, cells to type in coloured, printed on one A4 page, landscape. */
export function cardLook(cells: readonly (readonly CellInput[])[]): SheetLook {
  const styles: StyleDraft[] = [{ row: 0, column: 0, rows: 1, columns: 1, size: 14, bold: true, color: 'accent' }];
  cells.forEach((line, row) => {
    const isSection = HEADINGS.some(({ zh, en }) => line[0] === zh || line[0] === en);
    if (isSection) styles.push({ row, column: 0, rows: 1, columns: COLUMNS, fill: 'head', bold: true });
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
