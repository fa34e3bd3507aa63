import type { Calendar } from '../../core/calendar/calendar';
import type { TargetBook } from '../../jobs/people/target-book';
import type { ViewProps } from '../view-props';

/** What each part of the job is given. */
export interface PartProps extends ViewProps {
  readonly book: TargetBook;
  readonly calendar: Calendar;
  /** The day of the card, and of the period at hand. */
  readonly asOf: number;
}
