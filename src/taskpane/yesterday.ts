import { serialOf } from '../core/calendar/date';

/** The day before today as a serial, by the clock of this machine: the last day that can be fully booked. */
export function yesterday(now: Date = new Date()): number {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())! - 1;
}
