import type { CellInput } from '../../sheet/draft';
import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { peopleTexts as texts } from '../../texts/people';
import type { Proposal } from '../proposal';
import { rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import type { Source } from '../source';
import { sourceLine } from '../source-line';
import type { Coverage } from './coverage';
import { numberFormat } from './number-format';

const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;
const WEEKS = 2;

/**
 * A new sheet with the matrix person × measure × week: a number where there is a target, "○ 空" where there is none; how many
 * weeks have one is counted live.
 */
export function proposeMatrix(source: Source, coverage: Coverage, language: Language): Proposal {
  const { weeks, lines, gaps } = coverage;
  const [first, last] = [weeks[0]?.from ?? 0, weeks.at(-1)?.to ?? 0];
  const span = { from: dateText(first), to: dateText(last) };
  const sheet = buildSheet(fill(texts.matrixSheet, language, span));
  sheet.put(0, 0, fill(texts.matrixTitle, language, span));
  sheet.put(1, 0, sourceLine(source.table, language));
  sheet.put(2, 0, gaps === 0 ? texts.noGaps[language] : fill(texts.gapCount, language, { count: gaps }));
  const dates = weeks.map(({ from, to }) => `${dateText(from).slice(5)} – ${dateText(to).slice(5)}`);
  sheet.put(
    HEADING_ROW,
    0,
    texts.owner[language],
    texts.type[language],
    ...dates,
    texts.sum[language],
    texts.setWeeks[language],
  );
  const sumColumn = WEEKS + weeks.length;
  lines.forEach((line, index) => {
    const row = FIRST + index;
    const cells = line.weeks.map(({ amount, coverage: state }): CellInput => {
      return state === 'none' ? texts.empty[language] : amount;
    });
    const range = rangeName(row, WEEKS, 1, weeks.length);
    sheet.put(row, 0, line.owner, line.measure.name, ...cells);
    if (!line.measure.isRate) sheet.put(row, sumColumn, { formula: `=SUM(${range})` });
    sheet.put(row, sumColumn + 1, { formula: `=COUNT(${range})` });
    const shown = line.weeks.find(({ amount }) => amount !== null)?.amount ?? null;
    sheet.format(row, WEEKS, 1, weeks.length + 1, numberFormat(shown, line.measure.isRate));
  });
  sheet.title();
  sheet.headings(HEADING_ROW);
  const widths = [14, 12, ...weeks.map(() => 15), 12, 12];
  return { basis: [], sheets: [sheet.draft({ columnWidths: widths, frozenRows: FIRST })], changes: [] };
}
