import { performance } from 'node:perf_hooks';
import { findTables } from '../../src/sheet/find-tables';
import type { Cell } from '../../src/sheet/grid';
import { recogniseTable } from '../../src/sheet/recognise-table';
import { scoreCase } from '../sheet/corpus/score-case';
import { sheetCases } from '../sheet/corpus/sheet-case';

/** Prints how much of each sheet of the corpus is understood, and how long large sheets take. */
const total = { columns: 0, wrongColumns: 0, values: 0, wrongValues: 0 };
for (const one of sheetCases()) {
  const score = scoreCase(one);
  for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += score[key];
  console.log(line(one.file.replace('.txt', ''), score));
}
console.log(line('all', total));

const times = [10_000, 100_000].map((rows) => ({ rows, ms: timeOf(rows) }));
for (const { rows, ms } of times) console.log(`${rows.toLocaleString('en')} rows × 20 columns: ${ms.toFixed(0)} ms`);
const [small, large] = times;
console.log(`growth exponent ${(Math.log(large!.ms / small!.ms) / Math.log(large!.rows / small!.rows)).toFixed(2)}`);

function line(name: string, { columns, wrongColumns, values, wrongValues }: typeof total): string {
  const part = (all: number, wrong: number) => `${all - wrong} of ${all}`;
  return `${name.padEnd(34)} columns ${part(columns, wrongColumns).padEnd(12)} values ${part(values, wrongValues)}`;
}

/** The best of five: finding the tables of a sheet of orders and reading the one there is. */
function timeOf(rows: number): number {
  const values = orders(rows);
  const area = { sheet: 'Orders', row: 0, column: 0, rows: values.length, columns: 20 };
  const numberFormats = values.map((row) => row.map((_, column) => (column === 2 ? 'yyyy-mm-dd' : 'General')));
  let best = Infinity;
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    const [table] = findTables(values, area);
    const read = recogniseTable({ area, values, numberFormats }, table!, 'Orders');
    best = Math.min(best, performance.now() - start);
    if (!read.ok || read.value.rowNumbers.length !== rows) throw new Error('the sheet was not read');
  }
  return best;
}

/** Order lines with serial dates, texts, numbers, numbers kept as texts with their unit, and remarks. */
function orders(rows: number): Cell[][] {
  const heading = ['订单编号', '客户', '下单日期', '区域', '产品', '数量', '金额', '业务员', '渠道', '备注'];
  const more = Array.from({ length: 10 }, (_, index) => `指标${String.fromCharCode(65 + index)}`);
  return [
    [...heading, ...more],
    ...Array.from({ length: rows }, (_, row): Cell[] => [
      `SO-${row}`,
      `客户${row % 997}`,
      46_000 + (row % 300),
      ['华东', '华南', '华北'][row % 3]!,
      `产品${row % 31}`,
      (row % 7) + 1,
      ((row * 37) % 1000) + 0.5,
      `员工${row % 50}`,
      row % 2 === 0 ? '直销' : '分销',
      row % 10 === 0 ? `第 ${row} 单，客户要求分两次发货` : null,
      ...more.map((_, index): Cell =>
        index % 5 === 4 ? `${(row % 900) + 100},000元` : ((row + 1) * (index + 3)) % 8191,
      ),
    ]),
  ];
}
