import type { CellInput } from '../../sheet/draft';
import { isFormula } from '../../sheet/is-formula';
import type { Language } from '../../texts/language';
import { reviewTexts } from '../../texts/review';
import { cellName, fixedCellName, rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { CALENDAR_WORDS } from '../track/pace-choices';
import { PACE_FIGURES } from '../track/pace-figures';
import { bridgeSteps } from './bridge-steps';
import { COLUMN, DATA_ROW } from './layout';
import { atRow, LIVE } from './live-cells';
import { rankRows } from './rank-rows';
import type { ReviewFacts, ReviewTime, Traced } from './review-facts';

/** The columns of the data: those of TARGET.PACE follow the actual. */
export const DATA = {
  label: COLUMN.data,
  target: COLUMN.data + 1,
  actual: COLUMN.data + 2,
  attainment: COLUMN.data + 3,
  expected: COLUMN.data + 4,
  pace: COLUMN.data + 5,
  gap: COLUMN.data + 6,
  remaining: COLUMN.data + 7,
  daysLeft: COLUMN.data + 8,
  required: COLUMN.data + 9,
  landing: COLUMN.data + 10,
  last: COLUMN.last,
} as const;

/** How many bars a ranking shows. */
const MOST_RANKS = 12;

/** Writes what charts and tables of a report refer to, right of the printed part. */
export function writeData(sheet: SheetBuilder, facts: ReviewFacts, language: Language): void {
  const { rows, time, points } = facts;
  const say = (name: keyof typeof reviewTexts) => reviewTexts[name][language];
  sheet.put(1, COLUMN.data, say('dataTitle'));
  const before = (cell: string) => ({ formula: `=EDATE(${cell},-12)` });
  sheet.put(
    2,
    COLUMN.data,
    say('lastYear'),
    before(LIVE.from),
    say('asOf'),
    before(LIVE.asOf),
    say('to'),
    before(LIVE.to),
  );
  sheet.put(2, COLUMN.data + 6, { formula: `=${LIVE.from}` }, { formula: `=${LIVE.to}` });
  const calendar = writeCalendar(sheet, time);

  const first = DATA_ROW;
  const sum = first + rows.length;
  sheet.put(first - 1, DATA.label, facts.by, say('target'), say('actual'), ...PACE_FIGURES.map(say), say('lastYear'));
  const pace = (row: number, count: number) => ({
    formula: `=TARGET.PACE(${rangeName(row, DATA.target, count, 1)},${rangeName(row, DATA.actual, count, 1)},${LIVE.asOf},${LIVE.period},,${calendar})`,
  });
  rows.forEach(({ label, target, actual, last }, index) => {
    const row = first + index;
    const cell = (traced: Traced | null) => traced && live(traced.cell, { label: `$${cellName(row, DATA.label)}` });
    sheet.put(row, DATA.label, label, cell(target), cell(actual));
    if (last) sheet.put(row, DATA.last, cell(last));
  });
  if (rows.every(({ isChanged }) => !isChanged)) sheet.put(first, DATA.attainment, pace(first, rows.length));
  else {
    rows.forEach((line, index) => {
      const row = first + index;
      if (line.isChanged) sheet.put(row, DATA.attainment, ...PACE_FIGURES.map((name) => line.pace[name]));
      else sheet.put(row, DATA.attainment, pace(row, 1));
    });
  }
  const total = (column: number) => ({ formula: `=SUM(${rangeName(first, column, rows.length, 1)})` });
  sheet.put(sum, DATA.label, say('total'), total(DATA.target), total(DATA.actual), pace(sum, 1));
  // the old plan asks for more or less up to its change than the whole would: the sum is that of the rows
  if (rows.some(({ isChanged }) => isChanged)) {
    sheet.put(sum, DATA.attainment, ...PACE_FIGURES.map((name) => facts.total.pace[name]));
  }
  if (facts.total.last) sheet.put(sum, DATA.last, total(DATA.last));

  // The chart draws cells that refer to the calls: programs without Targetry can't compute a call, but show its last value.
  if (points.length > 0) sheet.put(first - 1, COLUMN.points, '', say('to'), say('plan'), say('actual'), 'TARGET.PACE');
  points.forEach(({ label, end, actual }, index) => {
    const row = first + index;
    const endCell = `$${cellName(row, COLUMN.points + 1)}`;
    const plan = `=TARGET.PACE(${fixedCellName(sum, DATA.target)},0,${endCell},${LIVE.period},"expected",${calendar})`;
    sheet.put(row, COLUMN.points, label, end, { formula: `=${cellName(row, COLUMN.points + CALLS)}` });
    sheet.put(row, COLUMN.points + CALLS, { formula: plan });
    if (actual) sheet.put(row, COLUMN.points + 3, live(actual.cell, { end: endCell }));
  });
  writeBridge(sheet, facts, language);
  ranked(facts).forEach(({ label }, index) => {
    const row = first + rows.findIndex((one) => one.label === label);
    sheet.put(first + index, COLUMN.ranks, label, { formula: `=${cellName(row, DATA.pace)}` });
  });
}

const CALLS = 4;

/** The rows that the ranking draws: the best and the worst where there are too many. */
export function ranked({ rows }: ReviewFacts) {
  const all = rankRows(rows);
  return all.length <= MOST_RANKS ? all : [...all.slice(0, MOST_RANKS / 2), ...all.slice(-MOST_RANKS / 2)];
}

export function live(cell: CellInput, cells: { readonly label?: string; readonly end?: string }): CellInput {
  return isFormula(cell) ? { formula: atRow(cell.formula, cells) } : cell;
}

/** Writes the calendar; answers what TARGET.PACE takes for it: one cell, or a list of days that differ from it. */
function writeCalendar(sheet: SheetBuilder, { calendar, changes }: ReviewTime): string {
  if (changes.length === 0) {
    sheet.put(3, COLUMN.data, '', CALENDAR_WORDS[calendar]);
    return LIVE.calendar;
  }
  sheet.put(DATA_ROW, COLUMN.list, CALENDAR_WORDS[calendar]);
  changes.forEach(({ serial, workday }, index) => {
    sheet.put(DATA_ROW + 1 + index, COLUMN.list, serial, workday ? 'workday' : 'holiday');
  });
  const last = fixedCellName(DATA_ROW + changes.length, COLUMN.list + 1);
  return `${fixedCellName(DATA_ROW, COLUMN.list)}:${last}`;
}

/** The steps from what was expected to what there is: label, amount, where it ends, and the columns of the chart. */
function writeBridge(sheet: SheetBuilder, facts: ReviewFacts, language: Language): void {
  const { rows } = facts;
  const sum = DATA_ROW + rows.length;
  const column = COLUMN.bridge;
  const steps = bridgeSteps(facts, language);
  sheet.put(
    DATA_ROW - 1,
    column,
    '',
    ...(['change', 'to', 'base', 'total', 'up', 'down'] as const).map((name) => reviewTexts[name][language]),
  );
  steps.forEach((step, index) => {
    const row = DATA_ROW + index;
    const [amount, end] = [cellName(row, column + 1), cellName(row, column + 2)];
    if (step.kind === 'start' || step.kind === 'end') {
      const from = cellName(sum, step.kind === 'start' ? DATA.expected : DATA.actual);
      sheet.put(
        row,
        column,
        step.label,
        { formula: `=${from}` },
        { formula: `=${amount}` },
        0,
        { formula: `=${amount}` },
        0,
        0,
      );
      return;
    }
    const before = cellName(row - 1, column + 2);
    const named = rangeName(DATA_ROW + 1, column + 1, index - 1, 1);
    const gap =
      step.kind === 'row' ? `=${cellName(DATA_ROW + step.row, DATA.gap)}` : `=${cellName(sum, DATA.gap)}-SUM(${named})`;
    sheet.put(row, column, step.label, { formula: gap }, { formula: `=${before}+${amount}` });
    sheet.put(row, column + 3, { formula: `=IF(${before}<${end},${before},${end})` }, 0);
    sheet.put(
      row,
      column + 5,
      { formula: `=IF(${amount}>0,${amount},0)` },
      { formula: `=IF(${amount}<0,-${amount},0)` },
    );
  });
}
