import type { Workbook } from 'exceljs';
import { round, sumOf, type Order } from './read-orders';
import { answer, formats, looks, SheetWriter } from './sheet-writer';

export const regions = ['Central', 'East', 'South', 'West'];
export const categories = ['Furniture', 'Office Supplies', 'Technology'];
const years = [2014, 2015, 2016];
const growth = 0.18;
const unit = 100;
const first = 11;
const last = first + regions.length * categories.length - 1;

/** What the other sheets need of the plan. */
export interface Plan {
  readonly target: (region: string) => number;
  readonly regionCells: string;
  readonly targetCells: string;
}

/** The plan by region and category: history, weights, and the total split by a live formula; then by quarter. */
export function addPlan(book: Workbook, orders: readonly Order[]): Plan {
  const sheet = book.addWorksheet('Plan 2017', {
    views: [{ state: 'frozen', ySplit: 10, xSplit: 0, showGridLines: false }],
  });
  const write = new SheetWriter(sheet);
  write.widths(16, 17, 12, 12, 12, 9, 12, 13, 9, 9, 3, 11, 11, 11, 11);
  write.title(
    '2017 年目标分解 · Plan 2017',
    '试一试：改一个黄色的权重（G 列），H 列的目标立即重新分配，合计始终等于总目标。',
    'Try it: change a yellow weight (column G). The targets in column H re-split at once and always add up to the total.',
  );

  const rows = regions.flatMap((region) => categories.map((category) => ({ region, category })));
  const history = rows.map(({ region, category }) =>
    years.map((year) =>
      sumOf(
        orders,
        'sales',
        (order) => order.region === region && order.category === category && yearOf(order) === year,
      ),
    ),
  );
  const factors = rows.map(({ region }) => (region === 'South' ? 1.2 : 1));
  const weights = history.map((sales, index) => round((sales[2] ?? 0) * (factors[index] ?? 1), 0));
  const totals = years.map((_, index) => add(history.map((sales) => sales[index] ?? 0)));
  const sales2016 = round(totals[2] ?? 0, 2);
  const target = round(sales2016 * (1 + growth), -3);

  const settings: [string, string | null, number, string, boolean][] = [
    ['2016 年销售额 Sales 2016', `=ROUND(SUM(E${first}:E${last}),2)`, sales2016, formats.money, false],
    ['增长率 Growth', null, growth, formats.share, true],
    ['2017 年总目标 Target 2017', '=ROUND(C5*(1+C6),-3)', target, formats.money, false],
    ['取整单位 Rounding unit', null, unit, formats.money, true],
  ];
  settings.forEach(([label, formula, value, format, editable], index) => {
    write.value(5 + index, 1, label, looks.label);
    if (formula) write.formula(5 + index, 3, formula, value, looks.result, format);
    else write.value(5 + index, 3, value, editable ? looks.input : {}, format);
  });

  write.row(
    10,
    [
      '区域 Region',
      '品类 Category',
      '2014 销售 Sales',
      '2015 销售 Sales',
      '2016 销售 Sales',
      '系数 Factor',
      '权重 Weight',
      '2017 目标 Target',
      '占比 Share',
      '增长 Growth',
    ],
    looks.heading,
  );
  sheet.getRow(10).height = 32;
  const targets = answer(
    'DECOMPOSE',
    target,
    weights.map((weight) => [weight]),
    null,
    unit,
  ).map((line) => Number(line[0]));
  rows.forEach(({ region, category }, index) => {
    const row = first + index;
    const goal = targets[index] ?? 0;
    write.row(row, [region, category]);
    years.forEach((year, at) => {
      const between = `Orders[Order Date],">="&DATE(${year},1,1),Orders[Order Date],"<="&DATE(${year},12,31)`;
      const formula = `=ROUND(SUMIFS(Orders[Sales],Orders[Region],$A${row},Orders[Category],$B${row},${between}),2)`;
      write.formula(row, 3 + at, formula, history[index]?.[at] ?? 0, {}, formats.money);
    });
    write.value(row, 6, factors[index] ?? 1, looks.input, formats.factor);
    write.formula(row, 7, `=ROUND(E${row}*F${row},0)`, weights[index] ?? 0, looks.input, formats.money);
    write.formula(row, 9, `=H${row}/$C$7`, goal / target, {}, formats.share);
    write.formula(row, 10, `=H${row}/E${row}-1`, goal / (history[index]?.[2] ?? 1) - 1, {}, formats.share);
  });
  write.spill(
    first,
    8,
    `=TARGET.DECOMPOSE(C7,G${first}:G${last},,C8)`,
    targets.map((goal) => [goal]),
    looks.result,
    formats.money,
  );

  const total = last + 1;
  write.row(total, ['合计 Total', null, null, null, null, null, null, null, null, null], looks.total);
  const sum = (column: string) => `=SUM(${column}${first}:${column}${last})`;
  totals.forEach((value, at) => write.formula(total, 3 + at, sum('CDE'.charAt(at)), value, looks.total, formats.money));
  write.formula(total, 7, sum('G'), add(weights), looks.total, formats.money);
  write.formula(total, 8, sum('H'), add(targets), looks.total, formats.money);
  write.formula(total, 9, sum('I'), add(targets.map((goal) => goal / target)), looks.total, formats.share);
  write.formula(total, 10, `=H${total}/E${total}-1`, add(targets) / (totals[2] ?? 1) - 1, looks.total, formats.share);
  write.formula(
    total + 1,
    8,
    `=IF(H${total}=C7,"一致 exact","不一致 differs")`,
    add(targets) === target ? '一致 exact' : '不一致 differs',
    looks.note,
  );
  addQuarters(write, orders, targets);

  const byRegion = new Map(
    regions.map((region) => [region, add(targets.filter((_, index) => rows[index]?.region === region))]),
  );
  return {
    target: (region) => byRegion.get(region) ?? 0,
    regionCells: `'Plan 2017'!$A$${first}:$A$${last}`,
    targetCells: `'Plan 2017'!$H$${first}:$H$${last}`,
  };
}

/** Each target split over the quarters by their share of the sales so far. */
function addQuarters(write: SheetWriter, orders: readonly Order[], targets: readonly number[]): void {
  const weights = [1, 2, 3, 4].map((quarter) =>
    round(
      sumOf(orders, 'sales', (order) => yearOf(order) < 2017 && quarterOf(order) === quarter),
      -3,
    ),
  );
  write.value(8, 12, '季度权重 Quarterly weights', looks.label);
  weights.forEach((weight, index) => write.value(9, 12 + index, weight, looks.input, formats.money));
  ['一季度 Q1', '二季度 Q2', '三季度 Q3', '四季度 Q4'].forEach((heading, index) =>
    write.value(10, 12 + index, heading, looks.heading),
  );
  const split = targets.map((goal) => answer('DECOMPOSE', goal, [weights], null, unit)[0] ?? []);
  split.forEach((quarters, index) => {
    const row = first + index;
    write.spill(row, 12, `=TARGET.DECOMPOSE($H${row},$L$9:$O$9,,$C$8)`, [quarters], {}, formats.money);
  });
  [0, 1, 2, 3].forEach((index) => {
    const column = 'LMNO'.charAt(index);
    const value = add(split.map((quarters) => Number(quarters[index])));
    write.formula(last + 1, 12 + index, `=SUM(${column}${first}:${column}${last})`, value, looks.total, formats.money);
  });
}

export function yearOf(order: Order): number {
  return Number(order.date.slice(0, 4));
}

function quarterOf(order: Order): number {
  return Math.ceil(Number(order.date.slice(5, 7)) / 3);
}

/** The sum from left to right, as SUM gives it. */
export function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
