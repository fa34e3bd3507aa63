import { readPeriod, startOf } from './read-period';
import type { Column, Table } from './table';

/**
 * Gives a column of months, quarters or halves without a year ("1月") the year that the sheet says elsewhere: it becomes a
 * column of first days. Weeks stay texts, because nobody says how they are counted.
 */
export function datePeriods(table: Table, year: number): Table {
  const columns = table.columns.map((column): Column => {
    if (column.kind !== 'text' || column.span === null || !DATED.has(column.span)) return column;
    const values = column.values.map((value) => {
      const period = value === null ? undefined : readPeriod(String(value));
      return period === undefined || period.year !== null ? null : startOf(period.span, year, period.number);
    });
    if (values.some((value, row) => value === null && column.values[row] !== null)) return column;
    const role = table.columns.some((other) => other.role === 'date') ? column.role : 'date';
    return { ...column, kind: 'date', role, values, asWritten: false };
  });
  return { ...table, columns };
}

const DATED: ReadonlySet<Column['span']> = new Set(['month', 'quarter', 'half']);
