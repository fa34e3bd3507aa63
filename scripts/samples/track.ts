import type { Workbook } from 'exceljs';
import { add, regions, type Plan } from './plan';
import { sumOf, type Order } from './read-orders';
import { answer, formats, looks, SheetWriter } from './sheet-writer';

const asOf = '2017-09-30';
/** Excel's number for that day. */
const asOfSerial = 43008;
const first = 9;
const last = first + regions.length - 1;
const measures = [
  formats.share,
  formats.money,
  formats.factor,
  formats.money,
  formats.money,
  '0',
  formats.money,
  formats.money,
];

/** How far each region is on the last day of September. */
export function addTrack(book: Workbook, orders: readonly Order[], plan: Plan): void {
  const sheet = book.addWorksheet('Track', {
    views: [{ state: 'frozen', ySplit: 8, xSplit: 0, showGridLines: false }],
  });
  const write = new SheetWriter(sheet);
  write.widths(16, 13, 13, 11, 13, 11, 13, 13, 12, 14, 13);
  write.title(
    '2017 年进度跟踪 · Track 2017',
    '试一试：改截止日，或把标题语言改成 en。实际数来自 Orders，目标来自 Plan 2017。',
    'Try it: change the as-of date, or set the headings to en. Actuals come from Orders, targets from Plan 2017.',
  );
  write.value(5, 1, '截止日 As of', looks.label);
  write.value(5, 2, new Date(`${asOf}T00:00:00Z`), looks.input, formats.date);
  write.value(6, 1, '标题 Headings', looks.label);
  write.value(6, 2, 'zh', looks.input);

  write.row(8, ['区域 Region', '2017 目标 Target', '实际 Actual'], looks.heading);
  sheet.getRow(8).height = 32;
  const targets = regions.map(plan.target);
  const actuals = regions.map((region) =>
    sumOf(orders, 'sales', (order) => order.region === region && order.date >= '2017-01-01' && order.date <= asOf),
  );
  regions.forEach((region, index) => {
    const row = first + index;
    write.value(row, 1, region);
    write.formula(
      row,
      2,
      `=SUMIFS(${plan.targetCells},${plan.regionCells},$A${row})`,
      targets[index] ?? 0,
      {},
      formats.money,
    );
    const between = `Orders[Order Date],">="&DATE(2017,1,1),Orders[Order Date],"<="&$B$5`;
    write.formula(
      row,
      3,
      `=ROUND(SUMIFS(Orders[Sales],Orders[Region],$A${row},${between}),2)`,
      actuals[index] ?? 0,
      {},
      formats.money,
    );
  });
  const column = (values: readonly number[]) => values.map((value) => [value]);
  const results = answer('PACE', column(targets), column(actuals), asOfSerial, 'year', null, null, null, 'zh');
  write.spill(8, 4, `=TARGET.PACE(B${first}:B${last},C${first}:C${last},$B$5,"year",,,,$B$6)`, results);
  results[0]?.forEach((_, index) => (sheet.getCell(8, 4 + index).style = looks.heading));

  const total = last + 1;
  write.value(total, 1, '合计 Total', looks.total);
  write.formula(total, 2, `=SUM(B${first}:B${last})`, add(targets), looks.total, formats.money);
  write.formula(total, 3, `=SUM(C${first}:C${last})`, add(actuals), looks.total, formats.money);
  write.spill(
    total,
    4,
    `=TARGET.PACE(B${total},C${total},$B$5,"year")`,
    answer('PACE', add(targets), add(actuals), asOfSerial, 'year'),
  );
  measures.forEach((format, index) => {
    for (let row = first; row < total; row++) sheet.getCell(row, 4 + index).style = { numFmt: format };
    sheet.getCell(total, 4 + index).style = { ...looks.total, numFmt: format };
  });
}
