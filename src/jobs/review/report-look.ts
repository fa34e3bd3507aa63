import type { FormatDraft, SheetLook, StyleDraft } from '../../sheet/draft';
import { isRate } from './indicators';
import { COLUMN, DATA_ROW, layoutOf, type Counts, type Part } from './layout';

/** How a report looks and is printed, by its counts alone: so the look that an older one has can be given back. */
export function reportLook(counts: Counts): SheetLook {
  const { parts, end } = layoutOf(counts);
  const styles: StyleDraft[] = [
    { row: 0, column: 0, rows: 1, columns: 1, bold: true, size: 18, color: 'accent' },
    { row: 1, column: 0, rows: 1, columns: 1, color: 'muted', size: 9 },
    { row: 2, column: 0, rows: 1, columns: 6, bold: true },
    { row: 2, column: 1, rows: 1, columns: 1, fill: 'input' },
    // words beside the days they name
    { row: 2, column: 2, rows: 1, columns: 1, align: 'right' },
    { row: 2, column: 4, rows: 1, columns: 1, align: 'right' },
  ];
  const formats: FormatDraft[] = [];
  const money = counts.cents ? '#,##0.00' : '#,##0';
  const format = (row: number, column: number, rows: number, columns: number, code: string) => {
    if (rows > 0) formats.push({ row, column, rows, columns, format: code });
  };
  const style = (
    row: number,
    column: number,
    rows: number,
    columns: number,
    more: Omit<StyleDraft, 'row' | 'column' | 'rows' | 'columns'>,
  ) => {
    if (rows > 0) styles.push({ row, column, rows, columns, ...more });
  };
  for (const [name, part] of Object.entries(parts) as [keyof typeof parts, Part][]) {
    if (part.rows === 0) continue;
    if (name !== 'years')
      style(part.title, 0, 1, COLUMN.printed, { bold: true, size: 13, color: 'accent', line: true });
    const headed = name === 'sentences' || name === 'charts' || name === 'notes' ? 0 : 1;
    if (headed === 1) {
      style(part.first - 1, 0, 1, COLUMN.printed, { bold: true, fill: 'head', line: true });
      style(part.first - 1, 1, 1, 5, { align: 'right' });
    }
  }
  const commented = [parts.figures, parts.years, parts.ranks, parts.funnel, parts.promised];
  for (const part of commented) {
    style(part.first, COLUMN.comment, part.rows, 1, { fill: 'input', wrap: true });
    // a status stands apart from the number before it
    if (part !== parts.promised && part.rows > 0)
      style(part.first - 1, COLUMN.comment - 1, part.rows + 1, 1, { align: 'center' });
  }

  // one colour by name: numbered ones differ between programs, and some are too pale to read
  const pace = `[Red][<${counts.behind}]0.00;0.00`;
  const paced = (row: number, rows: number) => {
    format(row, 1, rows, 2, money);
    format(row, 3, rows, 1, '0.0%');
    format(row, 4, rows, 1, money);
    format(row, 5, rows, 1, pace);
  };
  const { figures, years, ranks, funnel, promised, next, changes, scores, notes } = parts;
  paced(figures.first, 1);
  style(figures.first, 0, 1, 7, { bold: true });
  format(figures.first + 1, 2, 4, 1, money);
  format(figures.first + 1, 3, 4, 1, '0.0%');
  counts.years.forEach((code, index) => {
    format(years.first + index, 1, 1, 2, code);
    const points = isRate(code) ? counts.pointsFormat : undefined;
    format(years.first + index, 3, 1, 1, points ?? '+0.0%;[Red]-0.0%;0.0%');
  });
  paced(ranks.first, ranks.rows);
  style(ranks.first, 0, 1, 7, { bold: true, color: 'muted' });
  if (counts.worst > 0) style(ranks.first + counts.best + 1, 0, 1, 7, { bold: true, color: 'muted' });
  format(funnel.first, 1, funnel.rows, 2, '#,##0');
  format(funnel.first, 3, funnel.rows, 1, '0.0%');
  format(promised.first, 5, promised.rows, 1, 'yyyy-mm-dd');
  style(promised.first - 1, 1, 1, 5, { align: 'left' });
  for (const { first, rows } of [promised, next]) style(first, 5, rows, 1, { align: 'left' });
  style(next.first - 1, 1, 1, 5, { align: 'left' });
  format(next.first, 5, next.rows, 1, 'yyyy-mm-dd');
  style(next.first + counts.next, 0, counts.typed, COLUMN.printed, { fill: 'input' });
  style(next.first, COLUMN.comment, counts.next, 1, { fill: 'input', wrap: true });
  format(changes.first, 0, changes.rows, 1, 'yyyy-mm-dd');
  format(changes.first, 2, changes.rows, 2, money);
  if (scores.rows > 0) {
    format(scores.first, 1, scores.rows - 1, 3, '0%');
    format(scores.first, 4, scores.rows - 1, 1, '0.0%');
    style(scores.first, 1, 1, 3, { fill: 'input' });
    style(scores.first, 0, 1, 5, { bold: true });
    style(scores.first + 1, COLUMN.comment, scores.rows - 2, 1, { fill: 'input', wrap: true });
    style(scores.first + scores.rows - 1, 0, 1, 1, { color: 'muted', size: 9 });
  }
  style(notes.first, 0, notes.rows, COLUMN.printed, { fill: 'input', line: true });

  // what charts and tables refer to
  style(0, COLUMN.data, Math.max(end, DATA_ROW + counts.rows + 2), COLUMN.list - COLUMN.data + 2, {
    color: 'muted',
    size: 9,
  });
  // keys are for updates alone
  format(0, COLUMN.key, end, 1, ';;;');
  format(2, 1, 1, 5, 'yyyy-mm-dd');
  format(2, COLUMN.data + 1, 1, 5, 'yyyy-mm-dd');
  const data = counts.rows + 1;
  format(DATA_ROW, COLUMN.data + 1, data, 2, money);
  format(DATA_ROW, COLUMN.data + 3, data, 1, '0.0%');
  format(DATA_ROW, COLUMN.data + 4, data, 1, money);
  format(DATA_ROW, COLUMN.data + 5, data, 1, '0.00');
  format(DATA_ROW, COLUMN.data + 6, data, 2, money);
  format(DATA_ROW, COLUMN.data + 9, data, 3, money);
  format(DATA_ROW, COLUMN.points + 1, counts.points, 1, 'yyyy-mm-dd');
  format(DATA_ROW, COLUMN.points + 2, counts.points, 3, money);
  format(DATA_ROW, COLUMN.bridge + 1, counts.steps, 6, money);
  format(DATA_ROW, COLUMN.ranks + 1, counts.ranks, 1, '0.00');
  return {
    formats,
    styles,
    columnWidths: [24, 14, 14, 14, 14, 13, 15, 29, 2, 9, 2],
    rowHeights: [{ row: 0, height: 30 }],
    gridlines: false,
    page: {
      area: { row: 0, column: 0, rows: end, columns: COLUMN.printed },
      orientation: 'portrait',
      breaks: [promised.title],
    },
  };
}
