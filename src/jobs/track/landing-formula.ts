import { formatArea } from '../../sheet/format-area';
import type { Column } from '../../sheet/table';
import { bodyOf } from '../source';
import type { Orders } from './orders';

/** Cells that all LANDING formulas of a sheet may read: each of them reads the whole table of bookings. */
const MOST_CELLS = 200_000;

/**
 * The argument `daily` of TARGET.LANDING over a table of bookings: its days beside its amounts, those of one name or all.
 * Null where cells say something else than was read, or where so many formulas would read too much.
 *
 * @param by the column of the names and what their cells must equal: a cell's address or a quoted text
 */
export function dailyFormula(
  { source: { table }, date, amount }: Orders,
  by: { readonly column: Column; readonly cell: string } | null,
  factor: number,
  formulas: number,
): string | null {
  const columns = [date, amount, ...(by === null ? [] : [by.column])];
  const areas = columns.map((column) => bodyOf(table, column));
  const whole = areas.every((area) => area !== null && area.rows === table.rowNumbers.length);
  if (!whole || !columns.every(({ asWritten }) => asWritten) || formulas * table.rowNumbers.length > MOST_CELLS)
    return null;
  const [dates, amounts, names] = areas.map((area) => formatArea(area!, { absolute: true }));
  const times = factor === 1 ? '' : `*${factor}`;
  const own =
    by === null ? (times === '' ? `${amounts}+0` : `${amounts}${times}`) : `${amounts}*(${names}=${by.cell})${times}`;
  return `CHOOSE({1,2},${dates},${own})`;
}
