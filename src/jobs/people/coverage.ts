import type { Calendar } from '../../core/calendar/calendar';
import type { Days } from '../../core/calendar/period';
import type { JobOutcome } from '../job-outcome';
import { owedIn, type OwedTarget } from './day-targets';
import { planWeeks } from './plan-weeks';
import type { Measure, TargetBook } from './target-book';

/** One person and one measure, week by week. */
export interface CoverageLine {
  readonly owner: string;
  readonly measure: Measure;
  /** One for each week. */
  readonly weeks: readonly OwedTarget[];
  /** Weeks that have a target on every working day. */
  readonly covered: number;
}

/** Who has a target for what, week by week (人人头上有指标). */
export interface Coverage {
  readonly weeks: readonly Days[];
  readonly owners: readonly string[];
  readonly measures: readonly Measure[];
  /** Person by person, each with all measures. */
  readonly lines: readonly CoverageLine[];
  /** Cells of the matrix that lack a target, on some days or on all. */
  readonly gaps: number;
}

/**
 * The matrix person × measure × week of a target book, over all people of the book and those of a list besides: who has no
 * row at all has no target in any week.
 */
export function coverTargets(
  book: TargetBook,
  more: readonly string[],
  days: Days,
  calendar: Calendar,
): JobOutcome<Coverage> {
  const weeks = planWeeks(days, calendar);
  if (!weeks.ok) return weeks;
  const owners = [...new Set([...book.owners, ...more])];
  const lines: CoverageLine[] = [];
  for (const owner of owners) {
    for (const measure of book.measures) {
      const owed: OwedTarget[] = [];
      for (const week of weeks.value) {
        const cell = owedIn(book.line(owner, measure.name), week, measure.isRate, calendar);
        if (!cell.ok) return cell;
        owed.push(cell.value);
      }
      lines.push({ owner, measure, weeks: owed, covered: owed.filter(({ coverage }) => coverage === 'full').length });
    }
  }
  const gaps = lines.reduce((sum, { covered }) => sum + weeks.value.length - covered, 0);
  return { ok: true, value: { weeks: weeks.value, owners, measures: book.measures, lines, gaps } };
}
