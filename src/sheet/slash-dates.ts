import { serialOf } from '../core/calendar/date';
import type { Cell } from './grid';
import { toHalfWidth } from './half-width';

export type DateOrder = 'month-first' | 'day-first';

/**
 * Which way round a column of dates such as "2/13/2026" is written. One date cannot tell 1 February from 2 January, a
 * column with a number above 12 in it can.
 *
 * @returns `undefined` where nothing or everything speaks for both.
 */
export function dateOrder(cells: readonly Cell[]): DateOrder | undefined {
  let monthFirst = false;
  let dayFirst = false;
  for (const cell of cells) {
    const parts = typeof cell === 'string' ? partsOf(cell) : undefined;
    if (parts === undefined) continue;
    if (parts.second > 12) monthFirst = true;
    if (parts.first > 12) dayFirst = true;
  }
  if (monthFirst === dayFirst) return undefined;
  return monthFirst ? 'month-first' : 'day-first';
}

/** Reads one of them to its serial. */
export function readSlashDate(text: string, order: DateOrder): number | undefined {
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  return order === 'month-first'
    ? serialOf(parts.year, parts.first, parts.second)
    : serialOf(parts.year, parts.second, parts.first);
}

const START = /^\s*[\d０-９]{1,2}[/.\-／．－]/;
const SLASH_DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T,].*)?$/;

function partsOf(text: string): { first: number; second: number; year: number } | undefined {
  if (!START.test(text)) return undefined; // nearly every text ends here
  const match = SLASH_DATE.exec(toHalfWidth(text));
  return match === null ? undefined : { first: Number(match[1]), second: Number(match[3]), year: Number(match[4]) };
}
