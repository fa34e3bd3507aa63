import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import type { Column } from '../../sheet/table';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { shareTexts } from '../../texts/shares';
import type { Proposal } from '../proposal';
import { cellName, fixedCellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { basisOf } from '../source';
import { sourceLine } from '../source-line';
import { bookedSums } from './actual-cells';
import type { PlanShares, Shares } from './compare-shares';
import type { Orders } from './orders';

const HEADING_ROW = 8;

/** A new sheet with the shares now and before, as sums over the orders and ratios of cells, or as values. */
export function proposeShares(
  orders: Orders & { readonly by: Column },
  shares: Shares,
  plan: PlanShares | null,
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const { table } = orders.source;
  const { rows, days, daysBefore } = shares;
  const text = (name: keyof typeof shareTexts, values = {}) => fill(shareTexts[name], language, values);
  const dimension = orders.by.heading;
  const range = { dimension, from: dateText(days.from), to: dateText(days.to) };
  const sheet = buildSheet(text('sheet', { day: range.to }));
  sheet.put(0, 0, text('title', range));
  sheet.put(1, 0, sourceLine(table, language));
  const cells = [days.from, days.to, ...(daysBefore === null ? [] : [daysBefore.from, daysBefore.to])];
  (['from', 'to', 'fromBefore', 'toBefore'] as const).slice(0, cells.length).forEach((name, index) => {
    sheet.put(3 + index, 0, text(name), cells[index]!);
  });
  sheet.format(3, 1, cells.length, 1, 'yyyy-mm-dd');
  if (as === 'formulas') sheet.inputs(3, 1, cells.length, 1);
  const before = plan === null ? text('lastYear') : text('planWord');
  sheet.put(
    HEADING_ROW,
    0,
    dimension,
    text('amount'),
    text('share'),
    before,
    text('shareBefore', { before }),
    text('change'),
  );
  const first = HEADING_ROW + 1;
  const sumRow = first + rows.length;
  const sums = as === 'formulas' ? bookedSums(orders, 2 * rows.length, 1) : null;
  const [fromCell, toCell, fromBefore, toBefore] = [3, 4, 5, 6].map((row) => fixedCellName(row, 1)) as [
    string,
    string,
    string,
    string,
  ];
  rows.forEach((line, index) => {
    const row = first + index;
    const label = `$A${row + 1}`;
    const now = sums?.(line.label, label, fromCell, toCell) ?? null;
    const then = daysBefore === null ? null : (sums?.(line.label, label, fromBefore, toBefore) ?? null);
    const share = (column: number) => ({
      formula: `=${cellName(row, column)}/${cellName(sumRow, column).replace(/(\d+)$/, '$$$1')}`,
    });
    sheet.put(
      row,
      0,
      line.label,
      now === null ? line.actual : { formula: `=${now}` },
      share(1),
      then === null ? line.before : { formula: `=${then}` },
      share(3),
      { formula: `=${cellName(row, 2)}-${cellName(row, 4)}` },
    );
  });
  sheet.put(sumRow, 0, jobTexts.total[language]);
  for (const column of [1, 2, 3, 4]) {
    sheet.put(sumRow, column, { formula: `=SUM(${rangeName(first, column, rows.length, 1)})` });
  }
  sheet.title();
  sheet.headings(HEADING_ROW);
  sheet.sums(sumRow);
  sheet.format(first, 1, rows.length + 1, 4, '#,##0');
  for (const column of [2, 4, 5]) sheet.format(first, column, rows.length + 1, 1, '0.0%');
  return {
    basis: [...basisOf(orders.source, [orders.date, orders.amount, orders.by])],
    sheets: [sheet.draft({ columnWidths: [26, 15, 12, 15, 16, 16] })],
    changes: [],
  };
}
