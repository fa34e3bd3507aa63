import type { Calendar } from '../../core/calendar/calendar';
import { weekdayOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import type { JobOutcome } from '../job-outcome';

/** The weeks of some days, Monday to Sunday, cut where they begin and end; weeks without a working day are left out. */
export function planWeeks({ from, to }: Days, calendar: Calendar): JobOutcome<Days[]> {
  const weeks: Days[] = [];
  for (let day = from; day <= to;) {
    const week = { from: day, to: Math.min(to, day - weekdayOf(day) + 7) };
    const worked = calendar.count(week.from, week.to);
    if (!worked.ok) return worked;
    if (worked.value > 0) weeks.push(week);
    day = week.to + 1;
  }
  return { ok: true, value: weeks };
}
