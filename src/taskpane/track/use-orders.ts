import { useMemo } from 'react';
import { orderColumns, sharedColumn, type Orders } from '../../jobs/track/orders';
import { memberName } from '../../jobs/dimensions';
import type { Source } from '../../jobs/source';
import type { Column } from '../../sheet/table';
import { columnOf } from '../parts/column-field';
import { openTable, type FoundTable } from '../tables/found-table';
import type { Tables } from '../tables/use-tables';

/** What was chosen of a table of bookings; undefined stands for the guess. */
export interface OrderInputs {
  readonly date?: string;
  readonly amount?: string;
  readonly by?: string;
}

/** A table that holds bookings. */
export interface OrderTable {
  readonly key: string;
  readonly name: string;
  readonly source: Source;
  readonly dates: readonly Column[];
  readonly amounts: readonly Column[];
  readonly texts: readonly Column[];
}

/** The other tables of the workbook that hold bookings: days, and amounts to add up. */
export function useOrderTables({ list }: Tables, found: FoundTable): readonly OrderTable[] {
  return useMemo(
    () =>
      list.flatMap((other): OrderTable | readonly OrderTable[] => {
        if (other.key === found.key) return [];
        const opened = openTable(other);
        return (opened.ok && orderTableOf(other, opened.value)) || [];
      }),
    [list, found],
  );
}

/** A table as bookings; null where it has no days, or nothing to add up. */
export function orderTableOf({ key, name }: FoundTable, source: Source): OrderTable | null {
  const { table } = source;
  const columns = orderColumns(table);
  if (columns === null) return null;
  const dates = table.columns.filter(({ kind, span }) => kind === 'date' && (span === null || span === 'day'));
  return {
    ...{ key, name, source, amounts: columns.amounts },
    dates: [columns.date, ...dates.filter((column) => column !== columns.date)],
    texts: table.columns.filter(({ kind }) => kind === 'text'),
  };
}

/** What a target counts, told by its heading: money that came in, new customers, or what was signed. */
type Subject = 'collected' | 'customers' | 'signed';

const COLLECTED = /回款|收款|实收|已收|collect|received|cash/i;
const CUSTOMERS = /客户|customer/i;
const COLLECTED_ON = /回款|收款|到账|付款|received|collected|paid/i;

function subjectOf(target: Column | null): Subject {
  const heading = target?.heading ?? '';
  return COLLECTED.test(heading) ? 'collected' : CUSTOMERS.test(heading) ? 'customers' : 'signed';
}

/** The table of bookings that fits a target best: by what it counts, then by the names they share; null for none. */
export function fittingOrders(
  tables: readonly OrderTable[],
  label: Column | null,
  target: Column | null,
): OrderTable | null {
  const subject = subjectOf(target);
  const rank = ({ amounts, source }: OrderTable) => {
    const has = (words: RegExp) => amounts.some(({ heading }) => words.test(heading));
    if (subject === 'collected') return has(COLLECTED) ? 0 : 2;
    if (subject === 'customers') return has(CUSTOMERS) ? 0 : 2;
    const isOrders = source.table.columns.some(
      ({ role }) => role === 'quantity' || role === 'product' || role === 'category',
    );
    // orders name what was sold; visits count something too, and bring in no money
    const hasMoney = amounts.some(({ role }) => role === 'amount');
    return (has(COLLECTED) ? 4 : 0) + (hasMoney ? 0 : 2) + (isOrders ? 0 : 1);
  };
  const fitting = tables.filter((one) => sharesNames(one, label));
  return [...fitting].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Whether bookings hold any of the names of a column of targets, or there are no names to tell rows apart by. */
function sharesNames({ source }: OrderTable, label: Column | null): boolean {
  return label === null || label.values.length < 2 || sharedColumn(source.table, namesOf(label)) !== null;
}

/** The bookings as chosen, with guesses where nothing is. */
export function chosenOrders(
  orders: OrderTable,
  inputs: OrderInputs,
  label: Column | null,
  target: Column | null,
): Orders {
  const subject = subjectOf(target);
  // of what was signed the amounts come first, then quantities; costs and what came in are something else
  const rank = ({ heading, role }: Column) => {
    if (subject === 'collected') return COLLECTED.test(heading) ? 0 : 1;
    if (subject === 'customers') return CUSTOMERS.test(heading) ? 0 : 1;
    if (COLLECTED.test(heading) || role === 'cost' || role === 'profit') return 3;
    return role === 'amount' ? 0 : role === 'quantity' ? 2 : 1;
  };
  const amount = [...orders.amounts].sort((a, b) => rank(a) - rank(b))[0]!;
  const paid = subject === 'collected' ? orders.dates.find(({ heading }) => COLLECTED_ON.test(heading)) : undefined;
  const guessed = label === null ? null : sharedColumn(orders.source.table, namesOf(label));
  const by = inputs.by === '' ? null : columnOf(orders.texts, inputs.by, guessed);
  return {
    source: orders.source,
    date: columnOf(orders.dates, inputs.date, paid ?? orders.dates[0]!)!,
    amount: columnOf(orders.amounts, inputs.amount, amount)!,
    by,
  };
}

function namesOf({ values }: Column): string[] {
  return values.map(memberName);
}
