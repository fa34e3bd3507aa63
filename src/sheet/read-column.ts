import { isDateFormat } from './date-format';
import { readDate } from './date-text';
import { isCellError, type Cell } from './grid';
import { headingRoles } from './heading-roles';
import { isBlank } from './is-blank';
import { isLabelHeading } from './is-label-heading';
import { readPeriod } from './read-period';
import { dateOrder, readSlashDate, type DateOrder } from './slash-dates';
import type { Column, ColumnKind, HeadingRole, Problem, Span, Unit } from './table';
import type { TextReader } from './text-reader';

/** A cell of a column that could not be read, by its place among the cells given. */
type Misfit = Pick<Problem, 'row' | 'code' | 'parameters'>;

export interface ReadColumn {
  readonly kind: ColumnKind;
  readonly values: Column['values'];
  readonly misfits: readonly Misfit[];
  /** Cells with content. */
  readonly filled: number;
  readonly asWritten: boolean;
  /** What the dates or periods name; `null` for numbers and other texts. */
  readonly span: Span | null;
  /** How dates such as "2/13/2026" were read, if there are any. */
  readonly order: DateOrder | undefined;
}

export interface ColumnContext {
  /** Number formats of the cells, where they are known. */
  readonly formats: readonly string[] | undefined;
  /** What the heading counts in: "150万" under "（万元）" is 150. */
  readonly unit: Unit | null;
  /** Whether serials count from 1904. */
  readonly date1904: boolean;
  readonly read: TextReader;
}

/**
 * Decides what a column holds and reads its cells.
 *
 * It is a date column when most filled cells are dates: date texts, serials with a date format, or serials from 1980 to
 * 2099 under a heading that says date; also when all are months, quarters or the like with their year ("2026年1月",
 * "202601", "2026Q1"). It is a number column when most are numbers or texts that read as numbers (half of them, where the
 * heading says amount, quantity or the like), unless the heading says that they are labels (IDs, post codes, years) or
 * they are codes ("00123", more than 15 digits).
 * Otherwise it is a text column; numbers in it become texts.
 *
 * Blank cells and texts that say "no value" are `null`. A cell that does not fit is `null` too and a misfit.
 *
 * @param cells of the body rows
 */
export function readColumn(heading: string, cells: readonly Cell[], context: ColumnContext): ReadColumn {
  const order = dateOrder(cells);
  const counts = countKinds(cells, context, order, headingRoles(heading)[0]?.role === 'date');
  const claimed = kindOf(counts, headingRoles(heading)[0]?.role, isLabelHeading(heading) && !areCalls(heading, cells));
  const kind = claimed === 'number' && counts.filled > 2 && areYears(heading, cells) ? 'text' : claimed;
  const saysDate = headingRoles(heading)[0]?.role === 'date';
  const periods = kind === 'number' && !saysDate ? null : periodsIn(cells, counts.filled);
  if (periods !== null) return { ...periods, misfits: [], filled: counts.filled, order: undefined };
  const values: (number | string | null)[] = new Array<number | string | null>(cells.length);
  const misfits: Misfit[] = [];
  let asWritten = !(kind === 'date' && context.date1904);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? null;
    const { value, code } = isBlank(cell) ? NOTHING : READ[kind](cell, context, order);
    values[row] = value;
    if (isCellError(cell)) misfits.push({ row, code: 'error-cell', parameters: { error: cell.error } });
    else if (code !== undefined) misfits.push({ row, code, parameters: { value: String(cell) } });
    if (
      typeof cell === 'string'
        ? value !== cell && (value !== null || (kind === 'text' && !isBlank(cell)))
        : isCellError(cell)
    )
      asWritten = false;
  }
  const span = kind === 'date' ? 'day' : null;
  return { kind, values, misfits, filled: counts.filled, asWritten, span, order: kind === 'date' ? order : undefined };
}

interface Reading {
  readonly value: number | string | null;
  readonly code?: Problem['code'];
}

const NOTHING: Reading = { value: null };
const READ: Readonly<
  Record<ColumnKind, (cell: Cell, context: ColumnContext, order: DateOrder | undefined) => Reading>
> = {
  number(cell, { unit, read }) {
    if (typeof cell === 'number') return { value: cell };
    const quantity = typeof cell === 'string' ? read(cell).quantity : undefined;
    if (quantity === undefined) return { value: null, code: 'not-a-number' };
    if (quantity === null) return NOTHING;
    // A text that brings its own size ("150万" under "（万元）") is turned into the column's unit.
    const ownSize = unit !== null && unit.factor > 1 && SIZE.test(String(cell));
    return { value: ownSize ? quantity.value / unit.factor : quantity.value };
  },
  date(cell, context, order) {
    const serial = serialIn(cell, context, order);
    if (serial !== undefined) return { value: serial };
    return typeof cell === 'string' && context.read(cell).quantity === null
      ? NOTHING
      : { value: null, code: 'not-a-date' };
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
const DAYS_TO_1904 = 1462;

interface Counts {
  filled: number;
  numbers: number;
  dates: number;
}

function countKinds(
  cells: readonly Cell[],
  context: ColumnContext,
  order: DateOrder | undefined,
  saysDate: boolean,
): Counts {
  const counts = { filled: 0, numbers: 0, dates: 0 };
  let [format, showsDay] = ['', false];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? null;
    if (isBlank(cell) || isCellError(cell)) continue;
    const quantity = typeof cell === 'string' ? context.read(cell).quantity : undefined;
    if (quantity === null) continue;
    counts.filled += 1;
    const isNumber = typeof cell === 'number' || quantity !== undefined;
    if (isNumber && !isCode(cell)) counts.numbers += 1;
    const serial = serialIn(cell, context, order);
    if (serial === undefined) continue;
    const plausible = serial >= FIRST_DAY && serial <= LAST_DAY;
    const own = context.formats?.[row] ?? '';
    // one format after another is nearly always the same
    if (own !== format) [format, showsDay] = [own, isDateFormat(own)];
    if (!isNumber || (saysDate && plausible) || showsDay) counts.dates += 1;
  }
  return counts;
}

function kindOf({ filled, numbers, dates }: Counts, claim: HeadingRole | undefined, areLabels: boolean): ColumnKind {
  const saysNumber = claim !== undefined && NUMERIC.has(claim);
  if (filled === 0) return claim === 'date' ? 'date' : saysNumber ? 'number' : 'text';
  if (dates * 2 > filled) return 'date';
  // A heading that says "amount" tips the balance: texts such as "待定" are then named, not taken for labels.
  const enough = saysNumber ? numbers * 2 >= filled : numbers * 2 > filled;
  return enough && !areLabels ? 'number' : 'text';
}

/** "电话" above 6, 8 and 11 counts calls: a telephone number is longer. */
function areCalls(heading: string, cells: readonly Cell[]): boolean {
  return CALLS.test(heading) && cells.every((cell) => cell === null || (typeof cell === 'number' && cell < 10_000));
}

const CALLS = /电话|phone/i;

const NUMERIC: ReadonlySet<string> = new Set(['amount', 'quantity', 'price', 'cost', 'profit', 'target', 'actual']);

/**
 * A column of months, quarters, weeks or years: serials of their first days where each names its year, else their texts.
 * Numbers alone are years and months of a year ("202601") only.
 */
function periodsIn(
  cells: readonly Cell[],
  filled: number,
): Pick<ReadColumn, 'kind' | 'values' | 'span' | 'asWritten'> | null {
  let span: Span | null = null;
  let dated = true;
  let seen = 0;
  const known = new Map<Cell, ReturnType<typeof readPeriod>>();
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' && typeof cell !== 'number') return null;
    let period = known.get(cell);
    if (period === undefined) {
      period = readPeriod(String(cell).trim());
      // "3月1日" has no year; weekdays and numbers of days are no dates
      const isDay = period?.span === 'day' && (period.start !== null || period.number < 100);
      if (period === undefined || isDay) return null;
      known.set(cell, period);
    }
    if (span !== null && period.span !== span) return null;
    ({ span } = period);
    if (period.start === null || period.span === 'year') dated = false;
    seen += 1;
  }
  if (span === null || seen !== filled) return null;
  const values = cells.map((cell) => {
    if (isBlank(cell)) return null;
    return dated ? (known.get(cell)?.start ?? null) : String(cell).trim();
  });
  return {
    kind: dated ? 'date' : 'text',
    values,
    span,
    asWritten: !dated && cells.every((cell, row) => cell === null || cell === values[row]),
  };
}

/** Years and nothing else ("Since": 2019, 2021, 2015), under a heading that claims no number: they name, they don't add up. */
function areYears(heading: string, cells: readonly Cell[]): boolean {
  if (headingRoles(heading).length > 0) return false;
  return cells.every(
    (cell) => cell === null || (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1950 && cell < 2050),
  );
}

/** "00123" and an order number of 18 digits would lose digits as numbers. */
function isCode(cell: Cell): boolean {
  return typeof cell === 'string' && /^(?:0\d+|\d{16,})$/.test(cell.trim());
}

/** A date serial without its time, from a serial, from 20260201 as a number, or from a text. */
function serialIn(cell: Cell, { read, date1904 }: ColumnContext, order: DateOrder | undefined): number | undefined {
  if (typeof cell === 'number') {
    if (cell >= 19_000_101 && cell <= 99_991_231) return readDate(String(cell));
    if (cell < 1 || cell >= 2_958_466) return undefined;
    return Math.floor(cell) + (date1904 ? DAYS_TO_1904 : 0);
  }
  if (typeof cell !== 'string') return undefined;
  return read(cell).serial ?? (order === undefined ? undefined : readSlashDate(cell, order));
}
