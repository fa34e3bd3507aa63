import { serialOf } from '../core/calendar/date';
import { readDate } from './date-text';
import { toHalfWidth } from './half-width';
import { MONTH_NAME, monthNumber } from './month-names';
import type { Span } from './table';

/** A stretch of time that a text names. */
export interface Period {
  readonly span: Span;
  /** `null` where the text names none. */
  readonly year: number | null;
  /** The month 1–12, quarter 1–4, week 1–53, day 1–31 or weekday 1–7 (Monday first), half 1–2; 1 for a year. */
  readonly number: number;
  /** The serial of the first day, where the year is named. Weeks of a year are those of ISO 8601, as "2026-W01" is. */
  readonly start: number | null;
}

/**
 * Reads a text that names a month, quarter, week, day, half or year, and nothing else: "1月", "一月份", "Jan", "2026-01",
 * "202601", "2026年1月", "Jan-26", "Q1", "2026Q1", "第一季度", "第1周", "W01", "Week 1", "上半年", "H1", "2026年", "FY2026",
 * "1月5日", "周一", "2026-01-05". A fiscal year ("FY26 Q1") gives no start: nobody says here when it begins.
 *
 * @example
 * readPeriod('2026年1月') // → { span: 'month', year: 2026, number: 1, start: 46023 }
 */
export function readPeriod(text: string): Period | undefined {
  if (text.length > LONGEST || !HINT.test(text)) return undefined;
  const plain = toHalfWidth(text).toLowerCase();
  for (const { span, form, fixed } of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (groups === undefined) continue;
    const number = fixed ?? numberOf(groups);
    const year = yearOf(groups);
    return {
      span,
      year,
      number,
      start:
        year === null || groups.fiscal !== undefined || groups.fiscal2 !== undefined
          ? null
          : startOf(span, year, number),
    };
  }
  const serial = DAY.test(plain) ? readDate(plain) : undefined;
  return serial === undefined ? undefined : { span: 'day', year: null, number: serial, start: serial };
}

/** The serial of a period's first day, once its year is known; `null` for days and weekdays. */
export function startOf(span: Span, year: number, number: number): number | null {
  if (span === 'week') {
    const fourth = serialOf(year, 1, 4)!;
    // 4 January lies in week 1; serial 2 was a Monday
    return fourth - ((fourth - 2) % 7) + (number - 1) * 7;
  }
  const months = MONTHS_IN[span];
  return months === undefined ? null : (serialOf(year, (number - 1) * months + 1, 1) ?? null);
}

const MONTHS_IN: Partial<Record<Span, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const LONGEST = 20;
const HINT =
  /[\d０-９月季周年日号]|^(?:q|h|w|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|星期/i;
const DAY = /^\d{4}.+\d|^\d{8}$|[a-z]/;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const Y = '(?<year>(?:19|20)\\d\\d)';
/** "2026年", "2026-", "2026", "26年", "FY26 " before a period. */
const BEFORE = `(?:${Y} ?(?:年度?|[-/.])? ?|(?<year2>\\d\\d)年 ?|(?<fiscal>fy) ?'?(?<year3>(?:20)?\\d\\d)[ -]?)?`;
/** " 2026", "-26", "'26" after it. */
const AFTER = `(?:[ -]?(?<year4>(?:19|20)\\d\\d)|[-']+(?<year5>\\d\\d)| ?(?<fiscal2>fy) ?'?(?<year6>\\d\\d))?`;
const ONE_TO_TWELVE = '(?<number>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';

function form(span: Span, source: string, fixed?: number) {
  return { span, form: new RegExp(`^${source}$`), fixed };
}

const FORMS = [
  form('month', `${BEFORE}${ONE_TO_TWELVE} ?月份?`),
  form('month', `${Y}[-/.年] ?(?<number>1[0-2]|0?[1-9])(?<!\\.[1-9])`),
  form('month', `${Y}(?<number>0[1-9]|1[0-2])`),
  form('month', `${BEFORE}${MONTH_NAME}${AFTER}`),
  form('month', `(?<year2>\\d\\d)-${MONTH_NAME}`),
  form('month', 'm(?<number>1[0-2]|0?[1-9])'),
  form('quarter', `${BEFORE}(?:q(?<number>[1-4])|(?<number2>[1-4])q)${AFTER}`),
  form('quarter', `${BEFORE}(?:第 ?)?(?<number>[1-4一二三四]) ?季度?`),
  form('quarter', `quarter ?(?<number>[1-4])${AFTER}`),
  form('half', `${BEFORE}(?:上半年|h1)${AFTER}`, 1),
  form('half', `${BEFORE}(?:下半年|h2)${AFTER}`, 2),
  form('week', `${BEFORE}(?:w|wk|week|cw)[ .]?(?<number>[0-4]?\\d|5[0-3])`),
  form(
    'week',
    `${BEFORE}(?:第 ?(?<number>[0-4]?\\d|5[0-3]|十[一二]?|[一二三四五六七八九]) ?周|(?<number2>[0-4]?\\d|5[0-3]) ?周)`,
  ),
  form('year', `(?:(?<fiscal>fy) ?)?${Y} ?(?:年度?|财年)?`, 1),
  form('year', `(?<fiscal>fy) ?'?(?<year2>\\d\\d)`, 1),
  form('day', '(?<month>1[0-2]|0?[1-9])月(?<number>[0-2]?\\d|3[01])[日号]?'),
  form('day', '第?(?<number>0?[1-9]|[12]\\d|3[01])[日号]'),
  form('day', '(?:周|星期)(?<weekday>[一二三四五六日天])'),
  form(
    'day',
    '(?<weekday>mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)',
  ),
];

type Groups = Readonly<Record<string, string | undefined>>;

function numberOf({ number, number2, name, weekday, month }: Groups): number {
  if (name !== undefined) return monthNumber(name);
  if (weekday !== undefined) return weekdayOf(weekday);
  const text = number ?? number2 ?? '';
  const read = /^\d+$/.test(text) ? Number(text) : HAN.indexOf(text) + 1;
  return month === undefined ? read : Number(month) * 100 + read;
}

function weekdayOf(text: string): number {
  return '日天'.includes(text) ? 7 : HAN.indexOf(text) + 1 || WEEKDAYS.indexOf(text.slice(0, 3)) + 1;
}

function yearOf({ year, year2, year3, year4, year5, year6 }: Groups): number | null {
  const text = year ?? year2 ?? year3 ?? year4 ?? year5 ?? year6;
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
