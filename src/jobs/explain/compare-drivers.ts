import { bridge, type BridgeMethod } from '../../core/variance/bridge';
import type { Column } from '../../sheet/table';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { addUp } from '../add-up';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';
import { foldOnce } from '../fold-once';
import type { JobOutcome } from '../job-outcome';
import { sumColumn } from '../sum-column';
import { inCents } from './in-cents';
import type { Sides } from './sides';

export type Driver = 'customers' | 'ordersPerCustomer' | 'orders' | 'orderValue' | 'collectionRate';

export interface DriverColumns {
  /** Null: customers are no driver. */
  readonly customer: Column | null;
  /** Order numbers; null: each row is an order. */
  readonly order: Column | null;
  readonly amount: Column;
  /** What of the amount came in; null: the amount itself is explained. */
  readonly collected: Column | null;
}

/** A part of the whole with its drivers on both sides, in the order of `drivers`. */
export interface DriverSegment {
  readonly label: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** What the drivers are made of. */
  readonly counts: Readonly<Record<'before' | 'after', DriverCounts>>;
}

export interface DriverCounts {
  readonly customers: number;
  readonly orders: number;
  readonly amount: number;
  readonly collected: number;
}

/** A difference explained by its drivers: their product is the amount on each side. */
export interface DriverBridge {
  readonly drivers: readonly Driver[];
  readonly segments: readonly DriverSegment[];
  readonly method: BridgeMethod;
  readonly contributions: readonly { readonly driver: Driver; readonly amount: number }[];
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/** The drivers that columns give, in the order in which sales come about. */
export function driversOf({ customer, collected }: DriverColumns): Driver[] {
  return [
    ...(customer === null ? (['orders'] as const) : (['customers', 'ordersPerCustomer'] as const)),
    'orderValue',
    ...(collected === null ? [] : (['collectionRate'] as const)),
  ];
}

/**
 * Explains the difference of two sides of orders by customers × orders per customer × average order value × collection
 * rate, as far as the columns hold them; over the whole, or segment by segment of a column and added up. A segment that
 * is empty on one side takes the other side's ratios there, so that all it does is bring or lose customers.
 *
 * @param order the drivers in the order in which they change, which counts for `sequential` alone
 */
export function compareDrivers(
  sides: Sides,
  columns: DriverColumns,
  segmentBy: Column | null,
  method: BridgeMethod,
  order: readonly Driver[],
  language: Language,
): JobOutcome<DriverBridge> {
  const labels = new Map<string, string>();
  const fold = foldOnce();
  const rowsOf = (rows: readonly number[]) => {
    const piles = new Map<string, number[]>();
    for (const row of rows) {
      const name = segmentBy === null ? '' : memberName(segmentBy.values[row]);
      const key = fold(name);
      if (!labels.has(key)) labels.set(key, name || jobTexts.blank[language]);
      const pile = piles.get(key);
      if (pile === undefined) piles.set(key, [row]);
      else pile.push(row);
    }
    return piles;
  };
  const [before, after] = [rowsOf(sides.before), rowsOf(sides.after)];
  const segments = [...labels].map(([key, label]): DriverSegment => {
    const [own, now] = [countsOf(before.get(key) ?? [], columns), countsOf(after.get(key) ?? [], columns)];
    return {
      label,
      before: order.map((driver) => valueOf(driver, own, now)),
      after: order.map((driver) => valueOf(driver, now, own)),
      counts: { before: own, after: now },
    };
  });
  const contributions = bridge(
    segments.map((segment) => segment.before),
    segments.map((segment) => segment.after),
    method,
  );
  if (!contributions.ok) return contributions;
  const explained = columns.collected ?? columns.amount;
  const [from, to] = [sumColumn(explained, sides.before, CENTS), sumColumn(explained, sides.after, CENTS)];
  const difference = addUp([to, -from], CENTS);
  const amounts = inCents(contributions.value, difference);
  return {
    ok: true,
    value: {
      drivers: order,
      segments,
      method,
      contributions: order.map((driver, index) => ({ driver, amount: amounts[index] ?? 0 })),
      before: from,
      after: to,
      difference,
    },
  };
}

const CENTS = 2;
const DECIMALS = 6;

function countsOf(rows: readonly number[], { customer, order, amount, collected }: DriverColumns): DriverCounts {
  const distinct = (column: Column) => {
    const written = new Set(rows.map((row) => memberName(column.values[row])));
    return new Set([...written].map(foldName)).size;
  };
  return {
    customers: customer === null ? 0 : distinct(customer),
    orders: order === null ? rows.length : distinct(order),
    amount: sumColumn(amount, rows, DECIMALS),
    collected: collected === null ? 0 : sumColumn(collected, rows, DECIMALS),
  };
}

/** A driver on one side; a ratio over nothing is that of the other side. */
function valueOf(driver: Driver, own: DriverCounts, other: DriverCounts): number {
  const ratio = (top: keyof DriverCounts, bottom: keyof DriverCounts) =>
    own[bottom] !== 0 ? own[top] / own[bottom] : other[bottom] !== 0 ? other[top] / other[bottom] : 0;
  if (driver === 'customers' || driver === 'orders') return own[driver];
  if (driver === 'ordersPerCustomer') return ratio('orders', 'customers');
  return driver === 'orderValue' ? ratio('amount', 'orders') : ratio('collected', 'amount');
}
