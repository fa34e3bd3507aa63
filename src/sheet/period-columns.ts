import { headingUnit } from './heading-unit';
import type { Period } from './read-period';
import { splitHeading, type SplitHeading } from './split-heading';
import type { Column, Span } from './table';

/** The columns of a wide table, sorted by what they are. */
export interface WideColumns {
  readonly span: Span;
  /** The measures side by side, each with its columns in the order of periods, `null` where one is missing. */
  readonly measures: readonly { readonly name: string; readonly columns: readonly (Column | null)[] }[];
  readonly periods: readonly Period[];
  /** The longer period that each belongs to by its heading: the month of a week. */
  readonly within: readonly (Period | null)[];
  /** Each period as its heading writes it. */
  readonly names: readonly string[];
  /** Sums or averages of the others: coarser periods, or totals by their words. */
  readonly totals: readonly { readonly column: Column; readonly split: SplitHeading }[];
}

/**
 * Whether the columns of a table are a series of periods, and which: at least three periods of one length (two, if there is
 * but one measure), each once for every measure. Longer periods beside them are their totals.
 */
export function periodColumns(columns: readonly Column[]): WideColumns | null {
  const candidates = columns.filter(
    (column) => column.kind === 'number' || column.values.every((value) => value === null),
  );
  const unit = countedUnit(candidates.map(({ heading }) => heading));
  const split = candidates.flatMap((column) => {
    const written = withoutNumbering(column.heading);
    const parts = splitHeading(unit !== null && /^\d+$/.test(written) ? `${written}${unit}` : written);
    return parts === undefined ? [] : [{ column, split: parts }];
  });
  if (split.length < 2) return null;
  const bySpan = new Map<Span, typeof split>();
  for (const one of split) {
    if (!one.split.isTotal) bySpan.set(one.split.period.span, [...(bySpan.get(one.split.period.span) ?? []), one]);
  }
  // the shortest span that more than one column has; a lone week beside months is no series
  const span = SPANS.find((one) => (bySpan.get(one)?.length ?? 0) > 1);
  if (span === undefined) return null;
  const series = bySpan.get(span)!;
  const names = [...new Set(series.map((one) => measureName(one.split.rest)))];
  const keys = [...new Map(series.map((one) => [periodKey(one.split), one.split])).entries()];
  const least = names.length === 1 && (span !== 'year' || series.every((one) => one.split.rest === '')) ? 2 : 3;
  if (keys.length < (span === 'year' || names.length === 1 ? least : 2)) return null;
  const places = new Map<string, Column>();
  for (const { column, split: parts } of series) {
    const key = `${measureName(parts.rest)}\n${periodKey(parts)}`;
    if (places.has(key)) return null;
    places.set(key, column);
  }
  const whole = names.filter((name) => keys.filter(([key]) => places.has(`${name}\n${key}`)).length * 2 > keys.length);
  // years of a history beside the target of the next: in a table of years that target would have no column
  if (whole.length === 0 || (span === 'year' && whole.length < names.length)) return null;
  const measures = whole.map((name) => ({
    name: displayName(series, name),
    columns: keys.map(([key]) => places.get(`${name}\n${key}`) ?? null),
  }));
  return {
    span: series.every(({ split: { period } }) => period.span === 'day')
      ? daySpan(keys.map(([, { period }]) => period))
      : span,
    measures,
    periods: keys.map(([, { period }]) => period),
    within: keys.map(([, { within }]) => within),
    names: keys.map(([key]) => series.find(({ split: parts }) => periodKey(parts) === key)!.split.name),
    totals: split.filter(({ column }) => !measures.some((measure) => measure.columns.includes(column))),
  };
}

const SPANS: readonly Span[] = ['day', 'week', 'month', 'quarter', 'half', 'year'];

function periodKey({ period: { year, number, start }, within }: SplitHeading): string {
  return `${year ?? ''} ${within === null ? '' : `${within.span} ${within.number}`} ${start ?? number}`;
}

/** Measures are told apart without their unit: "1月(万元)" and "2月（万元）" are one. */
function measureName(rest: string): string {
  return rest
    .replace(/ ?[([][^()[\]]*[)\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function displayName(series: readonly { readonly split: SplitHeading }[], name: string): string {
  const rest = series.find(({ split }) => measureName(split.rest) === name)?.split.rest ?? '';
  return headingUnit(rest) === null ? rest : rest.replace(/ ?[([][^()[\]]*[)\]]/g, '').trim();
}

/** What headings of bare numbers count: 1 to 12 are months, 1 to 52 weeks, 1 to 28 and more the days of a month. */
function countedUnit(headings: readonly string[]): string | null {
  const numbers = headings.filter((heading) => /^\d+$/.test(heading)).map(Number);
  if (!numbers.every((number, index) => number === index + 1)) return null;
  if (numbers.length === 12) return '月';
  if (numbers.length === 52 || numbers.length === 53) return '周';
  return numbers.length >= 28 && numbers.length <= 31 ? '日' : null;
}

/** "金额 (2)" is "金额" again: what the reading numbered is no heading of its own. */
function withoutNumbering(heading: string): string {
  return heading.replace(/ \(\d+\)$/, '');
}

/** Days in steps of seven name weeks. */
function daySpan(periods: readonly Period[]): Span {
  const starts = periods.map(({ start }) => start);
  const weekly =
    starts.length > 2 && starts.every((start, index) => index === 0 || (start ?? 0) - (starts[index - 1] ?? 0) === 7);
  return weekly ? 'week' : 'day';
}
