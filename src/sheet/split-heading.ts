import { toHalfWidth } from './half-width';
import { readPeriod, startOf, type Period } from './read-period';
import type { Span } from './table';
import { totalLabel } from './total-label';

/** What the heading of a column in a wide table says. */
export interface SplitHeading {
  /** The shortest stretch of time in it, with the year of a longer one beside it ("2026年 1月"). */
  readonly period: Period;
  /** The longer stretch that tells weeks and days of the same number apart: the month of "1月 第1周". */
  readonly within: Period | null;
  /** The shortest stretch as written: "1月", with the longer one before it where it is needed. */
  readonly name: string;
  /** What is left: the measure ("目标"), or "". */
  readonly rest: string;
  /** Whether it says that it is a total or an average of others ("Q1 小计", "累计"). */
  readonly isTotal: boolean;
}

/**
 * Parts a heading into the period and the measure that it names, in any order: "1月目标", "目标 1月", "2026年 Q1 1月",
 * "Jan Sales (k$)". A range ("1-3月") and "上半年合计" are totals.
 *
 * @returns `undefined` where it names no period
 */
export function splitHeading(heading: string): SplitHeading | undefined {
  const plain = toHalfWidth(heading);
  const range = RANGE.exec(plain);
  if (range !== null) {
    const period: Period = { span: 'half', year: null, number: Number(range[2]), start: null };
    return { period, within: null, name: range[0], rest: plain.replace(RANGE, ' ').trim(), isTotal: true };
  }
  let rest = plain;
  const periods: (Period & { readonly name: string })[] = [];
  for (;;) {
    const found = firstPeriod(rest) ?? lastPeriod(rest);
    if (found === undefined) break;
    periods.push({ ...found.period, name: found.name });
    rest = found.rest;
  }
  const [shortest] = [...periods].sort((a, b) => LENGTHS.indexOf(a.span) - LENGTHS.indexOf(b.span));
  if (shortest === undefined) return undefined;
  const year = periods.find((period) => period.year !== null)?.year ?? null;
  const start =
    shortest.start ?? (year === null || isFiscal(periods) ? null : startOf(shortest.span, year, shortest.number));
  const words = rest.split(' ').filter((word) => word !== '');
  const isTotal = words.some((word) => totalLabel(word) === 'sure' || TOTAL.test(word));
  const { span, number } = shortest;
  const within = shortest.start === null && (span === 'week' || span === 'day') ? longer(periods, shortest) : null;
  const name = within === null ? shortest.name : `${within.name} ${shortest.name}`;
  return { period: { span, number, year: shortest.year ?? year, start }, within, name, rest: words.join(' '), isTotal };
}

const LENGTHS: readonly Span[] = ['day', 'week', 'month', 'quarter', 'half', 'year'];
const RANGE = /(\d{1,2}) ?(?:月)?[-~至到—] ?(\d{1,2}) ?月(?:份)?/;
const TOTAL = /^(?:累计|合计|小计|总计|汇总|平均|月均|ytd|total|sum|avg|average)$/i;

function longer<T extends Period>(periods: readonly T[], { span }: Period): T | null {
  return (
    periods.find((period) => period.span !== 'year' && LENGTHS.indexOf(period.span) > LENGTHS.indexOf(span)) ?? null
  );
}

/** A year that is a fiscal one ("FY26") does not say when it begins. */
function isFiscal(periods: readonly Period[]): boolean {
  return periods.some(({ span, year, start }) => span === 'year' && year !== null && start === null);
}

interface Found {
  readonly period: Period;
  readonly name: string;
  readonly rest: string;
}

/** The longest beginning that is a period and ends where a word ends. */
function firstPeriod(text: string): Found | undefined {
  for (let end = Math.min(text.length, LONGEST); end > 0; end--) {
    if (!isBoundary(text[end - 1], text[end])) continue;
    const period = readPeriod(text.slice(0, end).trim());
    if (period !== undefined && !isBareYearBeforeWord(period, text.slice(end))) {
      return { period, name: text.slice(0, end).trim(), rest: text.slice(end).replace(SEPARATORS_FIRST, '') };
    }
  }
  return undefined;
}

function lastPeriod(text: string): Found | undefined {
  for (let start = Math.max(0, text.length - LONGEST); start < text.length; start++) {
    if (!isBoundary(text[start - 1], text[start])) continue;
    const period = readPeriod(text.slice(start).trim());
    if (period !== undefined)
      return { period, name: text.slice(start).trim(), rest: text.slice(0, start).replace(SEPARATORS_LAST, '') };
  }
  return undefined;
}

const LONGEST = 16;
const SEPARATORS_FIRST = /^[\s\-_/·:,.]+/;
const SEPARATORS_LAST = /[\s\-_/·:,.]+$/;

/** Letters and digits hang together with their like: "May" is no beginning of "Mayor", "1" none of "12". */
function isBoundary(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  if (/[a-z]/i.test(before)) return !/[a-z]/i.test(after);
  return !(/\d/.test(before) && /\d/.test(after));
}

/** "周目标" and "1周内" are no periods with a rest; a lone weekday sign before a word is none either. */
function isBareYearBeforeWord({ span }: Period, rest: string): boolean {
  return span === 'day' && /^\p{Script=Han}/u.test(rest);
}
