import type { Workbook } from 'exceljs';
import { add, categories, yearOf } from './plan';
import { sumOf, type Order } from './read-orders';
import { answer, formats, looks, SheetWriter } from './sheet-writer';

const first = 6;
const last = first + categories.length - 1;
const total = last + 1;

/** Why 2017 sold more than 2016, by category: price–volume–mix, and quantity against price without a residual. */
export function addBridge(book: Workbook, orders: readonly Order[]): void {
  const sheet = book.addWorksheet('Bridge', { views: [{ showGridLines: false }] });
  const write = new SheetWriter(sheet);
  write.widths(22, 13, 13, 13, 13, 13, 13, 13);
  write.title(
    '2016 与 2017 销售差异 · Bridge',
    '试一试：改 Orders 里的一行，差异会重新分解，各项相加始终等于总差异。',
    'Try it: change a line in Orders. The difference is explained anew, and the parts always add up to it.',
  );
  write.row(
    5,
    [
      '品类 Category',
      '2016 数量 Quantity',
      '2016 均价 Price',
      '2017 数量 Quantity',
      '2017 均价 Price',
      '2016 销售 Sales',
      '2017 销售 Sales',
      '差异 Gap',
    ],
    looks.heading,
  );
  sheet.getRow(5).height = 32;

  const measure = (name: 'sales' | 'quantity', category: string, year: number) =>
    sumOf(orders, name, (order) => order.category === category && yearOf(order) === year);
  const rows = categories.map((category) => {
    const [quantity2016, quantity2017] = [measure('quantity', category, 2016), measure('quantity', category, 2017)];
    const [sales2016, sales2017] = [measure('sales', category, 2016), measure('sales', category, 2017)];
    return {
      category,
      quantity2016,
      quantity2017,
      sales2016,
      sales2017,
      price2016: sales2016 / quantity2016,
      price2017: sales2017 / quantity2017,
    };
  });
  rows.forEach((row, index) => {
    const at = first + index;
    const sumifs = (column: string, year: number) =>
      `SUMIFS(Orders[${column}],Orders[Category],$A${at},Orders[Order Date],">="&DATE(${year},1,1),Orders[Order Date],"<="&DATE(${year},12,31))`;
    write.value(at, 1, row.category);
    write.formula(at, 2, `=${sumifs('Quantity', 2016)}`, row.quantity2016, {}, formats.money);
    write.formula(at, 3, `=F${at}/B${at}`, row.price2016, {}, formats.cents);
    write.formula(at, 4, `=${sumifs('Quantity', 2017)}`, row.quantity2017, {}, formats.money);
    write.formula(at, 5, `=G${at}/D${at}`, row.price2017, {}, formats.cents);
    write.formula(at, 6, `=ROUND(${sumifs('Sales', 2016)},2)`, row.sales2016, {}, formats.money);
    write.formula(at, 7, `=ROUND(${sumifs('Sales', 2017)},2)`, row.sales2017, {}, formats.money);
    write.formula(at, 8, `=G${at}-F${at}`, row.sales2017 - row.sales2016, {}, formats.money);
  });
  write.value(total, 1, '合计 Total', looks.total);
  const sums = {
    2: add(rows.map((row) => row.quantity2016)),
    4: add(rows.map((row) => row.quantity2017)),
    6: add(rows.map((row) => row.sales2016)),
    7: add(rows.map((row) => row.sales2017)),
    8: add(rows.map((row) => row.sales2017 - row.sales2016)),
  };
  for (const blank of [3, 5]) write.value(total, blank, null, looks.total);
  for (const [column, sum] of Object.entries(sums)) {
    const name = 'ABCDEFGH'.charAt(Number(column) - 1);
    write.formula(total, Number(column), `=SUM(${name}${first}:${name}${last})`, sum, looks.total, formats.money);
  }

  const list = (pick: (row: (typeof rows)[number]) => number) => rows.map((row) => [pick(row)]);
  write.value(12, 1, '量 · 结构 · 价 PVM', looks.label);
  const causes = answer(
    'PVM',
    list((row) => row.quantity2016),
    list((row) => row.price2016),
    list((row) => row.quantity2017),
    list((row) => row.price2017),
    null,
    null,
    'zh',
  );
  const range = (column: string) => `${column}${first}:${column}${last}`;
  write.spill(
    12,
    2,
    `=TARGET.PVM(${range('B')},${range('C')},${range('D')},${range('E')},,,"zh")`,
    causes,
    {},
    formats.money,
  );
  causes[0]?.forEach((_, index) => (sheet.getCell(12, 2 + index).style = looks.heading));
  write.value(12, 7, '合计 Total', looks.heading);
  write.formula(13, 7, '=SUM(B13:F13)', add((causes[1] ?? []).map(Number)), looks.result, formats.money);

  sheet.getRow(16).height = 32;
  write.row(16, ['连乘驱动 Drivers', '数量 Quantity', '价格 Price', '合计 Total'], looks.heading);
  const plan = rows.map((row) => [row.quantity2016, row.price2016]);
  const actual = rows.map((row) => [row.quantity2017, row.price2017]);
  const methods: [string, string][] = [
    ['Shapley', 'shapley'],
    ['连环替代 Sequential', 'sequential'],
  ];
  methods.forEach(([label, method], index) => {
    const row = 17 + index;
    const parts = answer('BRIDGE', plan, actual, method);
    write.value(row, 1, label);
    write.spill(row, 2, `=TARGET.BRIDGE(B${first}:C${last},D${first}:E${last},"${method}")`, parts, {}, formats.money);
    write.formula(row, 4, `=SUM(B${row}:C${row})`, add((parts[0] ?? []).map(Number)), looks.result, formats.money);
  });
}
