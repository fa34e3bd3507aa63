import { makeCalendar } from '../../../src/core/calendar/calendar';
import { dateOf, serialOf } from '../../../src/core/calendar/date';

/** The sample's last booked day, 2026-10-31, as Excel numbers it. */
export const asOf = day(2026, 10, 31);

/** First days of the Spring Festival. */
const festivals = [day(2024, 2, 10), day(2025, 1, 29), day(2026, 2, 17)];

export function day(year: number, month: number, date: number): number {
  const serial = serialOf(year, month, date);
  if (serial === undefined) throw new Error(`no such day: ${year}-${month}-${date}`);
  return serial;
}

/** China's working days between two days, both included. */
export function workdays(from: number, to: number): number[] {
  const calendar = makeCalendar({ base: 'CN' });
  if (!calendar.ok) throw new Error(calendar.failure.code);
  const works = (serial: number) => {
    const count = calendar.value.count(serial, serial);
    if (!count.ok) throw new Error(count.failure.code);
    return count.value === 1;
  };
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(works);
}

/** How busy a day is around the Spring Festival: customers close before it and open after the Lantern Festival. */
export function festivalFactor(serial: number): number {
  const offset = festivals.map((festival) => serial - festival).find((days) => days > -10 && days < 16);
  return offset === undefined ? 1 : offset < 0 ? 0.45 : 0.6;
}

/** A day for a cell of exceljs. */
export function dateCell(serial: number): Date {
  const { year, month, day: date } = dateOf(serial);
  return new Date(Date.UTC(year, month - 1, date));
}
