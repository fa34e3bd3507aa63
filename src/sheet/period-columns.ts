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
  const split = columns
    .filter((column) => column.kind === 'number' || column.values.every((value) => value === null))
    .flatMap((column) => {
      const parts = splitHeading(withoutNumbering(column.heading));
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
  const keys = [...new Map(series.map((one) => [periodKey(one.split.period), one.split.period])).entries()];
  const least = names.length === 1 && (span !== 'year' || series.every((one) => one.split.rest === '')) ? 2 : 3;
  if (keys.length < (span === 'year' || names.length === 1 ? least : 2)) return null;
  const places = new Map<string, Column>();
  for (const { column, split: parts } of series) {
    const key = `${measureName(parts.rest)}\n${periodKey(parts.period)}`;
    if (places.has(key)) return null;
    places.set(key, column);
  }
  const whole = names.filter((name) => keys.filter(([key]) => places.has(`${name}\n${key}`)).length * 2 > keys.length);
  if (whole.length === 0) return null;
  const measures = whole.map((name) => ({
    name: displayName(series, name),
    columns: keys.map(([key]) => places.get(`${name}\n${key}`) ?? null),
  }));
  return {
    span: series.every(({ split: { period } }) => period.span === 'day')
      ? daySpan(keys.map(([, period]) => period))
      : span,
    measures,
    periods: keys.map(([, period]) => period),
    names: keys.map(([key]) => series.find(({ split: parts }) => periodKey(parts.period) === key)!.split.name),
    totals: split.filter(({ column }) => !measures.some((measure) => measure.columns.includes(column))),
  };
}

const SPANS: readonly Span[] = ['day', 'week', 'month', 'quarter', 'half', 'year'];

function periodKey({ year, number, start }: Period): string {
  return `${year ?? ''} ${start ?? number}`;
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
