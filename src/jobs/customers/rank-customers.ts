import { assignTiers } from '../../core/customers/assign-tiers';
import { sumOf } from '../../core/numeric/sum';
import type { Column } from '../../sheet/table';
import { addUp } from '../add-up';
import { dateColumnOf, memberName } from '../dimensions';
import { refuse, type JobOutcome } from '../job-outcome';
import { measuresOf } from '../measures';
import type { Source } from '../source';
import { yearBefore } from '../year-before';
import type { TierRule } from './tier-rules';

export interface CustomerColumns {
  readonly customer: Column | null;
  readonly amount: Column | null;
  readonly date: Column | null;
}

export interface RankedCustomer {
  readonly name: string;
  /** Of the last 12 months, as the column counts. */
  readonly value: number;
  /** Against the 12 months before; null for a customer who bought nothing then. */
  readonly growth: number | null;
  readonly orders: number;
  readonly valueClass: string;
  /** Position of the rule that it meets first. */
  readonly rule: number;
}

export interface RankedCustomers {
  readonly columns: Readonly<Record<keyof CustomerColumns, Column>>;
  readonly from: number;
  readonly to: number;
  /** The largest first; who bought nothing in the 12 months is left out. */
  readonly customers: readonly RankedCustomer[];
}

export function guessCustomerColumns({ table }: Source): CustomerColumns {
  const customer = table.columns.find(({ role, kind }) => role === 'customer' && kind === 'text') ?? null;
  return { customer, amount: measuresOf(table)[0]?.column ?? null, date: dateColumnOf(table) };
}

const DECIMALS = 6;

/**
 * The customers of an order list by value, growth and frequency: the 12 months up to the last order day against the 12
 * before. Value classes by cumulative share (80 and 95 %); a customer with more returns than sales counts as 0 there. An
 * order number on several lines is one order, lines without numbers are one order a day.
 */
export function rankCustomers(
  { table }: Source,
  columns: CustomerColumns,
  rules: readonly TierRule[],
): JobOutcome<RankedCustomers> {
  const { customer, amount, date } = columns;
  if (customer === null || amount === null || date === null)
    return refuse('no-customer-columns', { table: table.name });
  if (table.problems.some(({ heading }) => heading === amount.heading || heading === date.heading)) {
    return refuse('problems-in-table', { table: table.name });
  }
  const days = date.values.flatMap((value) => (typeof value === 'number' ? [value] : []));
  const to = days.reduce((last, day) => Math.max(last, day), 0);
  if (to === 0) return refuse('no-customer-columns', { table: table.name });
  const [start, before] = [yearBefore(to), yearBefore(yearBefore(to))];
  const number = table.columns.find(({ role }) => role === 'order') ?? null;
  const found = new Map<string, { now: number[]; old: number[]; orders: Set<string> }>();
  date.values.forEach((day, row) => {
    const name = memberName(customer.values[row]);
    const value = amount.values[row];
    if (typeof day !== 'number' || typeof value !== 'number' || name === '' || day <= before) return;
    const one = found.get(name) ?? { now: [], old: [], orders: new Set<string>() };
    found.set(name, one);
    if (day <= start) return void one.old.push(value);
    one.now.push(value);
    one.orders.add(memberName(number?.values[row]) || `day ${Math.floor(day)}`);
  });
  const active = [...found].filter(([, { orders }]) => orders.size > 0);
  const values = active.map(([, { now }]) => addUp(now, DECIMALS));
  const classes = assignTiers(values.map((value) => Math.max(0, value)));
  if (!classes.ok) return classes;
  const customers = active.map(([name, { old, orders }], index): RankedCustomer => {
    const past = sumOf(old);
    const value = values[index]!;
    const growth = past > 0 ? value / past - 1 : null;
    const one = { name, value, growth, orders: orders.size, valueClass: classes.value[index]! };
    return { ...one, rule: rules.findIndex((rule) => meets(one, rule)) };
  });
  customers.sort((a, b) => b.value - a.value);
  return { ok: true, value: { columns: { customer, amount, date }, from: start + 1, to, customers } };
}

function meets(one: Omit<RankedCustomer, 'rule'>, rule: TierRule): boolean {
  if (rule.valueClass !== null && one.valueClass > rule.valueClass) return false;
  if (rule.growth !== null && (one.growth === null || one.growth < rule.growth)) return false;
  return rule.orders === null || one.orders >= rule.orders;
}
