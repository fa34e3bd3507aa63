import { serialOf } from '../core/calendar/date';
import { toHalfWidth } from './half-width';
import { MONTH_NAME, monthNumber } from './month-names';

/**
 * Reads a date typed as text and answers its Excel serial (1900 system, whole days).
 *
 * Read are "2026-02-01", "2026/2/1", "2026.2.1", "2026年2月1日" (also 号, or nothing after the day), "20260201",
 * "Feb 1, 2026", "1 Feb 2026"; a month alone ("2026年2月", "2026-02", "2026/2") is its first day. A weekday and a time
 * after the date are dropped ("2026-02-01 周日 10:30", "2026-02-01T10:30:00+08:00"): the calendar day counts as it is
 * written, no time zone is applied.
 *
 * Not read are days that don't exist (2026-02-30), years outside 1900 to 9999, "2026.2" (a number), and "2/1/2026",
 * which is one day in the United States and another in Europe.
 *
 * @returns the serial, or `undefined` where the text is no date.
 * @example readDate('2026年2月1日') // → 46054
 */
export function readDate(text: string): number | undefined {
  if (!YEAR.test(text)) return undefined; // most texts of a sheet end here
  const plain = toHalfWidth(text).replace(TIME, '').replace(WEEKDAY, '').trim();
  for (const form of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (groups === undefined) continue;
    const month = groups.name === undefined ? Number(groups.month) : monthNumber(groups.name);
    return serialOf(Number(groups.year), month, Number(groups.day ?? 1));
  }
  return undefined;
}

const YEAR = /[0-9０-９]{4}/;
const TIME =
  /(?:T| ?(?:上午|下午|中午|晚上|凌晨) ?| |(?<=[日号]))\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:[AaPp][Mm])?(?:Z|[+-]\d{2}:?\d{2})?$/;
const WEEKDAY = /[ (,]*(?:星期|周|礼拜)[一二三四五六日天]\)?$/;
const FORMS = [
  /^(?<year>\d{4})(?<separator>[-/.]) ?(?<month>\d{1,2})\k<separator> ?(?<day>\d{1,2})$/,
  /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月 ?(?:(?<day>\d{1,2}) ?[日号]?)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})[-/](?<month>\d{1,2})$/,
  new RegExp(`^${MONTH_NAME} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})$`, 'i'),
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_NAME}[ ,-] ?(?<year>\\d{4})$`, 'i'),
];
