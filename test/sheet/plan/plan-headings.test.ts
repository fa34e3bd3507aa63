import type { Cell } from '../../../src/sheet/grid';
import { planHeadings } from '../../../src/sheet/plan/plan-headings';

test.each<[string, Cell[][], string[]]>([
  [
    'titles and notes',
    [
      ['2026年目标', null, '单位：万元'],
      ['年度汇总', '销售一部', null],
      ['团队', '目标', '实际'],
      ['A', 1, 2],
    ],
    ['团队', '目标', '实际'],
  ],
  [
    'settings',
    [
      ['截止日期', 46265, null, null],
      ['总目标', '300万', null, null],
      ['团队', '产品', '目标', '实际'],
      ['A', 'x', 1, 2],
    ],
    ['团队', '产品', '目标', '实际'],
  ],
  [
    'years',
    [
      ['', '目标', null, '实际', null],
      ['地区', 2025, 2026, 2025, 2026],
      ['A', 1, 2, 3, 4],
    ],
    ['地区', '目标 2025', '目标 2026', '实际 2025', '实际 2026'],
  ],
  [
    'dates',
    [
      ['地区', 46023, 46054, 46082],
      ['A', 40, 10, 3],
    ],
    ['地区', '2026-01', '2026-02', '2026-03'],
  ],
  [
    'days',
    [
      ['地区', 46037, 46044],
      ['A', 40, 10],
    ],
    ['地区', '2026-01-15', '2026-01-22'],
  ],
  [
    'labels under a merged one',
    [
      ['地区', '目标', null, '备注'],
      [null, '月度', '周均', null],
      ['A', '40万', '10万', 'x'],
    ],
    ['地区', '目标 月度', '目标 周均', '备注'],
  ],
  [
    'numbers of months',
    [
      ['地区', 1, 2, 3],
      ['A', 40, 10, 3],
    ],
    ['地区', '1', '2', '3'],
  ],
  [
    'numbers with a word over numbers',
    [
      ['客户：', '30天', '60天'],
      ['A', 40, 10],
    ],
    ['客户：', '30天', '60天'],
  ],
  [
    'a blank corner over a row without values',
    [
      ['', 'Q1', 'Q2'],
      ['A', '-', '-'],
      ['B', 1, 2],
    ],
    ['', 'Q1', 'Q2'],
  ],
])('the headings of a plan are found among %s', (_, grid, labels) => {
  expect(planHeadings(grid).labels).toEqual(labels);
});

test('a row of texts that lacks its values is no second heading', () => {
  const grid: Cell[][] = [
    ['大区', null, '目标'],
    ['华东', '张三', null],
    ['华南', '李四', 5],
  ];
  expect(planHeadings(grid)).toEqual({ first: 1, labels: ['大区', '', '目标'] });
});

test('without headings the values begin at once', () => {
  expect(planHeadings([['A', 120, 5]])).toEqual({ first: 0, labels: [] });
});
