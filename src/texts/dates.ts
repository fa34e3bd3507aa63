import { dateOf } from '../core/calendar/date';

/** A day as it is written in a sentence: 2026-02-01. What is no serial is answered as it is. */
export function dateText(serial: string | number | undefined): string {
  if (typeof serial !== 'number') return String(serial);
  const { year, month, day } = dateOf(serial);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** The month of a day: 2026-02. */
export function monthText(serial: number): string {
  return dateText(serial).slice(0, 7);
}
