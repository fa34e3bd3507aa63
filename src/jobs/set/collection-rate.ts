import type { Column, Table } from '../../sheet/table';
import type { DayRange } from '../decompose/plan-periods';
import { dateColumnOf } from '../dimensions';
import { quotient, type Figure } from './figure';
import { rowsWithin, startsLate, sumRows } from './rows-within';

/** Where a collection rate (回款率) comes from: what was collected of what fell due. */
export interface Collections {
  readonly table: Table;
  readonly collected: Column;
  readonly due: Column;
  /** The day an amount falls due, else the table's own date. */
  readonly date: Column;
}

/** The first table that says both what was collected and what was due or signed; `null` where none does. */
export function findCollections(tables: readonly Table[]): Collections | null {
  for (const table of tables) {
    const numbers = table.columns.filter(({ kind, groups }) => kind === 'number' && groups === null);
    const collected = numbers.find(({ heading }) => COLLECTED.test(heading) && !NO_AMOUNT.test(heading));
    const others = numbers.filter((column) => column !== collected && !NO_AMOUNT.test(column.heading));
    const due =
      others.find(({ heading }) => DUE.test(heading)) ??
      others.find(({ heading }) => SIGNED.test(heading)) ??
      others.find(({ role }) => role === 'amount');
    const dates = table.columns.filter(({ kind }) => kind === 'date');
    const date = dates.find(({ heading }) => DUE_DAY.test(heading)) ?? dateColumnOf(table);
    // a plan of collections has a target beside them and is no record of what fell due
    const isPlan = table.columns.some(({ role }) => role === 'target');
    if (collected !== undefined && due !== undefined && date !== null && !isPlan)
      return { table, collected, due, date };
  }
  return null;
}

/** Collected ÷ due of the rows of a period, those with both amounts. A list that begins within the period can’t tell of it. */
export function collectionRate({ collected, due, date }: Collections, range: DayRange): Figure {
  const rows = rowsWithin(date, range).filter((row) => typeof due.values[row] === 'number');
  if (rows.length === 0) return { missing: 'noRows' };
  if (startsLate(date, range)) return { missing: 'startsLate' };
  return quotient(sumRows(collected, rows), sumRows(due, rows));
}

const COLLECTED = /回款|已收|实收|收款|到账|collected|received|receipts?\b|\bpaid\b/i;
const DUE = /应收|到期|\bdue\b|receivable|invoiced|billed/i;
const SIGNED = /签约|合同|signed|contract|订单金额|order (?:amount|value)/i;
const DUE_DAY = /到期|应收|\bdue\b/i;
/** A rate, a day or a balance is no amount collected. */
const NO_AMOUNT = /率|占比|未|欠|差|天数|账龄|日期|\brate\b|%|unpaid|outstanding|balance|days/i;
