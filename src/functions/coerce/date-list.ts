import { fail, succeed } from '../../core/outcome';
import { isBlankDate, toDate } from './dates';
import { required, type Reader } from './reader';

/** A column, a row or a rectangle of dates as whole serials, read row by row; null where a cell is blank or 0. */
export const dates: Reader<readonly (number | null)[]> = required(({ name, cells }) => {
  const serials = new Array<number | null>(cells.values.length);
  for (let index = 0; index < serials.length; index++) {
    const cell = cells.values[index] ?? 0;
    const serial = isBlankDate(cell) ? succeed(null) : toDate(cell, { argument: name, row: index + 1 });
    if (!serial.ok) return fail(serial.failure.code, serial.failure.parameters);
    serials[index] = serial.value;
  }
  return succeed(serials);
});
