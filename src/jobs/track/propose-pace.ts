import type { Pace } from '../../core/pace/track-pace';
import { cellAddress } from '../../sheet/cell-address';
import type { CellInput } from '../../sheet/draft';
import { formatArea } from '../../sheet/format-area';
import type { Column } from '../../sheet/table';
import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import { resultHeadings } from '../../texts/headings';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import type { Proposal } from '../proposal';
import { fixedCellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import { factorsOf, type PaceRow, type PaceTable } from './pace-rows';

const FIGURES = ['attainment', 'expected', 'pace', 'gap', 'remaining', 'daysLeft', 'required', 'landing'] as const;
const FORMATS = ['0.0%', '#,##0', '0.00', '#,##0', '#,##0', '0', '#,##0', '#,##0'];

/** As TARGET.PACE takes them: Monday to Friday as a weekend in seven digits. */
const CALENDARS = { weekdays: '0000011', CN: 'CN', all: 'all' } as const;

/** A new sheet with the pace of every row: live on the source's targets and actuals, or as fixed values. */
export function proposePace(
  source: Source,
  result: PaceTable,
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const { table } = source;
  const { choices, rows, total } = result;
  const { target, actual, label } = choices;
  const sheet = buildSheet(fill(jobTexts.paceSheet, language, { day: dateText(choices.asOf) }));
  sheet.put(0, 0, fill(jobTexts.paceTitle, language, { table: table.name, day: dateText(choices.asOf) }));
  sheet.put(1, 0, fill(jobTexts.paceSource, language, { table: table.name, place: formatArea(table.area) }));
  sheet.put(3, 0, jobTexts.asOf[language], choices.asOf);
  sheet.put(4, 0, jobTexts.period[language], choices.period);
  const { changes = [] } = choices;
  if (changes.length === 0) sheet.put(5, 0, jobTexts.calendar[language], CALENDARS[choices.calendar]);
  sheet.format(3, 1, 1, 1, 'yyyy-mm-dd');

  const headingRow = 7;
  const first = headingRow + 1;
  const sumRow = first + rows.length;
  /** Below the rows: the calendar with the days that differ from it, as TARGET.PACE takes a list. */
  const listRow = sumRow + 2;
  const headings = FIGURES.map((figure) => resultHeadings[figure][language]);
  sheet.put(headingRow, 0, label?.heading ?? '', jobTexts.target[language], jobTexts.actual[language], ...headings);
  const [targetFactor, actualFactor] = factorsOf(target, actual);
  const put = (row: number, line: PaceRow, cells: readonly [CellInput, CellInput]) => {
    sheet.put(row, 0, line.label, ...cells);
    if (as === 'values') sheet.put(row, 3, ...figuresOf(line.pace));
  };
  for (const [index, line] of rows.entries()) {
    const from = (column: Column, factor: number) => {
      const cell = cellAddress(table.area.sheet, table.rowNumbers[line.row]!, table.area.column + column.index);
      return { formula: `=${cell}${factor === 1 ? '' : `*${factor}`}` };
    };
    // a reference to a number kept as text ("150万元") is a text: SUM would pass it over
    const cell = (column: Column, factor: number, value: number) =>
      as === 'formulas' && column.asWritten ? from(column, factor) : value;
    put(first + index, line, [cell(target, targetFactor, line.target), cell(actual, actualFactor, line.actual)]);
  }
  const sum = (column: number) => ({ formula: `=SUM(${rangeName(first, column, rows.length, 1)})` });
  if (total !== null) put(sumRow, total, [sum(1), sum(2)]);
  if (as === 'formulas') {
    const [asOf, period] = [3, 4].map((row) => fixedCellName(row, 1));
    const calendar =
      changes.length === 0
        ? fixedCellName(5, 1)
        : `${fixedCellName(listRow, 1)}:${fixedCellName(listRow + changes.length, 2)}`;
    const call = (row: number, count: number) => ({
      formula: `=TARGET.PACE(${rangeName(row, 1, count, 1)},${rangeName(row, 2, count, 1)},${asOf},${period},,${calendar})`,
    });
    sheet.put(first, 3, call(first, rows.length));
    if (total !== null) sheet.put(sumRow, 3, call(sumRow, 1));
  }

  const lines = total === null ? rows.length : rows.length + 1;
  if (changes.length > 0) {
    sheet.put(listRow, 0, jobTexts.calendar[language], CALENDARS[choices.calendar]);
    changes.forEach(({ serial, workday }, index) =>
      sheet.put(listRow + 1 + index, 1, serial, jobTexts.dayKinds[workday ? 'work' : 'off'][language]),
    );
    sheet.format(listRow + 1, 1, changes.length, 1, 'yyyy-mm-dd');
  }
  sheet.bold(0, headingRow, ...(total === null ? [] : [sumRow]));
  sheet.format(first, 1, lines, 2, '#,##0');
  for (const [index, format] of FORMATS.entries()) sheet.format(first, 3 + index, lines, 1, format);
  return {
    basis: basisOf(source, [target, actual, ...(label === null ? [] : [label])]),
    sheets: [sheet.draft({ columnWidths: [26, ...Array.from({ length: 10 }, () => 14)] })],
    changes: [],
  };
}

function figuresOf(pace: Pace): CellInput[] {
  return FIGURES.map((figure) => pace[figure]);
}
