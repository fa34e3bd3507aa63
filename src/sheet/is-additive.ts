import { headingRoles } from './heading-roles';
import { isLabelHeading } from './is-label-heading';
import { isRateHeading } from './is-rate-heading';

/** Whether the numbers under a heading can be added up: no rates, prices, numbers that only name, nor percent formats. */
export function isAdditive(heading: string, format: string): boolean {
  return (
    !isRateHeading(heading) &&
    !isLabelHeading(heading) &&
    headingRoles(heading)[0]?.role !== 'price' &&
    !format.includes('%')
  );
}
