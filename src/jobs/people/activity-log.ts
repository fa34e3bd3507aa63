import type { Column, Table } from '../../sheet/table';
import { memberName } from '../dimensions';

export const ACTIVITY_KINDS = ['visits', 'calls', 'emails', 'exhibitions', 'online'] as const;

export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** A table of what people did on which day, and what came of it. */
export interface ActivityLog {
  readonly table: Table;
  readonly date: Column;
  readonly person: Column | null;
  readonly kinds: Partial<Readonly<Record<ActivityKind, Column>>>;
  /** The column of results, new customers first. */
  readonly results: Column;
}

/** What one person, or all, did up to a day. */
export interface ActivityHistory {
  readonly results: number;
  readonly counts: Partial<Readonly<Record<ActivityKind, number>>>;
  /** Days with a row: the days that somebody worked, once for each person. */
  readonly days: number;
}

/** The activity log that a table is: a day, two kinds of activities and their results at least; `null` for other tables. */
export function activityLogOf(table: Table): ActivityLog | null {
  const numbers = table.columns.filter(({ kind }) => kind === 'number');
  const date = table.columns.find(({ kind, span }) => kind === 'date' && span === 'day');
  const kinds: Partial<Record<ActivityKind, Column>> = {};
  for (const kind of ACTIVITY_KINDS) {
    const column = numbers.find(({ heading }) => WORDS[kind].test(heading));
    if (column !== undefined) kinds[kind] = column;
  }
  const results = numbers.find(({ heading }) => RESULTS.test(heading));
  if (date === undefined || results === undefined || Object.keys(kinds).length < 2) return null;
  return { table, date, person: table.columns.find(({ role }) => role === 'person') ?? null, kinds, results };
}

const WORDS: Readonly<Record<ActivityKind, RegExp>> = {
  visits: /拜访|走访|\bvisits?\b/i,
  calls: /电话|通话|\b(?:phone )?calls?\b/i,
  emails: /邮件|e-?mails?/i,
  exhibitions: /展会|exhibitions?|trade shows?|\bfairs?\b/i,
  online: /线上|网络营销|\bonline\b|webinars?|campaigns?/i,
};
const RESULTS = /新客户|新签|成交|签约客户|new customers?|\bwins?\b|\bwon\b|deals/i;

/**
 * What a person did up to a day, that day included; all people where `owner` is null or the log names nobody.
 */
export function historyOf(log: ActivityLog, owner: string | null, asOf: number): ActivityHistory {
  const { table, date, person, kinds, results } = log;
  const sums = { results: 0, counts: Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0])) };
  const days = new Set<string>();
  table.rowNumbers.forEach((_, row) => {
    const day = date.values[row];
    const name = memberName(person?.values[row]);
    if (typeof day !== 'number' || day > asOf) return;
    if (owner !== null && person !== null && name !== owner) return;
    days.add(`${day} ${name}`);
    sums.results += numberAt(results, row);
    for (const [kind, column] of Object.entries(kinds))
      sums.counts[kind] = (sums.counts[kind] ?? 0) + numberAt(column, row);
  });
  return { results: sums.results, counts: sums.counts, days: days.size };
}

function numberAt(column: Column, row: number): number {
  const value = column.values[row];
  return typeof value === 'number' ? value : 0;
}
