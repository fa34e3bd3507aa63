import { cellAddress } from '../sheet/cell-address';
import { placeOf } from '../sheet/place-of';
import type { Column, Table } from '../sheet/table';
import { printNumber } from '../texts/print-number';
import { refuse, type JobOutcome } from './job-outcome';

/**
 * The numbers of a column, one a body row, or those of some rows. A blank is refused by its cell's name, because it is not 0, and so is a
 * negative where none makes sense.
 */
export function columnNumbers(
  table: Table,
  column: Column,
  allow: 'any' | 'not-negative',
  rows: readonly number[] = table.rowNumbers.map((_, row) => row),
): JobOutcome<number[]> {
  const numbers: number[] = [];
  for (const index of rows) {
    const value = column.values[index];
    const cell = () => {
      const place = placeOf(table, column, index);
      return cellAddress(table.area.sheet, place.row, place.column);
    };
    if (typeof value !== 'number') return refuse('blank-input', { cell: cell() });
    if (value < 0 && allow === 'not-negative')
      return refuse('negative-input', { cell: cell(), value: printNumber(value) });
    numbers.push(value);
  }
  return { ok: true, value: numbers };
}
