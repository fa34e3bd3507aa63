import type { Area } from '../../sheet/address';
import type { OwedTarget } from '../../jobs/people/day-targets';

/** The cells of the plan from which a target of some days comes. */
export function cellsOf({ parts }: OwedTarget): Area[] {
  return parts.flatMap(({ cells }) => cells);
}
