import { isSerial } from '../calendar/date';
import { periodBefore } from '../calendar/period-before';
import type { Days } from '../calendar/period';
import { refuseDays } from '../calendar/refuse-days';
import { refuseLength } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';

/** The order list, one item a line of an order in each list. */
export interface OrderLines {
  /** The same text for the same customer; "" where there is none. */
  readonly customer: readonly string[];
  /** Whole serials; null where there is none. */
  readonly date: readonly (number | null)[];
  /** Order numbers; "" where there is none. Omitted: all orders of a customer on a day are one. */
  readonly order?: readonly string[] | undefined;
}

export interface CustomerCounts {
  /** Customers who ordered in the period. */
  readonly active: number;
  /** Customers whose first order in the whole list lies in the period. */
  readonly new: number;
  /** Customers who ordered in the period before and in the period. */
  readonly retained: number;
  /** Customers who ordered in the period before and not in the period. */
  readonly churned: number;
  /** Retained ÷ customers active in the period before; null where there were none. */
  readonly repurchaseRate: number | null;
  /** Customers with two or more orders in the period. */
  readonly repeatBuyers: number;
}

/**
 * Customers of a period (客户结构): active, new, retained, churned, repurchase rate 复购率, and buyers of two or more
 * orders, from a list of orders in any sequence.
 *
 * - The period before is as long as the period and ends the day before it; whole months compare with as many whole
 *   months.
 * - An order number on several lines is one order; a line without a number is the customer's order of that day.
 * - Lines with neither customer nor date are skipped.
 * - The list must reach back to the start of the period before, else customers would seem new and fewer would seem
 *   retained or lost: between that day and the first order there may be no longer pause than the longest between two
 *   order days of the list up to the period's end and less than a week, and the first order may not lie after the period
 *   before. So a list of daily orders that begins on 2 or
 *   3 January covers January, one that begins on the 20th does not.
 *
 * Linear in the number of lines, the sorting of distinct days aside.
 *
 * Failures: lengths-differ (date, order), date-missing, label-missing, date-out-of-range (date, from, to),
 * from-after-to, no-weight (customer), list-starts-late (with the first order and the day it should reach back to).
 *
 * @example
 * // In February 2026 C is new, B retained, A churned:
 * countCustomers({ customer: ['A', 'B', 'B', 'C'], date: [46023, 46030, 46055, 46060] }, { from: 46054, to: 46081 })
 * // → ok { active: 2, new: 1, retained: 1, churned: 1, repurchaseRate: 0.5, repeatBuyers: 0 }
 */
export function countCustomers(lines: OrderLines, period: Days): Outcome<CustomerCounts> {
  const { from, to } = period;
  const { customer, date, order } = lines;
  const faulty =
    refuseLength('date', date, 'customer', customer) ??
    (order && refuseLength('order', order, 'customer', customer)) ??
    refuseDays(period);
  if (faulty) return faulty;

  const before = periodBefore(period);
  const histories = new Map<string, History>();
  const days = new Set<number>();
  let first = Infinity;
  for (let index = 0; index < customer.length; index += 1) {
    const name = customer[index]!;
    const day = date[index] ?? null;
    const row = index + 1;
    if (day === null) {
      if (name === '') continue;
      return fail('date-missing', { argument: 'date', row });
    }
    if (name === '') return fail('label-missing', { argument: 'customer', row });
    if (!isSerial(day)) return fail('date-out-of-range', { argument: 'date', row, value: day });
    if (day <= to) days.add(day);
    if (day < first) first = day;
    let history = histories.get(name);
    if (history === undefined)
      histories.set(name, (history = { first: day, before: false, order: null, repeats: false }));
    if (day < history.first) history.first = day;
    if (day >= from && day <= to) addOrder(history, order?.[index] || day);
    else if (before !== null && day >= before.from && day <= before.to) history.before = true;
  }
  if (histories.size === 0) return fail('no-weight', { argument: 'customer' });
  if (before === null || !reachesBack(first, days, before)) {
    return fail('list-starts-late', { argument: 'date', first, needed: before?.from ?? 0, from, to });
  }
  return succeed(countsOf(histories.values(), from, to));
}

interface History {
  first: number;
  before: boolean;
  /** The first order met in the period: its number or, without one, its day. */
  order: string | number | null;
  repeats: boolean;
}

function addOrder(history: History, order: string | number): void {
  if (history.order === null) history.order = order;
  else if (history.order !== order) history.repeats = true;
}

function reachesBack(first: number, days: ReadonlySet<number>, before: Days): boolean {
  if (first <= before.from) return true;
  if (first > before.to) return false;
  const sorted = Float64Array.from(days).sort();
  let longest = 0;
  for (let index = 1; index < sorted.length; index += 1) {
    longest = Math.max(longest, sorted[index]! - sorted[index - 1]!);
  }
  return first - before.from < Math.min(longest, LONGEST_PAUSE);
}

/** Days without an order that holidays explain; a list that starts later was cut. */
const LONGEST_PAUSE = 7;

function countsOf(histories: Iterable<History>, from: number, to: number): CustomerCounts {
  const counts = { active: 0, new: 0, retained: 0, churned: 0, repeatBuyers: 0 };
  for (const { first, before, order, repeats } of histories) {
    const active = order !== null;
    if (active) counts.active += 1;
    if (first >= from && first <= to) counts.new += 1;
    if (before) counts[active ? 'retained' : 'churned'] += 1;
    if (repeats) counts.repeatBuyers += 1;
  }
  const activeBefore = counts.retained + counts.churned;
  return { ...counts, repurchaseRate: activeBefore === 0 ? null : counts.retained / activeBefore };
}
