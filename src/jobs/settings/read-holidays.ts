import type { CalendarChange } from '../../core/calendar/calendar';
import { isSerial } from '../../core/calendar/date';
import type { Area } from '../../sheet/address';
import { cellAddress } from '../../sheet/cell-address';
import { readDate } from '../../sheet/date-text';
import { isCellError, type Cell, type Grid } from '../../sheet/grid';
import { isBlank } from '../../sheet/is-blank';

export type Holidays =
  | { readonly ok: true; readonly changes: readonly CalendarChange[] }
  | { readonly ok: false; readonly wrong: 'notAHoliday' | 'notAMark'; readonly cell: string; readonly value: string };

/**
 * Days that differ from the calendar, as a sheet lists them: days off in one column; or days with 休 or 班 (holiday,
 * workday) beside them, a blank meaning off. Blank rows and a heading in the first row are skipped.
 *
 * @param daysBefore what the workbook's serials lack: 1,462 where it counts days from 1904
 */
export function readHolidays(values: Grid, area: Area, daysBefore = 0): Holidays {
  const changes: CalendarChange[] = [];
  for (const [row, [cell = null, mark = null]] of values.entries()) {
    if (isBlank(cell)) continue;
    const serial = typeof cell === 'number' ? cell + daysBefore : typeof cell === 'string' ? readDate(cell) : undefined;
    const at = (column: number) => cellAddress(area.sheet, area.row + row, area.column + column);
    if (serial === undefined || !isSerial(Math.floor(serial))) {
      if (row === 0 && typeof cell === 'string') continue;
      return { ok: false, wrong: 'notAHoliday', cell: at(0), value: textOf(cell) };
    }
    const workday = isBlank(mark) ? false : worksOn(mark);
    if (workday === undefined) return { ok: false, wrong: 'notAMark', cell: at(1), value: textOf(mark) };
    changes.push({ serial: Math.floor(serial), workday });
  }
  return { ok: true, changes };
}

const OFF = /^(?:休|假|放假|休息|节假日|off|holiday)$/i;
const ON = /^(?:班|上班|补班|工作日|work|workday)$/i;

function worksOn(mark: Cell): boolean | undefined {
  const word = textOf(mark).trim();
  if (OFF.test(word)) return false;
  return ON.test(word) ? true : undefined;
}

function textOf(cell: Cell): string {
  return isCellError(cell) ? cell.error : String(cell);
}
