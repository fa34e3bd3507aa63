import { FIRST_SERIAL, LAST_SERIAL } from '../../core/calendar/date';
import type { FailureParameters } from '../../core/failure';
import { fail, succeed, type Outcome } from '../../core/outcome';
import { readDate } from '../../sheet/date-text';
import { oneCell, quoted, required, type Reader } from './reader';
import type { CellValue } from './unwrap-cell';

/** A date that must be there: an Excel serial (the time of day is dropped) or a text such as 2026-02-01, 2026年2月1日. */
export const date: Reader<number> = required((argument) => {
  const cell = oneCell(argument);
  return cell.ok ? toDate(cell.value, { argument: argument.name }) : cell;
});

/** The whole-day serial of a cell; blank and 0 are refused, see `isBlankDate`. */
export function toDate(cell: CellValue, place: FailureParameters): Outcome<number> {
  if (isBlankDate(cell)) return fail('date-missing', place);
  const serial = typeof cell === 'string' ? textToSerial(cell) : cell;
  if (typeof serial !== 'number') return fail('not-a-date', { ...place, value: quoted(cell) });
  const day = Math.floor(serial);
  if (day < FIRST_SERIAL || day > LAST_SERIAL) return fail('date-out-of-range', { ...place, value: quoted(cell) });
  return succeed(day);
}

/** Blank, 0 or a time of day without a date. */
export function isBlankDate(cell: CellValue): boolean {
  return typeof cell === 'number' && cell >= 0 && cell < 1;
}

function textToSerial(text: string): number | undefined {
  const serial = readDate(text);
  if (serial !== undefined) return serial;
  return /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
