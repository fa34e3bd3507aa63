import { findAsOf } from '../../../src/jobs/track/find-as-of';
import { guessPacePeriod, guessTrackColumns, type PacePeriod } from '../../../src/jobs/track/guess-track';
import type { PaceChoices } from '../../../src/jobs/track/pace-choices';
import { paceRows } from '../../../src/jobs/track/pace-rows';
import { proposePace } from '../../../src/jobs/track/propose-pace';
import type { Grid } from '../../../src/sheet/grid';
import { day, sourceOf } from '../orders';
import { block, written } from '../written';
import { recogniseTable } from '../../../src/sheet/recognise-table';
import { areaOf } from '../../sheet/grid-of';

const targets: Grid = [
  ['Region', 'Target', 'Actual'],
  ['East', 100, 40],
  ['West', 200, 0],
];

function paceOf(cells: Grid, more: Partial<PaceChoices> = {}) {
  const source = sourceOf(cells, 'Track');
  const { target, actual, label } = guessTrackColumns(source.table);
  const choices = {
    target: target!,
    actual: actual!,
    label,
    asOf: day(2026, 6, 12),
    period: 'month',
    calendar: 'weekdays',
  } as const;
  return { source, outcome: paceRows(source, { ...choices, ...more }, 'en') };
}

test('each row and their sum are paced as TARGET.PACE does', () => {
  const { outcome } = paceOf(targets);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  // 10 of 22 working days of June 2026 have passed: 100 × 10/22 expected
  expect(outcome.value.rows[0]).toMatchObject({
    label: 'East',
    pace: {
      attainment: 0.4,
      pace: expect.closeTo(0.88, 12),
      daysLeft: 12,
      required: 5,
      landing: expect.closeTo(88, 12),
    },
  });
  expect(outcome.value.total).toMatchObject({ label: 'Total', target: 300, actual: 40 });
});

test('columns in two units are brought to one: 目标（万元） beside 实际（元）', () => {
  const { outcome } = paceOf([
    ['区域', '目标（万元）', '实际（元）'],
    ['华东', 1.1, 40_000],
    ['华北', 20, 50_000],
  ]);
  // in doubles 1.1 × 10000 is 11000.000000000002
  expect(outcome).toMatchObject({ ok: true, value: { rows: [{ target: 11_000, actual: 40_000 }, {}] } });
});

test('a blank actual and a negative target are refused by their cells', () => {
  const blank = paceOf([...targets, ['South', 50, null]]).outcome;
  expect(blank).toMatchObject({ failure: { code: 'blank-input', parameters: { cell: 'Track!C4' } } });
  const negative = paceOf([...targets, ['South', -50, 1]]).outcome;
  expect(negative).toMatchObject({
    failure: { code: 'negative-input', parameters: { cell: 'Track!B4', value: '-50' } },
  });
});

test('a year that the Chinese calendar does not cover is said', () => {
  expect(paceOf(targets, { calendar: 'CN', asOf: day(2030, 6, 12) }).outcome).toMatchObject({
    failure: { code: 'year-not-covered' },
  });
});

test('target and actual can’t be one column', () => {
  const { target } = guessTrackColumns(sourceOf(targets).table);
  expect(paceOf(targets, { actual: target! }).outcome).toMatchObject({ failure: { code: 'same-column-twice' } });
});

test.each([
  ['月度目标', 'month'],
  ['2017 目标 Target', 'year'],
  ['季度目标', 'quarter'],
  ['周均目标', 'week'],
  ['Target', 'month'],
] as const)('the heading %s means a %s', (heading, period) => {
  expect(guessPacePeriod(heading)).toBe(period);
});

test('the as-of date is found beside, below or inside the cell that names it', () => {
  expect(findAsOf([['截止日 As of', day(2017, 9, 30)]])).toBe(day(2017, 9, 30));
  expect(
    findAsOf([
      ['x', 'As of'],
      [1, '2017-09-30'],
    ]),
  ).toBe(day(2017, 9, 30));
  expect(findAsOf([['截至2017年9月30日']])).toBe(day(2017, 9, 30));
  expect(findAsOf([['As of', 12]])).toBeNull();
  expect(findAsOf([['Region', 'Target']])).toBeNull();
});

test('the due day of the first action is no as-of date, though 截止 heads its column', () => {
  const [first, second] = [day(2026, 11, 27), day(2026, 10, 30)];
  expect(
    findAsOf([
      ['行动', '截止', '预算'],
      ['走访', first, 30_000],
    ]),
  ).toBeNull();
  expect(findAsOf([['截止'], [first], [second]])).toBeNull();
});

test('the live pace sheet follows the table, its as-of date and its period', async () => {
  const { source, outcome } = paceOf(targets);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const sheet = await written(targets, proposePace(source, outcome.value, 'formulas', 'en'), 'Track');
  const rows = async () => block(await sheet.values(), 'Region').map((line) => line.slice(0, 4));
  expect(sheet.sheet).toBe('Pace 2026-06-12');
  expect(await rows()).toEqual([
    ['East', 100, 40, 0.4],
    ['West', 200, 0, 0],
    ['Total', 300, 40, expect.closeTo(40 / 300, 12)],
  ]);
  await sheet.type(1, 2, 80, 'Track');
  expect((await rows())[0]).toEqual(['East', 100, 80, 0.8]);
  await sheet.type(4, 1, 'year');
  expect(block(await sheet.values(), 'Region')[0]![8]).toBeGreaterThan(100);
});

test('the values of the pace sheet are those of the live one', async () => {
  const { source, outcome } = paceOf(targets, { calendar: 'all', period: 'quarter' });
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const live = await written(targets, proposePace(source, outcome.value, 'formulas', 'zh'), 'Track');
  const fixed = await written(targets, proposePace(source, outcome.value, 'values', 'zh'), 'Track');
  expect(block(await fixed.values(), 'Region')).toEqual(block(await live.values(), 'Region'));
});

describe('a plan with its months side by side', () => {
  const values: Grid = [
    ['2026年销售目标', null, null, null, null],
    ['团队', '5月目标', '5月实际', '6月目标', '6月实际'],
    ['一组', 90, 95, 100, 40],
    ['二组', 70, 60, 80, 50],
    ['三组', 50, 52, 60, null],
  ];
  const rows = (cells: Grid, asOf: number, period: PacePeriod = 'month') => {
    const area = areaOf(cells, 'Plan');
    const numberFormats = cells.map((row) => row.map(() => 'General'));
    const read = recogniseTable(
      { area, values: cells, numberFormats },
      { ...area, row: 1, rows: cells.length - 1 },
      'Plan',
    );
    if (!read.ok) throw new Error(read.failure.code);
    const { target, actual, label } = guessTrackColumns(read.value);
    const source = { table: read.value, values: cells.slice(1) };
    const choices = { target: target!, actual: actual!, label, asOf, period, calendar: 'weekdays' } as const;
    return { source, outcome: paceRows(source, choices, 'zh') };
  };

  test('adds its months up for a quarter or a year, whose months to come have no actuals yet', () => {
    const { outcome, source } = rows(values, day(2026, 5, 29), 'quarter');
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.rows.map(({ label, target, actual }) => [label, target, actual])).toEqual([
      ['一组', 190, 95],
      ['二组', 150, 60],
      ['三组', 110, 52],
    ]);
    const [draft] = proposePace(source, outcome.value, 'formulas', 'zh').sheets;
    expect(draft?.cells[10]?.slice(0, 3)).toEqual([
      '三组',
      { formula: '=Plan!B5+Plan!D5' },
      { formula: '=Plan!C5+Plan!E5' },
    ]);
  });

  test('has no targets of weeks: a month’s target is not set against the bookings of a week', () => {
    expect(rows(values, day(2026, 6, 12), 'week').outcome).toMatchObject({
      failure: { code: 'no-period-at', parameters: { heading: '月份', day: '2026-06-12' } },
    });
  });

  test('is tracked in the month of the as-of day alone', () => {
    const { outcome, source } = rows(values.slice(0, 4), day(2026, 6, 12));
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.rows.map(({ label, target, actual }) => [label, target, actual])).toEqual([
      ['一组', 100, 40],
      ['二组', 80, 50],
    ]);
    expect(outcome.value.total).toMatchObject({ target: 180, actual: 90 });
    const [draft] = proposePace(source, outcome.value, 'formulas', 'zh').sheets;
    expect(draft?.cells[8]?.slice(0, 3)).toEqual(['一组', { formula: '=Plan!D3' }, { formula: '=Plan!E3' }]);
  });

  test('names the blank cell of that month, and a day that no month holds', () => {
    const may = rows(values, day(2026, 5, 29)).outcome;
    expect(may.ok && may.value.rows.map(({ actual }) => actual)).toEqual([95, 60, 52]);
    expect(rows(values, day(2026, 6, 12)).outcome).toMatchObject({
      failure: { code: 'blank-input', parameters: { cell: 'Plan!E5' } },
    });
    expect(rows(values, day(2026, 8, 3)).outcome).toMatchObject({
      failure: { code: 'no-period-at', parameters: { heading: '月份', day: '2026-08-03' } },
    });
  });
});
