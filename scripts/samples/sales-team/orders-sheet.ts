import type { Workbook } from 'exceljs';
import { formats } from '../sheet-writer';
import { dateCell } from './days';
import { listSheet } from './list-sheet';
import type { OrderLine } from './make-orders';

export function addOrders(book: Workbook, lines: readonly OrderLine[]): void {
  listSheet(book, '订单', [
    ['订单号', 16],
    ['日期', 12, formats.date],
    ['客户', 16],
    ['客户类型', 11],
    ['区域', 8],
    ['渠道', 8],
    ['团队', 15],
    ['销售员', 10],
    ['产品线', 12],
    ['数量', 8, formats.money],
    ['单价', 10, formats.money],
    ['金额', 12, formats.money],
    ['成本', 12, formats.money],
    ['促销', 11],
  ])(
    lines.map(({ order, day, customer, channel, product, quantity, price, amount, cost, promotion }) => [
      order,
      dateCell(day),
      customer.name,
      customer.type,
      customer.owner.region,
      channel,
      customer.owner.team,
      customer.owner.name,
      product.line,
      quantity,
      price,
      amount,
      cost,
      promotion,
    ]),
  );
}
