import { makeCalendar } from '../../../src/core/calendar/calendar';
import { phase } from '../../../src/core/phasing/phase';
import { splitPlan } from '../../../src/jobs/decompose/split-plan';
import { timeGrid, type PlanWeeks } from '../../../src/jobs/decompose/time-grid';
import { day, historyOf, levelNamed, orders, sourceOf } from '../orders';

const china = makeCalendar({ base: 'CN' });
if (!china.ok) throw new Error(china.failure.code);
const calendar = china.value;
const options = { calendar, seasonality: null, year: 2018, startMonth: 1 } as const;
const year = { from: day(2018, 1, 1), to: day(2018, 12, 31) };

test.each<[PlanWeeks, number]>([
  ['split', 63],
  ['iso', 53],
  ['4-4-5', 53],
  ['four', 48],
])('weeks of %s are %i, and their working days are those of the year', (weeks, count) => {
  const grid = timeGrid(year, 'week', { ...options, weeks });
  if (!grid.ok) throw new Error(grid.failure.code);
  expect(grid.value).toHaveLength(count);
  const worked = calendar.count(year.from, year.to);
  const days = grid.value.reduce((sum, { workdays }) => sum + workdays, 0);
  expect(weeks === 'four' ? days / 4 : days).toBe(worked.ok && worked.value);
});

test('a fiscal year from April has its quarters and months from there', () => {
  const days = { from: day(2018, 4, 1), to: day(2019, 3, 31) };
  const grid = timeGrid(days, 'month', { ...options, weeks: 'split', startMonth: 4 });
  if (!grid.ok) throw new Error(grid.failure.code);
  expect(grid.value.map(({ names }) => `${names.quarter} ${names.month}`)).toEqual([
    'q1 m4',
    'q1 m5',
    'q1 m6',
    'q2 m7',
    'q2 m8',
    'q2 m9',
    'q3 m10',
    'q3 m11',
    'q3 m12',
    'q4 m1',
    'q4 m2',
    'q4 m3',
  ]);
});

test('a year that China has not announced, and days of four weeks, are refused with what to do', () => {
  const future = { from: day(2030, 1, 1), to: day(2030, 12, 31) };
  expect(timeGrid(future, 'month', { ...options, weeks: 'split', year: 2030 })).toMatchObject({
    failure: { code: 'year-not-in-calendar', parameters: { year: 2030 } },
  });
  expect(timeGrid(year, 'day', { ...options, weeks: 'four' })).toMatchObject({
    failure: { code: 'four-weeks-no-days' },
  });
});

test.each(['quarter', 'month', 'week', 'day'] as const)('a plan by %s alone is what PHASE answers', (by) => {
  const source = sourceOf(orders);
  const level = levelNamed(source, by, { kind: 'workdays' });
  const history = historyOf(source, [level], 'year', undefined, { calendar: { base: 'CN' } });
  const choices = { unit: 1, weights: { kind: 'last' }, limits: new Map() } as const;
  const plan = splitPlan(history, { ...choices, total: { kind: 'given', total: 1_234_567 } }, 'zh');
  const phased = phase(1_234_567, year, { by, calendar });
  if (!plan.ok || !phased.ok) throw new Error('no plan');
  const leaves = plan.value.nodes.filter(({ level: depth }) => depth === history.levels.length - 1);
  expect(leaves.map(({ step }) => step.amount)).toEqual(phased.value.map(({ amount }) => amount));
});
