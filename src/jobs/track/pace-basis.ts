import type { Basis } from '../proposal';
import { basisOf, type Source } from '../source';
import { actualColumn, ordersOf, type PaceChoices } from './pace-choices';

/** What a sheet on targets and actuals rests on: targets and names, and the actuals beside them or in the bookings. */
export function paceBasis(source: Source, choices: PaceChoices): Basis[] {
  const { target, label } = choices;
  const orders = ordersOf(choices);
  const own = [target, orders === null ? actualColumn(choices) : null, label].filter((column) => column !== null);
  const booked = orders && [orders.date, orders.amount, orders.by].filter((column) => column !== null);
  return [...basisOf(source, own), ...(orders && booked ? basisOf(orders.source, booked) : [])];
}
