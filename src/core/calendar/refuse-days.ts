import { fail, type Outcome } from '../outcome';
import { isSerial } from './calendar';
import type { Days } from './period';

/**
 * The failure of a first and a last day, arguments `from` and `to`; undefined when there is none.
 *
 * Failures: date-out-of-range, from-after-to.
 */
export function refuseDays({ from, to }: Days): Outcome<never> | undefined {
  for (const [argument, value] of Object.entries({ from, to })) {
    if (!isSerial(value)) return fail('date-out-of-range', { argument, value });
  }
  return from > to ? fail('from-after-to', { argument: 'from', from, to }) : undefined;
}
