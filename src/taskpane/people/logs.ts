import { activityLogOf, type ActivityLog } from '../../jobs/people/activity-log';
import { openTable, type FoundTable } from '../tables/found-table';

export interface NamedLog {
  readonly key: string;
  readonly name: string;
  readonly log: ActivityLog;
}

/** The tables of the workbook that say who did what on which day, the longest first. */
export function activityLogs(list: readonly FoundTable[]): NamedLog[] {
  return list
    .flatMap((found) => {
      const opened = openTable(found);
      const log = opened.ok ? activityLogOf(opened.value.table) : null;
      return log === null ? [] : [{ key: found.key, name: found.name, log }];
    })
    .sort((a, b) => b.log.table.rowNumbers.length - a.log.table.rowNumbers.length);
}

/** The last day that a log has a row for. */
export function lastLoggedDay(logs: readonly NamedLog[]): number | null {
  const days = (logs[0]?.log.date.values ?? []).filter((value) => typeof value === 'number');
  return days.length === 0 ? null : days.reduce((last, day) => Math.max(last, day));
}
