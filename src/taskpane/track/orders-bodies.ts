import type { Orders } from '../../jobs/track/orders';
import type { Area } from '../../sheet/address';
import { bodiesOf } from '../parts/bodies-of';

/** Where the bookings stand that actuals are added up from; nowhere where the plan has its own. */
export function ordersBodies(orders: Orders | null): Area[] {
  return orders === null ? [] : bodiesOf(orders.source.table, [orders.date, orders.amount]);
}
