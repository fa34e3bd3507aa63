import { countCustomers } from '../core/customers/count-customers';
import { succeed } from '../core/outcome';
import { dates } from './coerce/date-list';
import { date } from './coerce/dates';
import { names } from './coerce/names';
import { optional } from './coerce/reader';
import { headings } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable } from './result';

/**
 * CUSTOMERS(customer, date, from, to, [order], [headings]): who bought in a period, from a list of orders.
 *
 * One row × 6 columns:
 * 1. active customers (活跃客户): with an order from `from` to `to`, both days included;
 * 2. new (新客户): their first order in the whole list lies in the period;
 * 3. retained (留存客户): active in the period before and in this one;
 * 4. churned (流失客户): active in the period before, not in this one;
 * 5. repurchase rate (复购率): retained ÷ active in the period before, an empty text if nobody was;
 * 6. buyers of two or more orders in the period (多单客户).
 *
 * The period before is as long and ends the day before `from`. Whole months compare with as many whole months: March
 * with February, a quarter with the quarter before.
 *
 * - `customer`, `date`: lists of the same size, a line of an order each, in any sequence; a time of day is dropped. Names
 *   are the same whatever their case, width and spaces. Lines with neither are skipped, so that a range may be longer
 *   than the list.
 * - `order`: order numbers in the same size. Several lines with one number are one order. Omitted, and for a line
 *   without a number: a customer's lines of a day are one order.
 * - `headings`: "zh" or "en" puts a heading row on top.
 *
 * #N/A for a list that does not reach back to the start of the period before, as new, retained and churned would be
 * wrong: the pause before its first order must be less than a week and no longer than the longest between its order
 * days, which lets a list begin on 2 or 3 January. #VALUE! for a customer without a date or a date without a customer.
 *
 * @example
 * =TARGET.CUSTOMERS({"A";"B";"B";"C"}, {46023;46030;46055;46060}, DATE(2026,2,1), DATE(2026,2,28))
 * {2,1,1,1,0.5,0}
 */
export const customers = defineFunction({
  id: 'CUSTOMERS',
  parameters: {
    customer: names,
    date: dates,
    from: date,
    to: date,
    order: optional(names),
    headings: optional(headings),
  },
  run: ({ customer, date: days, from, to, order, headings: language }) => {
    const counts = countCustomers({ customer, date: days, order }, { from, to });
    if (!counts.ok) return counts;
    return succeed(asTable([counts.value], COLUMNS, language));
  },
});

const COLUMNS = {
  active: 'active',
  new: 'newCustomers',
  retained: 'retained',
  churned: 'churned',
  repurchaseRate: 'repurchaseRate',
  repeatBuyers: 'repeatBuyers',
} as const;
