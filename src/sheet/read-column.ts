import { isDateFormat } from './date-format';
import { readDate } from './date-text';
import { isCellError, type Cell } from './grid';
import { headingRoles } from './heading-roles';
import { isBlank } from './is-blank';
import { isLabelHeading } from './is-label-heading';
import { readNumber } from './number-text';
import { dateOrder, readSlashDate, type DateOrder } from './slash-dates';
import type { Column, ColumnKind, Problem, Unit } from './table';

/** A cell of a column that could not be read, by its place among the cells given. */
type Misfit = Pick<Problem, 'row' | 'code' | 'parameters'>;

export interface ReadColumn {
  readonly kind: ColumnKind;
  readonly values: Column['values'];
  readonly misfits: readonly Misfit[];
  readonly asWritten: boolean;
  /** How dates such as "2/13/2026" were read, if there are any. */
  readonly order: DateOrder | undefined;
}

/**
 * Decides what a column holds and reads its cells.
 *
 * It is a date column when most filled cells are dates: date texts, serials with a date format, or serials from 1980 to
 * 2099 under a heading that says date. It is a number column when most are numbers or texts that read as numbers (half of
 * them, where the heading says amount, quantity or the like), unless the heading says that they are labels (IDs, post
 * codes, years) or they are codes ("00123", more than 15 digits).
 * Otherwise it is a text column; numbers in it become texts.
 *
 * Blank cells and texts that say "no value" are `null`. A cell that does not fit is `null` too and a misfit.
 *
 * @param cells of the body rows
 * @param formats number formats of the same cells, where they are known
 * @param unit what the heading counts in: "150万" under "（万元）" is 150
 */
export function readColumn(
  heading: string,
  cells: readonly Cell[],
  formats?: readonly string[],
  unit: Unit | null = null,
): ReadColumn {
  const order = dateOrder(cells.filter((cell) => typeof cell === 'string'));
  const kind = kindOf(heading, cells, formats, order);
  const values: (number | string | null)[] = [];
  const misfits: Misfit[] = [];
  let asWritten = true;
  cells.forEach((cell, row) => {
    const { value, code } = isBlank(cell) ? NOTHING : READ[kind](cell, { order, unit });
    values.push(value);
    if (isCellError(cell)) misfits.push({ row, code: 'error-cell', parameters: { error: cell.error } });
    else if (code !== undefined) misfits.push({ row, code, parameters: { value: String(cell) } });
    if (isCellError(cell) || (typeof cell === 'string' && value !== null && value !== cell)) asWritten = false;
    if (kind === 'text' && typeof cell === 'string' && value === null && !isBlank(cell)) asWritten = false;
  });
  return { kind, values, misfits, asWritten, order: kind === 'date' ? order : undefined };
}

interface Reading {
  readonly value: number | string | null;
  readonly code?: Problem['code'];
}
interface Context {
  readonly order: DateOrder | undefined;
  readonly unit: Unit | null;
}

const NOTHING: Reading = { value: null };
const READ: Readonly<Record<ColumnKind, (cell: Cell, context: Context) => Reading>> = {
  number(cell, { unit }) {
    if (typeof cell === 'number') return { value: cell };
    const number = typeof cell === 'string' ? readNumber(cell) : undefined;
    if (number === undefined) return { value: null, code: 'not-a-number' };
    // A text that brings its own size ("150万" under "（万元）") is turned into the column's unit.
    const ownSize = number !== null && unit !== null && unit.factor > 1 && SIZE.test(String(cell));
    return { value: ownSize ? number / unit.factor : number };
  },
  date(cell, { order }) {
    const serial = serialIn(cell, order);
    if (serial !== undefined) return { value: serial };
    return typeof cell === 'string' && readNumber(cell) === null ? NOTHING : { value: null, code: 'not-a-date' };
  },
  text(cell) {
    if (typeof cell === 'boolean') return { value: cell ? 'TRUE' : 'FALSE' };
    const text = isCellError(cell) ? '' : String(cell).trim();
    return { value: text === '' || DASH.test(text) ? null : text };
  },
};

const SIZE = /[百千万亿萬億kKMBwW]|thousand|million|billion|mn|bn/;
const DASH = /^(?:[-–—]{1,2}|\/)$/;
const FIRST_DAY = 29_221; // 1980-01-01
const LAST_DAY = 73_050; // 2099-12-31

function kindOf(
  heading: string,
  cells: readonly Cell[],
  formats: readonly string[] | undefined,
  order: DateOrder | undefined,
): ColumnKind {
  const claim = headingRoles(heading)[0];
  const saysDate = claim?.role === 'date';
  let filled = 0;
  let numbers = 0;
  let dates = 0;
  cells.forEach((cell, row) => {
    if (isBlank(cell) || isCellError(cell)) return;
    const number = typeof cell === 'number' ? cell : typeof cell === 'string' ? readNumber(cell) : undefined;
    if (number === null) return;
    filled += 1;
    if (number !== undefined && !isCode(cell)) numbers += 1;
    const serial = serialIn(cell, order);
    if (serial === undefined) return;
    const isPlainNumber = number !== undefined;
    const plausible = serial >= FIRST_DAY && serial <= LAST_DAY;
    if (!isPlainNumber || (saysDate && plausible) || isDateFormat(formats?.[row] ?? '')) dates += 1;
  });
  const saysNumber = claim !== undefined && NUMERIC.has(claim.role);
  if (filled === 0) return saysDate ? 'date' : saysNumber ? 'number' : 'text';
  if (dates * 2 > filled) return 'date';
  // A heading that says "amount" tips the balance: texts such as "待定" are then named, not taken for labels.
  const enough = saysNumber ? numbers * 2 >= filled : numbers * 2 > filled;
  return enough && !isLabelHeading(heading) ? 'number' : 'text';
}

const NUMERIC: ReadonlySet<string> = new Set(['amount', 'quantity', 'price', 'cost', 'profit', 'target', 'actual']);

/** "00123" and an order number of 18 digits would lose digits as numbers. */
function isCode(cell: Cell): boolean {
  return typeof cell === 'string' && /^(?:0\d+|\d{16,})$/.test(cell.trim());
}

/** A date serial without its time, from a serial, from 20260201 as a number, or from a text. */
function serialIn(cell: Cell, order: DateOrder | undefined): number | undefined {
  if (typeof cell === 'number') {
    if (cell >= 19_000_101 && cell <= 99_991_231) return readDate(String(cell));
    return cell >= 1 && cell < 2_958_466 ? Math.floor(cell) : undefined;
  }
  if (typeof cell !== 'string') return undefined;
  return readDate(cell) ?? (order === undefined ? undefined : readSlashDate(cell, order));
}
