import type { PlanPeriod } from '../decompose/plan-periods';
import type { Asked } from './asked-total';
import type { Agreement } from './check-products';
import type { Smart } from './check-smart';
import type { YearForecast } from './forecast-year';
import type { LastYear } from './last-year';
import type { PartGoal } from './of-which';
import type { OrderColumns } from './order-columns';
import type { Review } from './review-period';
import type { Target } from './target';

/** A target with what was made of it. */
export interface PlannedTarget {
  readonly target: Target;
  readonly parts: readonly PartGoal[];
  readonly smart: Smart;
  /** Whether its number is the one that history, market or forecast ask for. */
  readonly isAsked: boolean;
  /** Base or stretch that somebody typed, not multiples of the target. */
  readonly own: { readonly base: boolean; readonly stretch: boolean };
}

/** The targets of a year with all that they rest on: what goes onto the sheet. */
export interface TargetPlan {
  readonly period: Pick<PlanPeriod, 'year' | 'startMonth' | 'days'>;
  readonly columns: OrderColumns;
  readonly last: LastYear;
  readonly asked: Asked;
  /** The unit that amounts of money are rounded to. */
  readonly unit: number;
  readonly multiples: { readonly base: number; readonly stretch: number };
  readonly targets: readonly PlannedTarget[];
  readonly agreements: readonly Agreement[];
  readonly forecast: YearForecast | null;
  readonly review: Review;
}
