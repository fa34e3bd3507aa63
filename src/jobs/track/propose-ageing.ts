import type { Days } from '../../core/calendar/period';
import { LAST_SERIAL } from '../../core/calendar/date';
import type { CellInput } from '../../sheet/draft';
import type { Column } from '../../sheet/table';
import { dateText } from '../../texts/dates';
import { collectionTexts } from '../../texts/collections';
import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { sumsFromSource, type CellBounds } from '../decompose/source-sums';
import { MOST_SUMS } from '../decompose/source-weights';
import type { Proposal } from '../proposal';
import { cellName, fixedCellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import { sourceLine } from '../source-line';
import { AGES, type AgedRow, type AgedTable } from './age-receivables';
import { criterionOf } from './actual-cells';
import type { Receivables } from './receivables';

export interface Aged {
  readonly table: AgedTable;
  readonly columns: Receivables;
  readonly by: Column | null;
  readonly asOf: number;
  readonly period: Days;
}

const HEADING_ROW = 8;
const FIRST = HEADING_ROW + 1;
/** Columns of the sheet: five ages, open, overdue, due in the period, collected, rate, cash. */
const DUE = 8;

/** A new sheet with what is open by age, and the collection rate: live sums over the receivables, or fixed values. */
export function proposeAgeing(source: Source, aged: Aged, as: 'formulas' | 'values', language: Language): Proposal {
  const { table } = source;
  const { columns, by, asOf, period, table: ages } = aged;
  const text = (name: keyof typeof collectionTexts) => collectionTexts[name][language];
  const day = dateText(asOf);
  const sheet = buildSheet(fill(collectionTexts.sheet, language, { day }));
  sheet.put(0, 0, fill(collectionTexts.title, language, { table: table.name, day }));
  sheet.put(1, 0, sourceLine(table, language));
  sheet.put(3, 0, jobTexts.asOf[language], asOf);
  sheet.put(4, 0, text('periodFrom'), period.from);
  sheet.format(3, 1, 2, 1, 'yyyy-mm-dd');
  if (as === 'formulas') sheet.inputs(3, 1, 2, 1);
  const asOfCell = fixedCellName(3, 1);
  const from = fixedCellName(4, 1);
  // the days on which what stands below was due, so that the sums can be read and another cut be tried
  const cuts: readonly (readonly [string, string])[] = [
    [`=${asOfCell}`, `=${LAST_SERIAL}`],
    [`=${asOfCell}-30`, `=${asOfCell}-1`],
    [`=${asOfCell}-60`, `=${asOfCell}-31`],
    [`=${asOfCell}-90`, `=${asOfCell}-61`],
    ['=1', `=${asOfCell}-91`],
  ];
  sheet.put(6, 0, text('dueFrom'), ...cuts.map(([start]) => ({ formula: start })));
  sheet.put(7, 0, text('dueTo'), ...cuts.map(([, end]) => ({ formula: end })));
  sheet.format(6, 1, 2, 5, 'yyyy-mm-dd');
  const headings = [
    ...AGES,
    'open',
    'overdue',
    'due',
    'collected',
    'rate',
    ...(ages.total.cash === null ? [] : ['cash' as const]),
  ] as const;
  sheet.put(HEADING_ROW, 0, by?.heading ?? '', ...headings.map((name) => text(name)));

  const sums = as === 'formulas' ? sumWriters(source, aged) : null;
  const lines = by === null ? [] : ages.rows;
  const put = (line: AgedRow, row: number) => {
    const criterion = by === null ? '' : criterionOf(by, line.label, `$A${row + 1}`);
    const sum = (which: 'due' | 'received' | 'cash', bounds: CellBounds): string | null =>
      sums === null || criterion === null ? null : sums[which](criterion, bounds);
    const open = AGES.map((age, index): CellInput => {
      const bounds = { fromCell: inRow(6, index + 1), toCell: inRow(7, index + 1) };
      const [due, received] = [sum('due', bounds), sum('received', bounds)];
      return due === null
        ? line.open[age]
        : { formula: `=${due}${received === '' || received === null ? '' : `-${received}`}` };
    });
    const bounds = { fromCell: from, toCell: asOfCell };
    const [due, received] = [sum('due', bounds), sum('received', bounds)];
    sheet.put(
      row,
      0,
      line.label,
      ...open,
      { formula: `=SUM(${rangeName(row, 1, 1, 5)})` },
      { formula: `=SUM(${rangeName(row, 2, 1, 4)})` },
      due === null ? line.due : { formula: `=${due}` },
      due === null ? line.collected : received === '' || received === null ? 0 : { formula: `=${received}` },
      { formula: `=IF(${cellName(row, DUE)}=0,"",${cellName(row, DUE + 1)}/${cellName(row, DUE)})` },
    );
    if (line.cash !== null) {
      const cash = sum('cash', bounds);
      sheet.put(row, DUE + 3, cash === null ? line.cash : { formula: `=${cash}` });
    }
  };
  lines.forEach((line, index) => put(line, FIRST + index));
  const sumRow = FIRST + lines.length;
  if (by === null) put(ages.total, sumRow);
  else {
    const total = (column: number) => ({ formula: `=SUM(${rangeName(FIRST, column, lines.length, 1)})` });
    const last = ages.total.cash === null ? DUE + 2 : DUE + 3;
    for (let column = 1; column <= last; column += 1) if (column !== DUE + 2) sheet.put(sumRow, column, total(column));
    sheet.put(sumRow, 0, ages.total.label);
    const [due, collected] = [cellName(sumRow, DUE), cellName(sumRow, DUE + 1)];
    sheet.put(sumRow, DUE + 2, { formula: `=IF(${due}=0,"",${collected}/${due})` });
  }
  sheet.title();
  sheet.headings(HEADING_ROW);
  sheet.sums(sumRow);
  sheet.format(FIRST, 1, lines.length + 1, DUE + 3, '#,##0');
  sheet.format(FIRST, DUE + 2, lines.length + 1, 1, '0.0%');
  const used = [columns.due, columns.dueOn, columns.terms, columns.received, columns.receivedOn, by];
  return {
    basis: basisOf(
      source,
      used.filter((column) => column !== null),
    ),
    sheets: [sheet.draft({ columnWidths: [26, ...Array.from({ length: DUE + 3 }, () => 13)] })],
    changes: [],
  };
}

/** A cell whose row stays when copied: "B$7". */
function inRow(row: number, column: number): string {
  return fixedCellName(row, column).slice(1);
}

type Sums = Readonly<Record<'due' | 'received' | 'cash', (criterion: string, bounds: CellBounds) => string | null>>;

/** Sums over the receivables; null where formulas would count otherwise, or receipts after the as-of day must not count. */
function sumWriters({ table }: Source, { columns, by, table: ages }: Aged): Sums | null {
  const { due, dueOn, terms, received, receivedOn } = columns;
  if (terms !== null || ages.later > 0 || ages.rows.length * 8 > MOST_SUMS) return null;
  const labels = by === null ? [] : [by];
  const writer = (measure: Column, date: Column) => sumsFromSource(table, measure, labels, date, DECIMALS);
  const [ofDue, ofReceived] = [writer(due, dueOn), received && writer(received, dueOn)];
  const ofCash = received && receivedOn && writer(received, receivedOn);
  if (ofDue === null || (received !== null && ofReceived === null)) return null;
  const conditions = (cell: string) => (by === null ? [] : [{ column: by, cell }]);
  return {
    due: (cell, bounds) => ofDue(conditions(cell), bounds),
    received: (cell, bounds) => (ofReceived === null ? '' : ofReceived(conditions(cell), bounds)),
    cash: (cell, bounds) => (ofCash === null ? null : ofCash(conditions(cell), bounds)),
  };
}

const DECIMALS = 2;
