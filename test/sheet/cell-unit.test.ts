import { cellUnits, labelUnit } from '../../src/sheet/cell-unit';
import { textReader } from '../../src/sheet/text-reader';
import type { Cell } from '../../src/sheet/grid';

test.each<[Cell, string, string | null]>([
  ['120万元', 'General', '¥'],
  ['400条', '@', '条'],
  [0.3, '0%', '%'],
  [0.3, '0.0%;[Red]-0.0%', '%'],
  [1200, '¥#,##0.00', '¥'],
  [1200, '[$¥-804]#,##0', '¥'],
  [1200, '_("$"* #,##0.00_);_("$"* (#,##0.00)', '$'],
  [1200, '#,##0"元"', '¥'],
  [120, '0"万元"', '¥'],
  [20, '0"家"', '家'],
  [20, '0" % of plan"', null],
  [20, 'General', null],
  [20, '#,##0.00', null],
  [20, '', null],
  [true, '0%', null],
  [null, '0%', null],
  ['北京', 'General', null],
])('%j in the format %j counts %j', (cell, format, unit) => {
  expect(cellUnits([cell], [format], textReader())).toEqual([unit]);
});

test.each([
  ['万元', '¥'],
  ['元', '¥'],
  ['$', '$'],
  ['%', '%'],
  ['台', '台'],
  ['万', null],
  ['k$', null],
])('a heading in %s counts %j', (label, unit) => {
  expect(labelUnit(label)).toBe(unit);
});
