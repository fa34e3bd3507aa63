import { refuseFirst } from '../numeric/refuse-numbers';
import { fail, type Outcome } from '../outcome';
import { isSerial } from './date';
import type { Days } from './period';

/** The failure of the first serial that is no day Excel knows, with its row; of a list, or without a row of a single one. */
export function refuseDates(argument: string, serials: number | ArrayLike<number>): Outcome<never> | undefined {
  return refuseFirst(argument, serials, (value, place) =>
    isSerial(value) ? undefined : fail('date-out-of-range', { ...place, value }),
  );
}

/**
 * The failure of a first and a last day, by default the arguments `from` and `to`; undefined when there is none.
 *
 * Failures: date-out-of-range, from-after-to.
 */
export function refuseDays({ from, to }: Days, first = 'from', last = 'to'): Outcome<never> | undefined {
  return (
    refuseDates(first, from) ??
    refuseDates(last, to) ??
    (from > to ? fail('from-after-to', { argument: first, from, to }) : undefined)
  );
}
