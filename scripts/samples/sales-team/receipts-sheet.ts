import type { Workbook } from 'exceljs';
import { formats } from '../sheet-writer';
import { asOf, dateCell, day } from './days';
import { listSheet } from './list-sheet';
import type { OrderLine } from './make-orders';
import type { Random } from './random';

/** What the contracts since July 2025 brought in: paid, late, in part, not yet. */
export function addReceipts(book: Workbook, lines: readonly OrderLine[], random: Random): void {
  const orders = new Map<string, OrderLine[]>();
  for (const line of lines) {
    if (line.day >= day(2025, 7, 1)) orders.set(line.order, [...(orders.get(line.order) ?? []), line]);
  }
  listSheet(book, '回款', [
    ['合同号', 16],
    ['客户', 16],
    ['销售员', 10],
    ['应收金额', 12, formats.money],
    ['到期日', 12, formats.date],
    ['已收金额', 12, formats.money],
    ['收款日', 12, formats.date],
  ])(
    [...orders].map(([order, parts]) => {
      const [first] = parts;
      if (first === undefined) throw new Error(`${order} has no line`);
      const { customer } = first;
      const owed = parts.reduce((sum, { amount }) => sum + amount, 0);
      const due = first.day + (customer.type === '重点客户' ? 60 : first.channel === '分销' ? 45 : 30);
      const slow = SLOW.has(customer.owner.name) ? 2 : 1;
      const kind = random.pick(KINDS, ({ weight, late }) => weight * (late ? slow : 1));
      const paid = due + random.whole(kind.least, kind.most);
      const isPaid = kind.share > 0 && paid <= asOf;
      const received = isPaid ? Math.round(owed * kind.share) : 0;
      return [
        `HT${order.slice(2)}`,
        customer.name,
        customer.owner.name,
        owed,
        dateCell(due),
        received,
        isPaid ? dateCell(Math.max(first.day, paid)) : null,
      ];
    }),
  );
}

const KINDS = [
  { weight: 72, late: false, share: 1, least: -12, most: 6 },
  { weight: 18, late: true, share: 1, least: 8, most: 75 },
  { weight: 6, late: true, share: 0.5, least: -5, most: 30 },
  { weight: 4, late: true, share: 0, least: 0, most: 0 },
];
const SLOW = new Set(['温景行', '韩云起']);
