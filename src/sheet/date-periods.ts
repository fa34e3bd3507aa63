import { serialOf } from '../core/calendar/date';
import { readPeriod, startOf, type Period } from './read-period';
import type { Column, Table } from './table';
import { yearIn } from './year-in';

/**
 * Gives a column of months, quarters or halves without a year ("1月") the year that its heading or the sheet says: it becomes a
 * column of first days. Weeks stay texts, because nobody says how they are counted.
 */
export function datePeriods(table: Table, ofSheet: number | null): Table {
  const columns = table.columns.map((column): Column => {
    if (column.kind !== 'text' || column.span === null || !DATED.has(column.span)) return column;
    const year = yearIn(column.heading) ?? ofSheet;
    if (year === null) return column;
    const values = column.values.map((value) => {
      const period = value === null ? undefined : readPeriod(String(value));
      return period === undefined || period.year !== null ? null : firstDay(period, year);
    });
    if (values.some((value, row) => value === null && column.values[row] !== null)) return column;
    const role = table.columns.some((other) => other.role === 'date') ? column.role : 'date';
    return { ...column, kind: 'date', role, values, asWritten: false };
  });
  return { ...table, columns };
}

/** "3月1日" has its month in hundreds. */
function firstDay({ span, number }: Period, year: number): number | null {
  if (span !== 'day') return startOf(span, year, number);
  return number < 100 ? null : (serialOf(year, Math.floor(number / 100), number % 100) ?? null);
}

const DATED: ReadonlySet<Column['span']> = new Set(['day', 'month', 'quarter', 'half']);
