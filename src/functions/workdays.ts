import { countWorkdays } from '../core/calendar/count-workdays';
import { succeed } from '../core/outcome';
import { calendar } from './coerce/calendars';
import { date } from './coerce/dates';
import { defineFunction } from './define-function';

/**
 * WORKDAYS(from, to, [calendar]): the number of working days between two dates, both included.
 *
 * - `from`, `to`: dates, as Excel dates (the time of day is dropped) or texts such as 2026-02-01. Unlike NETWORKDAYS, a
 *   start after the end is an error, not a negative number.
 * - `calendar`: omitted = Monday to Friday; "all" = every day; "CN" = mainland China with public holidays and make-up
 *   days (调休); a seven-digit weekend text such as "0000011"; or a list: one column of holidays, or two columns of dates with 休 or 班 (holiday, workday) beside them.
 *   The first cell of a list may name the base that the rows below change, else it is Monday to Friday.
 *
 * #VALUE! for a blank date; #N/A for a year the built-in calendar of China does not cover.
 *
 * Source: the State Council's yearly notices on public holidays.
 *
 * @example
 * =TARGET.WORKDAYS(DATE(2026,2,1), DATE(2026,2,28), "CN")
 * 16
 * @example
 * =TARGET.WORKDAYS(DATE(2026,2,1), DATE(2026,2,28))
 * 20
 * @example
 * =TARGET.WORKDAYS("2026-02-01", "2026-02-28", {"2026-02-17";"2026-02-18"})
 * 18
 * @example
 * =TARGET.WORKDAYS("2026-02-01", "2026-02-28", {"CN","";"2026-02-28","休";"2026-02-23","班"})
 * 16
 */
export const workdays = defineFunction({
  id: 'WORKDAYS',
  parameters: { from: date, to: date, calendar },
  run: ({ from, to, calendar: days }) => {
    const count = countWorkdays(from, to, days);
    return count.ok ? succeed([[count.value]]) : count;
  },
});
