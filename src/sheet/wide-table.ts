import { cellAddress } from './cell-address';
import { columnName } from './address';
import { isNear } from './find-total-rows';
import { isRateHeading } from './is-rate-heading';
import type { Column, Table, TableNote } from './table';
import { totalLabel } from './total-label';

/** A number column and those it should be the sum of. */
export interface ColumnTotal {
  readonly column: Column;
  readonly parts: readonly Column[];
}

/** The rows in which a column is not the sum of its parts, as notes; none for rates. Blank parts count as nothing. */
export function checkColumnTotals(table: Table, totals: readonly ColumnTotal[]): TableNote[] {
  const notes: TableNote[] = [];
  for (const { column, parts } of totals) {
    if (isRateHeading(column.heading)) continue;
    column.values.forEach((says, row) => {
      const numbers = parts.map(({ values }) => values[row]).filter((value) => typeof value === 'number');
      if (typeof says !== 'number' || numbers.length === 0) return;
      const should = Number(numbers.reduce((sum, number) => sum + number, 0).toPrecision(12));
      const decimals = 10 ** (String(says).split('.')[1]?.length ?? 0);
      if (isNear(says, should) || Math.round(should * decimals) / decimals === says) return;
      const cell = cellAddress(table.area.sheet, table.rowNumbers[row]!, table.area.column + column.index);
      notes.push({ code: 'total-differs', parameters: { heading: column.heading, cell, says, should } });
    });
  }
  return notes;
}

/** Whether a column is the sum of others in every row, over two rows with numbers at least. */
export function isSumOf(column: Column, parts: readonly Column[]): boolean {
  let proof = 0;
  for (let row = 0; row < column.values.length; row++) {
    const says = column.values[row];
    let sum = 0;
    let any = false;
    for (const { values } of parts) {
      const value = values[row];
      if (typeof value !== 'number') continue;
      sum += value;
      any = true;
    }
    if (typeof says !== 'number') {
      if (any && sum !== 0) return false;
      continue;
    }
    if (!isNear(says, sum)) return false;
    if (says !== 0) proof += 1;
  }
  return proof > 1;
}

/** "合计", "Total", "YTD" and the like in a heading, not "年度目标". */
export function isTotalWord(heading: string): boolean {
  return (
    totalLabel(heading) === 'sure' ||
    heading.split(' ').some((word) => totalLabel(word) === 'sure' || /^(?:全年|ytd)$/i.test(word))
  );
}

export function isTotalHeading(heading: string): boolean {
  return isTotalWord(heading) || WHOLE_YEAR.test(heading);
}

const WHOLE_YEAR = /^(?:全年|年度|年度合计|full[- ]?year|annual|year|fy|ytd)\b/i;

/** Sheet columns by their letters: "F, J". */
export function columnList(table: Table, columns: readonly Column[]): string {
  return columns.map(({ heading, index }) => `${heading} (${columnName(table.area.column + index)})`).join(', ');
}
