import { dateOf } from '../../core/calendar/date';
import { atOnce, type Slices } from '../../sheet/slices';
import type { PlanPeriod } from '../decompose/plan-periods';
import { valueOf } from './figure';
import type { LastYear } from './last-year';
import type { MeasureCode } from './measure-kinds';
import type { OrderColumns } from './order-columns';
import { collectionRate, type Collections } from './collection-rate';
import type { PastYear } from './target';
import { orderFigures } from './year-figures';

/**
 * What the orders tell of each measure in the years before the one to plan, the oldest first. An unfinished year counts
 * with its estimate for sales, with what it has for rates, and not at all for other counts.
 */
export function pastYears(
  columns: OrderColumns,
  period: PlanPeriod,
  last: LastYear,
  collections: Collections | null,
): PastYears {
  return atOnce(pastYearsSliced(columns, period, last, collections));
}

/** What is known of each measure, the oldest year first. */
type PastYears = Readonly<Partial<Record<MeasureCode, readonly PastYear[]>>>;

/** As `pastYears`, a year a slice. */
export function* pastYearsSliced(
  columns: OrderColumns,
  period: PlanPeriod,
  last: LastYear,
  collections: Collections | null,
): Slices<PastYears> {
  const past: Partial<Record<MeasureCode, PastYear[]>> = {};
  const add = (code: MeasureCode, year: number, value: number | null) => {
    if (value !== null) (past[code] ??= []).push({ year, value });
  };
  for (const range of period.history) {
    yield;
    const { year } = dateOf(range.from);
    const isLast = year === last.year;
    const isOver = !isLast || last.months === 0;
    const days = isLast ? last.days : range;
    const figures = orderFigures(columns, days);
    const sales = isLast ? last.whole : valueOf(figures.sales);
    add('sales', year, sales);
    add('signed', year, sales);
    add('grossMargin', year, valueOf(figures.grossMargin));
    add('netMargin', year, valueOf(figures.netMargin));
    if (collections !== null) add('collectionRate', year, valueOf(collectionRate(collections, days)));
    if (!isOver) continue;
    const customers = valueOf(figures.customers);
    add('customers', year, customers);
    add('averageAmount', year, customers === null || customers === 0 || sales === null ? null : sales / customers);
    add('newCustomers', year, valueOf(figures.newCustomers));
    add('churn', year, valueOf(figures.churnRate));
  }
  return past;
}
