import { planLine } from '../../../src/sheet/plan/plan-line';

test.each([
  ['1月', 'month', 1],
  ['十二月', 'month', 12],
  ['2026年3月', 'month', 3],
  ['2026-03', 'month', 3],
  ['Sept', 'month', 9],
  ['3月目标', 'month', 3],
  ['一季度', 'quarter', 1],
  ['第3季度', 'quarter', 3],
  ['2026 Q4', 'quarter', 4],
  ['上半年', 'half', 1],
  ['H2', 'half', 2],
  ['第2周', 'week', 2],
  ['W5', 'week', 5],
  ['全年', 'year', 1],
  ['2026年', 'year', 1],
  ['Full year', 'year', 1],
])('%s stands for %s %d', (label, unit, number) => {
  expect(planLine(label).time).toEqual({ unit, number });
});

test.each([
  ['月度目标', 'month', false],
  ['周均目标', 'week', true],
  ['日均', 'day', true],
  ['年度目标', 'year', false],
  ['Weekly average', 'week', true],
  ['Monthly target', 'month', false],
])('%s is over a %s', (label, span, average) => {
  expect(planLine(label)).toMatchObject({ time: null, span, average, role: 'item' });
});

test.each([
  ['合计', 'total'],
  ['华东小计', 'subtotal'],
  ['Grand total', 'total'],
  ['平均', 'aside'],
  ['累计', 'aside'],
  ['其中：新客户', 'part'],
  ['人均', 'aside'],
  ['华东', 'item'],
])('%s is a line of the role %s', (label, role) => {
  expect(planLine(label).role).toBe(role);
});

test('rates, prices and shares are not added up; amounts, counts and averages over time are', () => {
  const additive = (label: string) => planLine(label).additive;
  expect(
    ['完成率', '占比', '客单价', '同比', 'Win rate', '毛利率(%)', '账期', '进度', 'Attainment'].map(additive),
  ).toEqual(Array(9).fill(false));
  expect(['签约额', '客户数', '周均目标', 'Revenue', '人数'].map(additive)).toEqual(Array(5).fill(true));
});

test('lines of one kind have one stem', () => {
  expect(planLine('月度目标').stem).toBe(planLine('周均目标').stem);
  expect(planLine('1月 实际').stem).toBe(planLine('合计 实际').stem);
  expect(planLine('1月 实际').stem).not.toBe(planLine('1月 目标').stem);
});
