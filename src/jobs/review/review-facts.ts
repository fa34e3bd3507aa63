import type { CalendarChange } from '../../core/calendar/calendar';
import type { Days } from '../../core/calendar/period';
import type { Pace } from '../../core/pace/track-pace';
import type { StatusThresholds } from '../../core/pace/pace-status';
import type { CellInput } from '../../sheet/draft';
import type { Comparison } from '../explain/comparison';
import type { Basis } from '../proposal';
import type { PaceCalendar } from '../track/pace-choices';
import type { PlanChange } from '../track/plan-change';

/** A number as it stands, and what goes into the cell: a formula on its source where there is one. */
export interface Traced {
  readonly value: number;
  readonly cell: CellInput;
}

/** A region, a product, a person: what the review goes by. */
export interface ReviewRow {
  readonly label: string;
  readonly target: Traced;
  readonly actual: Traced;
  /** Null where nothing is known of the year before. */
  readonly last: Traced | null;
  readonly pace: Pace;
  /** Whether its target was changed within the period: it then counts the old one up to that day (`datedTarget`). */
  readonly isChanged?: boolean;
}

/** A month of the period, or a day of a short one. */
export interface ReviewPoint {
  readonly label: string;
  readonly end: number;
  /** What was booked up to its end; null where that lies ahead. */
  readonly actual: Traced | null;
}

/** A figure with the year before beside it. */
export interface Indicator {
  readonly name: 'quantity' | 'orders' | 'orderValue' | 'customers' | 'profit' | 'margin';
  /** Null, as a blank cell, where there is nothing to divide by: no orders, no amount. */
  readonly last: Traced | null;
  readonly now: Traced | null;
  readonly format: string;
}

/** How and up to when is counted. */
export interface ReviewTime {
  readonly asOf: number;
  readonly days: Days;
  /** "2017年", "2017". */
  readonly label: string;
  readonly calendar: PaceCalendar;
  readonly changes: readonly CalendarChange[];
  /** Where the holiday list stands ("假日!A2:B9"), "" for none. */
  readonly holidays: string;
  readonly thresholds: StatusThresholds;
}

/** Everything a report is made of that tables of orders and targets tell. */
export interface ReviewFacts {
  readonly time: ReviewTime;
  /** Heading of the measure and of what it is split by. */
  readonly measure: string;
  readonly by: string;
  /** The table of the actuals, by name and place. */
  readonly source: { readonly name: string; readonly place: string };
  /** Where the targets come from, as a part of a sentence. */
  readonly targetSource: string;
  readonly rows: readonly ReviewRow[];
  readonly total: Omit<ReviewRow, 'label'>;
  readonly points: readonly ReviewPoint[];
  readonly indicators: readonly Indicator[];
  /** The difference to the same days of the year before, by price, volume and mix; null where it can't be told. */
  readonly causes: Comparison | null;
  /** Targets that were changed within the period, the old ones kept. */
  readonly changes: readonly PlanChange[];
  readonly basis: readonly Basis[];
}
