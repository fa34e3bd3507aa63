import { proposePlan } from '../../src/jobs/decompose/propose-plan';
import { gatherPlan } from '../../src/jobs/decompose/gather-plan';
import { splitPlan } from '../../src/jobs/decompose/split-plan';
import { dimensionsOf } from '../../src/jobs/dimensions';
import { compareColumns, guessPlanColumns } from '../../src/jobs/explain/compare-columns';
import { comparePeriods } from '../../src/jobs/explain/compare-periods';
import { namedDays } from '../../src/jobs/explain/named-days';
import { guessOrderColumns } from '../../src/jobs/explain/guess-years';
import { measuresOf } from '../../src/jobs/measures';
import { guessTrackColumns } from '../../src/jobs/track/guess-track';
import { paceRows } from '../../src/jobs/track/pace-rows';
import { proposePace } from '../../src/jobs/track/propose-pace';
import type { PlanColumns } from '../../src/jobs/explain/compare-columns';
import type { Grid } from '../../src/sheet/grid';
import { day, sourceOf } from './orders';
import { block, written } from './written';

/** A target table with money, counts and a rate under one heading, as teams keep it. */
const targets: Grid = [
  ['责任主体', '目标类型', '月度目标', '实际完成'],
  ['华东一部', '签约额', '120万元', '60万元'],
  ['华东二部', '签约额', '150万元', '90万元'],
  ['市场部', '有效线索', '400条', '100条'],
  ['客户成功部', '回款率', '90%', '80%'],
];

describe('a column of several target types', () => {
  test('is a measure for each type, rates excepted, and none as a whole', () => {
    expect(measuresOf(sourceOf(targets).table).map(({ column }) => column.heading)).toEqual([
      '实际完成 · 签约额',
      '实际完成 · 有效线索',
      '月度目标 · 签约额',
      '月度目标 · 有效线索',
    ]);
  });

  test('is split over the rows of the type alone', async () => {
    const source = sourceOf(targets);
    const { table, column } = measuresOf(source.table).find((one) => one.column.heading === '月度目标 · 签约额')!;
    const [first] = dimensionsOf(table);
    const levels = [{ dimension: first!, weights: { kind: 'same' } }] as const;
    const gathered = gatherPlan(table, column, levels, null, null, { calendar: { base: 'weekdays' }, weeks: 'split' });
    if (!gathered.ok) throw new Error(gathered.failure.code);
    const history = gathered.value;
    expect(history.names[0]).toEqual(['华东二部', '华东一部']);
    expect([history.last, history.withoutNumber]).toEqual([2_700_000, 0]);
    const choices = {
      total: { kind: 'growth', rate: 0.1 },
      unit: 1,
      weights: { kind: 'last' },
      limits: new Map(),
    } as const;
    const split = splitPlan(history, choices, 'zh');
    if (!split.ok) throw new Error(split.failure.code);
    const proposal = proposePlan(source, split.value, 'formulas', 'zh');
    // the whole column is watched, and no formula adds up its cells
    expect(proposal.basis[0]).toMatchObject({ area: { row: 1, column: 2, rows: 4 } });
    const sheet = await written(targets, proposal);
    expect((await sheet.formulas()).join()).not.toMatch(/SUMIFS|Orders!/);
    expect(JSON.stringify(await sheet.values())).toContain('月度目标 · 签约额');
    expect(block(await sheet.values(), '责任主体').map(([name, weight]) => [name, weight])).toContainEqual([
      '华东二部',
      1_500_000,
    ]);
  });

  test('is paced row by row, without a total of money and leads', async () => {
    const source = sourceOf(targets, 'Plan');
    const { target, actual, label } = guessTrackColumns(source.table);
    const choices = { target: target!, actual: actual!, label, asOf: day(2026, 6, 12), period: 'month' } as const;
    const outcome = paceRows(source, { ...choices, calendar: 'weekdays' }, 'zh');
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.total).toBeNull();
    expect(outcome.value.rows.map(({ pace }) => pace.attainment)).toEqual([0.5, 0.6, 0.25, 0.8 / 0.9]);

    const sheet = await written(targets, proposePace(source, outcome.value, 'formulas', 'zh'), 'Plan');
    const values = await sheet.values();
    expect(values.at(-1)![0]).toBe('客户成功部');
    expect(await sheet.formulas()).toContain('=TARGET.PACE(B9:B12,C9:C12,$B$4,$B$5,,$B$6)');
    expect((await sheet.formulas()).join()).not.toMatch(/SUM|Plan!/);
    // numbers kept as text go in as numbers: a reference to them would not add up
    expect(values[8]!.slice(0, 4)).toEqual(['华东一部', 1_200_000, 600_000, 0.5]);
  });

  test('is not compared as one amount', () => {
    const { table } = sourceOf([
      ['Order Date', 'Region', 'Quantity', 'Sales'],
      [day(2016, 1, 1), 'East', 1, '$100'],
      [day(2016, 1, 1), 'West', 1, '¥700'],
      [day(2017, 1, 1), 'East', 1, '$120'],
      [day(2017, 1, 1), 'West', 1, '¥800'],
    ]);
    const { date, quantity, amount, by } = guessOrderColumns(table)!;
    const sides = { before: namedDays('year', 2016, 'en'), after: namedDays('year', 2017, 'en') };
    expect(comparePeriods(table, { date, quantity: quantity!, amount, by: by[0]!, ...sides }, 'en')).toMatchObject({
      failure: { code: 'rows-differ', parameters: { heading: 'Sales', groups: '$ 2+4, ¥ 3+5' } },
    });

    const { table: plan } = sourceOf([
      ['产品', '计划数量', '计划单价', '实际数量', '实际单价'],
      ['甲', 1, '100元', 2, 110],
      ['乙', 3, '20美元', 2, 130],
    ]);
    expect(compareColumns(plan, guessPlanColumns(plan) as PlanColumns, null, 'zh')).toMatchObject({
      failure: { code: 'rows-differ', parameters: { heading: '计划单价', groups: '¥ 2, $ 3' } },
    });
  });
});
