import type { Column, Table } from '../../sheet/table';
import { dimensionColumns } from '../dimensions';

/** The columns of a table of receivables: what is due when, and what came in. */
export interface Receivables {
  readonly due: Column;
  /** The day on which it is due; or the day it was billed, with `terms` in days after it (账期). */
  readonly dueOn: Column;
  readonly terms: Column | null;
  /** What was received; null where nothing says so. */
  readonly received: Column | null;
  /** The day of the (last) receipt; without it every receipt counts. */
  readonly receivedOn: Column | null;
}

const DUE =
  /应收|应付款|尾款|合同额|合同金额|账款|开票金额|发票金额|receivable|amountdue|invoiceamount|dueamount|billed/i;
const RECEIVED = /已收|实收|已回款|回款金额|回款额|收款金额|已付|received|collected|paid/i;
const DUE_ON = /到期|应收日|应付日|付款期限|约定.*日|due(?:date|on)?$/i;
const BILLED_ON = /开票|发票|账单|发货|签约|合同日|验收|invoicedate|billed/i;
const RECEIVED_ON =
  /收款日|收款时间|回款日|回款时间|到账|付款日|receiv\w*(?:date|on)|collect\w*(?:date|on)|paid|paymentdate/i;
const TERMS = /账期|帐期|信用期|付款天数|terms|creditdays|netdays/i;

/** The columns of receivables by their headings; null where none says what is due and when. */
export function guessReceivables(table: Table): Receivables | null {
  const find = (kind: Column['kind'], words: RegExp, but: readonly (Column | null)[] = []) =>
    table.columns.find(
      (column) => column.kind === kind && !but.includes(column) && words.test(column.heading.replace(/[\s_-]/g, '')),
    ) ?? null;
  const due = find('number', DUE);
  const terms = find('number', TERMS);
  const stated = find('date', DUE_ON);
  const dueOn = stated ?? (terms === null ? null : find('date', BILLED_ON));
  if (due === null || dueOn === null) return null;
  return {
    due,
    dueOn,
    terms: stated === null ? terms : null,
    received: find('number', RECEIVED, [due]),
    receivedOn: find('date', RECEIVED_ON, [dueOn]),
  };
}

/** What receivables can be told apart by: customer and person first. */
export function receivableNames(table: Table): Column[] {
  const rank = ({ role }: Column) => (role === 'customer' ? 0 : role === 'person' ? 1 : 2);
  return dimensionColumns(table).sort((a, b) => rank(a) - rank(b));
}
