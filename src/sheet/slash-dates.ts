import { serialOf } from '../core/calendar/date';
import { toHalfWidth } from './half-width';

export type DateOrder = 'month-first' | 'day-first';

/**
 * Which way round a column of dates such as "2/13/2026" is written. One date cannot tell 1 February from 2 January, a
 * column with a number above 12 in it can.
 *
 * @returns `undefined` where nothing or everything speaks for both.
 */
export function dateOrder(texts: readonly string[]): DateOrder | undefined {
  const pairs = texts.map(partsOf).filter((parts) => parts !== undefined);
  const monthFirst = pairs.some(({ second }) => second > 12);
  const dayFirst = pairs.some(({ first }) => first > 12);
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

const SLASH_DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T,].*)?$/;

function partsOf(text: string): { first: number; second: number; year: number } | undefined {
  const match = SLASH_DATE.exec(toHalfWidth(text));
  return match === null ? undefined : { first: Number(match[1]), second: Number(match[3]), year: Number(match[4]) };
}
