import type { Calendar } from '../../core/calendar/calendar';
import { periodOf, type Days } from '../../core/calendar/period';
import type { JobOutcome } from '../job-outcome';
import { owedIn, type OwedTarget } from './day-targets';
import { partReference, type PartReference } from './part-reference';
import type { Measure, TargetBook } from './target-book';
import { weeklyAverage, type WeeklyChoice } from './weekly-average';

export interface TeamRow {
  readonly owner: string;
  readonly measure: Measure;
  /** Null where nobody has set it. */
  readonly month: number | null;
  readonly weekly: number | null;
  /** Where the month's target stands; null where no one cell holds it. */
  readonly reference: PartReference | null;
  readonly owed: OwedTarget;
}

/** The target table that teams know: who, what, a month, a week on average. */
export interface TeamTable {
  readonly month: Days;
  readonly workdays: number;
  readonly choice: WeeklyChoice;
  /** Person by person, each with all measures. */
  readonly rows: readonly TeamRow[];
}

/** The team's target table for the month of the as-of day. Longer targets give the month what falls on its working days. */
export function teamTable(
  book: TargetBook,
  asOf: number,
  choice: WeeklyChoice,
  calendar: Calendar,
): JobOutcome<TeamTable> {
  const month = periodOf(asOf, 'month');
  const workdays = calendar.count(month.from, month.to);
  if (!workdays.ok) return workdays;
  const rows: TeamRow[] = [];
  for (const owner of book.owners) {
    for (const measure of book.measures) {
      const owed = owedIn(book.line(owner, measure.name), month, measure.isRate, calendar);
      if (!owed.ok) return owed;
      const { amount } = owed.value;
      const weekly = amount === null || measure.isRate ? amount : weeklyAverage(amount, choice, workdays.value);
      rows.push({ owner, measure, month: amount, weekly, reference: referenceOf(owed.value, month), owed: owed.value });
    }
  }
  return { ok: true, value: { month, workdays: workdays.value, choice, rows } };
}

function referenceOf({ parts }: OwedTarget, month: Days): PartReference | null {
  const [part] = parts;
  if (part === undefined || parts.length > 1 || part.from !== month.from || part.to !== month.to) return null;
  return partReference(part);
}
