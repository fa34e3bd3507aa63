import { periodOf, type Days } from '../../core/calendar/period';
import { dateOf, monthLength, serialOf } from '../../core/calendar/date';
import type { StatusThresholds } from '../../core/pace/pace-status';
import type { CalendarChange } from '../../core/calendar/calendar';
import type { Column } from '../../sheet/table';
import type { PacePeriod } from './guess-track';
import type { Orders } from './orders';
import type { PlanChange } from './plan-change';

export type PaceCalendar = 'weekdays' | 'CN' | 'all';

/** As TARGET.PACE takes them: Monday to Friday as a weekend in seven digits. */
export const CALENDAR_WORDS = { weekdays: '0000011', CN: 'CN', all: 'all' } as const satisfies Record<
  PaceCalendar,
  string
>;

export interface PaceChoices {
  readonly target: Column;
  /** A column beside the targets, or a table of bookings to be summed. */
  readonly actual: Column | Orders;
  /** Rows of one name count as one; null: each row by itself. */
  readonly label: Column | null;
  readonly asOf: number;
  readonly period: PacePeriod;
  readonly calendar: PaceCalendar;
  /** Days that differ from the calendar: the holiday list of the settings. */
  readonly changes?: readonly CalendarChange[];
  /** The month in which a fiscal year starts, 1 by default. */
  readonly fiscalYearStart?: number;
  /** The rounding unit of the settings, for targets that are planned anew; 1 by default. */
  readonly unit?: number;
  readonly thresholds?: StatusThresholds;
  /** Base and stretch as multiples of the target, 0.8 and 1.2 by default. */
  readonly base?: number;
  readonly stretch?: number;
  /** Whether the expected curve follows the months before, instead of working days all alike. */
  readonly usual?: boolean;
  /** Whether months weigh what they brought in the years before. */
  readonly season?: boolean;
  readonly planChanges?: readonly PlanChange[];
}

/** The bookings chosen; null where the actuals are a column. */
export function ordersOf({ actual }: PaceChoices): Orders | null {
  return 'source' in actual ? actual : null;
}

/** The column that the actuals are summed from: of the table itself, or the amounts of the bookings. */
export function actualColumn({ actual }: PaceChoices): Column {
  return 'source' in actual ? actual.amount : actual;
}

/** The days of the period that holds a day, with fiscal years and quarters that start in another month than January. */
export function paceDays({
  asOf,
  period,
  fiscalYearStart = 1,
}: Pick<PaceChoices, 'asOf' | 'period' | 'fiscalYearStart'>): Days {
  if (fiscalYearStart === 1 || period === 'week' || period === 'month') return periodOf(asOf, period);
  const length = period === 'quarter' ? 3 : 12;
  const { year, month } = dateOf(asOf);
  const since = (month - fiscalYearStart + 12) % length;
  const first = year * 12 + month - 1 - since;
  const last = first + length - 1;
  const at = (count: number) => ({ year: Math.floor(count / 12), month: (count % 12) + 1 });
  const [start, end] = [at(first), at(last)];
  return {
    from: serialOf(start.year, start.month, 1)!,
    to: serialOf(end.year, end.month, monthLength(end.year, end.month))!,
  };
}
