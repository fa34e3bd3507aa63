import { makeCalendar, type Calendar, type CalendarSpec } from '../../core/calendar/calendar';
import { fail, succeed, type Outcome } from '../../core/outcome';
import { isBlankDate, toDate } from './dates';
import { quoted, type Argument, type Reader } from './reader';
import type { CellValue } from './unwrap-cell';
import { allowedWords, meaningsOf, plainWord } from './words';

/**
 * Which days are worked. Omitted: Monday to Friday. One word: "all", "CN", "weekdays", or a seven-digit weekend from
 * Monday on ("0000011", 1 = day off). Or a list: holidays in one column, or dates with 休/班 (holiday/workday) beside
 * them; its first cell may name the base that the rows below change, else Monday to Friday is the base. Blanks and
 * zeros in the list are skipped; of two rows with the same date the lower one counts.
 */
export const calendar: Reader<Calendar> = {
  optional: true,
  read(argument) {
    const spec = readSpec(argument);
    if (!spec.ok) return spec;
    const made = named(makeCalendar(spec.value), argument.name);
    if (!made.ok) return made;
    return succeed({ count: (from, to) => named(made.value.count(from, to), argument.name) });
  },
};

/** A failure of the calendar under the name of the argument that gave it. */
function named<T>(outcome: Outcome<T>, argument: string): Outcome<T> {
  return outcome.ok ? outcome : fail(outcome.failure.code, { argument, ...outcome.failure.parameters });
}

type Base = CalendarSpec['base'];
type Change = { readonly serial: number; readonly workday: boolean };

const BASES = {
  weekdays: ['周一至周五', '双休'],
  all: ['全部', '每天'],
  CN: ['中国', '中国大陆', 'china'],
} as const;
const MARKS = {
  holiday: ['休', '假', '放假', '休息', '节假日', 'off'],
  workday: ['班', '上班', '补班', '工作日', 'work'],
} as const;
const baseOf = meaningsOf(BASES);
const markOf = meaningsOf(MARKS);
const ALLOWED_BASES = `${allowedWords(BASES)}, 0000011`;

function readSpec(argument: Argument): Outcome<CalendarSpec> {
  const { name, cells } = argument;
  const first = cells.values[0] ?? 0;
  const base = readBase(first);
  if (base === 'wrong') return fail('weekend-wrong', { argument: name, row: 1, value: quoted(first) });
  if (cells.values.length === 1) {
    if (first === 0) return succeed({ base: 'weekdays' });
    if (base !== undefined) return succeed({ base });
    if (looksLikeWeekend(first)) return fail('weekend-wrong', { argument: name, value: quoted(first) });
  }
  const changes = hasMarks(argument) ? readMarkedDates(argument, base) : readHolidays(argument, base);
  return changes.ok ? succeed({ base: base ?? 'weekdays', changes: changes.value }) : changes;
}

/** The base a cell names; "wrong" for a text of seven digits, or of 0 and 1 alone, that is no weekend. */
function readBase(cell: CellValue): Base | 'wrong' | undefined {
  if (typeof cell !== 'string') return undefined;
  const plain = plainWord(cell);
  if (!/^(?:[0-9]{7}|[01]+)$/.test(plain)) return baseOf.get(plain);
  return /^[01]{7}$/.test(plain) && plain !== '1111111' ? { weekend: plain } : 'wrong';
}

/** A weekend text that lost its zeros because Excel took it for a number, or a weekend number of NETWORKDAYS.INTL. */
function looksLikeWeekend(cell: CellValue): boolean {
  return typeof cell === 'number' && (Math.abs(cell) < 366 || /^[01]+$/.test(String(cell)));
}

/** Two columns are dates and marks unless the second column holds dates too. */
function hasMarks({ cells }: Argument): boolean {
  if (cells.columns !== 2) return false;
  return cells.values.some((cell, index) => index % 2 === 1 && typeof cell === 'string' && !toDate(cell, {}).ok);
}

function readHolidays({ name, cells }: Argument, base: Base | undefined): Outcome<Change[]> {
  const changes: Change[] = [];
  for (let index = base === undefined ? 0 : 1; index < cells.values.length; index++) {
    const cell = cells.values[index] ?? 0;
    if (isBlankDate(cell)) continue;
    const serial = readListed(cell, { argument: name, row: index + 1 }, index === 0);
    if (!serial.ok) return serial;
    changes.push({ serial: serial.value, workday: false });
  }
  return succeed(changes);
}

function readMarkedDates({ name, cells }: Argument, base: Base | undefined): Outcome<Change[]> {
  const changes: Change[] = [];
  for (let index = base === undefined ? 0 : 2; index < cells.values.length; index += 2) {
    const cell = cells.values[index] ?? 0;
    if (isBlankDate(cell)) continue;
    const serial = readListed(cell, { argument: name, row: index + 1 }, index === 0);
    if (!serial.ok) return serial;
    const mark = readMark(cells.values[index + 1] ?? 0, { argument: name, row: index + 2 });
    if (!mark.ok) return mark;
    changes.push({ serial: serial.value, workday: mark.value });
  }
  return succeed(changes);
}

type Place = { readonly argument: string; readonly row: number };

/** A date of the list. A word in the first cell was meant as the base, so the answer lists the words. */
function readListed(cell: CellValue, place: Place, isFirst: boolean): Outcome<number> {
  const serial = toDate(cell, place);
  if (serial.ok || !isFirst || serial.failure.code !== 'not-a-date') return serial;
  return fail('unknown-word', { ...place, value: quoted(cell), allowed: ALLOWED_BASES });
}

function readMark(cell: CellValue, place: Place): Outcome<boolean> {
  const mark = typeof cell === 'string' ? markOf.get(plainWord(cell)) : undefined;
  if (mark !== undefined) return succeed(mark === 'workday');
  return fail('unknown-word', { ...place, value: cell === 0 ? '' : quoted(cell), allowed: allowedWords(MARKS) });
}
