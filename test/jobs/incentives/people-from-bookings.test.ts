import fc from 'fast-check';
import { firstIncentives } from '../../../src/jobs/incentives/kept-incentives';
import { peopleFromBookings } from '../../../src/jobs/incentives/people-from-bookings';
import { previewIncentives } from '../../../src/jobs/incentives/preview-incentives';
import { proposeIncentives } from '../../../src/jobs/incentives/propose-incentives';
import type { Orders } from '../../../src/jobs/track/orders';
import { paceRows } from '../../../src/jobs/track/pace-rows';
import type { Cell, Grid } from '../../../src/sheet/grid';
import type { Source } from '../../../src/jobs/source';
import { applyProposal } from '../../../src/workbook/apply';
import { memoryWorkbook } from '../../../src/workbook/memory';
import { evaluate } from '../../host/evaluate';
import { day, sourceOf } from '../orders';

const targets: Grid = [
  ['团队', '销售员', '月度目标（万元）'],
  ['东区', '安', 10],
  ['东区', '博', 10],
  ['西区', '陈', 5],
];
const bookings: Grid = [
  ['日期', '销售员', '金额（元）'],
  [day(2026, 9, 30), '安', 999_999],
  [day(2026, 10, 1), '安', 70_000],
  [day(2026, 10, 20), '安', 60_000],
  [day(2026, 10, 21), '安', 5_000],
  [day(2026, 10, 5), '博', 60_000],
  [day(2026, 10, 8), '陈', 130_000],
  [day(2026, 10, 9), '外人', 7],
];
const visits: Grid = [
  ['日期', '销售员', '新客户数'],
  [day(2026, 9, 30), '安', 5],
  [day(2026, 10, 2), '安', 2],
  [day(2026, 10, 20), '陈', 1],
  [day(2026, 10, 21), '陈', 4],
];

function column(source: Source, heading: string) {
  return source.table.columns.find((one) => one.heading.startsWith(heading))!;
}

function ordersOf(grid: Grid, sheet: string, amount: string): Orders {
  const source = sourceOf(grid, sheet);
  return { source, date: column(source, '日期'), amount: column(source, amount), by: column(source, '销售员') };
}

function peopleOf(grid: Grid, booked: Grid, asOf = day(2026, 10, 20)) {
  const source = sourceOf(grid, '目标');
  const actual = ordersOf(booked, '订单', '金额');
  const choices = { target: column(source, '月度目标'), actual, label: column(source, '销售员'), asOf };
  const pace = paceRows(source, { ...choices, period: 'month', calendar: 'weekdays' }, 'zh');
  if (!pace.ok) throw new Error(pace.failure.code);
  const beside = { team: column(source, '团队'), won: ordersOf(visits, '拜访', '新客户数') };
  return { source, people: peopleFromBookings(source, pace.value, beside) };
}

const plan = {
  ...firstIncentives,
  cap: 4000,
  teamShare: 0.2,
  newCustomerAward: 100,
  bonus: { from: 1.2, amount: 500 },
  top: { by: 'actual', amount: 1000.01 },
} as const;

test('people are paid for what they booked from the start of the period to the day, in single units of money', () => {
  const { people } = peopleOf(targets, bookings);
  if (!people.ok) throw new Error(people.failure.code);
  expect(people.value.names).toEqual(['安', '博', '陈']);
  expect(people.value.results).toEqual({
    target: [100_000, 100_000, 50_000],
    actual: [130_000, 60_000, 130_000],
    team: ['东区', '东区', '西区'],
    newCustomers: [2, 0, 1],
  });
  expect(people.value.days).toEqual({ from: day(2026, 10, 1), to: day(2026, 10, 20) });
  const preview = previewIncentives(people.value, plan);
  // as in incentives.test.ts, where the same numbers stand in columns
  expect(preview).toMatchObject({
    ok: true,
    value: { pays: [{ commission: 1850, total: 3050.01 }, { total: 90 }, { commission: 4000 }], winners: [0, 2] },
  });
});

test('after the period only its own days count, and a table without names is refused', () => {
  const { people, source } = peopleOf(targets, bookings, day(2026, 10, 31));
  if (!people.ok) throw new Error(people.failure.code);
  expect(people.value.results.actual).toEqual([135_000, 60_000, 130_000]);
  expect(people.value.results.newCustomers).toEqual([2, 0, 5]);
  const orders = ordersOf(bookings, '订单', '金额');
  const choices = { target: column(source, '月度目标'), actual: orders, label: null, asOf: day(2026, 10, 31) };
  const pace = paceRows(source, { ...choices, period: 'month', calendar: 'weekdays' }, 'zh');
  if (!pace.ok) throw new Error(pace.failure.code);
  expect(peopleFromBookings(source, pace.value, { team: null, won: null })).toMatchObject({
    failure: { code: 'no-people-columns' },
  });
});

async function insert(grid: Grid, booked: Grid, as: 'formulas' | 'values') {
  const { source, people } = peopleOf(grid, booked);
  if (!people.ok) throw new Error(people.failure.code);
  const preview = previewIncentives(people.value, plan);
  if (!preview.ok) throw new Error(preview.failure.code);
  const sheets = [
    { name: '目标', cells: grid },
    { name: '订单', cells: booked },
    { name: '拜访', cells: visits },
  ];
  const port = memoryWorkbook({ sheets, evaluate });
  const applied = await applyProposal(port, proposeIncentives(source, preview.value, as, 'zh'));
  const sheet = applied.sheets[0]!;
  const read = async () => {
    const { values, formulas } = await port.read((await port.usedArea(sheet))!);
    const first = values.findIndex(([name]) => name === '安');
    return { rows: values.slice(first, first + 3), formulas: formulas.slice(first, first + 3), values };
  };
  return { port, sheet, read, preview: preview.value };
}

test('the sheet adds the bookings up between two days in cells, and follows what is typed there', async () => {
  const { port, sheet, read, preview } = await insert(targets, bookings, 'formulas');
  const { rows, formulas, values } = await read();
  expect(values[3]!.slice(0, 4)).toEqual(['期间开始', day(2026, 10, 1), '截至日期', day(2026, 10, 20)]);
  expect(formulas[0]![2]).toBe('=目标!C2*10000');
  expect(formulas[0]![3]).toContain('SUMIFS(订单!$C$2:$C$8');
  expect(formulas[0]![5]).toContain('SUMIFS(拜访!$C$2:$C$5');
  expect(rows.map((row) => row.slice(2, 6))).toEqual([
    [100_000, 130_000, 1.3, 2],
    [100_000, 60_000, 0.6, 0],
    [50_000, 130_000, 2.6, 1],
  ]);
  expect(rows.map((row) => row[13])).toEqual(preview.pays.map(({ total }) => total));
  await port.write({ sheet, row: 3, column: 3, rows: 1, columns: 1 }, [[day(2026, 10, 21)]]);
  const later = await read();
  expect(later.rows.map((row) => [row[3], row[5]])).toEqual([
    [135_000, 2],
    [60_000, 0],
    [130_000, 5],
  ]);
});

test('as values it says what the preview says', async () => {
  const { read, preview } = await insert(targets, bookings, 'values');
  const { rows, formulas } = await read();
  expect(formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  expect(rows.map((row) => row.slice(2, 4))).toEqual([
    [100_000, 130_000],
    [100_000, 60_000],
    [50_000, 130_000],
  ]);
  expect(rows.map((row) => row[13])).toEqual(preview.pays.map(({ total }) => total));
});

test('whoever booked what on which day, the live sheet pays what the preview pays', async () => {
  const booking = fc.tuple(
    fc.integer({ min: day(2026, 9, 25), max: day(2026, 10, 31) }),
    fc.constantFrom('安', '博', '陈', '外人'),
    fc.integer({ min: -2_000_000, max: 20_000_000 }).map((cents) => cents / 100),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(booking, { minLength: 1, maxLength: 12 }), async (lines) => {
      const booked: Grid = [bookings[0]!, ...lines.map((line): Cell[] => [...line])];
      const { read, preview } = await insert(targets, booked, 'formulas');
      const { rows } = await read();
      for (const [row, pay] of preview.pays.entries()) expect(rows[row]![13]).toBeCloseTo(pay.total, 6);
    }),
    { numRuns: 25 },
  );
});
