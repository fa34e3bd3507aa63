import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import type { Job } from '../../src/taskpane/job';
import { memoryWorkbook } from '../../src/workbook/memory';
import { sampleContent } from './sample-content';
import { said } from './said';

/** What a job starts with: its table, what its fields say by their labels, and a sentence or number that is seen. */
type Start = readonly [job: Job, table: string, fields: Readonly<Record<string, string>>, seen?: RegExp];

const NO_ACTION_PLAN = /There is no action plan in this workbook yet/;

const SUPERSTORE: readonly Start[] = [
  ['set', 'Orders', { Measure: 'Sales', 'Year to plan': '2018' }],
  ['decompose', 'Orders', { Measure: 'Sales', 'First dimension': 'Region (4)', 'Plan year': '2018' }],
  ['people', '月度目标表', { 'People column': '责任主体', 'Target column': '月度目标' }],
  [
    'track',
    'Track',
    {
      'As of': '2017-09-30',
      'Target column': '2017 目标 Target',
      'Actuals from': 'A column of this table',
      'Actual column': '实际 Actual',
      'One row for each': '区域 Region',
      'Target period': 'Year',
    },
    /actual 100,938 of 168,700/,
  ],
  ['explain', 'Orders', { 'Earlier period': '2016', 'Later period': '2017', By: 'Region', Amount: 'Sales' }],
  [
    'review',
    'Orders',
    { 'As of': '2017-12-31', Targets: 'Plan 2017 (2017 目标 Target, by 区域 Region)', Measure: 'Sales' },
    /87.2%/,
  ],
  ['check', 'Plan 2017', {}, /^Every target has an owner, and every owner a target\.$/],
  ['actions', 'Orders', {}, NO_ACTION_PLAN],
  [
    'incentives',
    'Track',
    { Person: '区域 Region', 'Target column': '2017 目标 Target', 'Actual column': '实际 Actual' },
    /^79.3%$/,
  ],
  ['funnel', 'Orders', {}],
];

const SALES_TEAM: readonly Start[] = [
  ['set', '订单', { 指标: '金额', 计划年份: '2027年' }],
  ['decompose', '订单', { 指标: '金额', 第一维度: '区域（4 项）', 计划年份: '2027年' }],
  ['people', '目标2026', { 人员列: '销售员', 目标列: '月度目标' }],
  [
    'track',
    '目标2026',
    {
      截至日期: '2026-10-31',
      目标列: '月度目标 · 签约额',
      实际来自: '订单',
      一行一个: '销售员',
      目标期间: '月',
      订单日期列: '日期',
      订单金额列: '金额',
      订单中对应的列: '销售员',
    },
  ],
  ['explain', '订单', { 基期: '2025', 本期: '2026', 维度: '区域', 金额列: '金额' }],
  ['review', '订单', { 截至日期: '2026-10-31', 目标来源: '目标2026（月度目标，按销售员）', 指标: '金额' }],
  ['check', '目标2026', {}, /没有发现对不上的地方/],
  ['actions', '行动计划', { 负责人: '（全部）' }],
  [
    'incentives',
    '目标2026',
    {
      截至日期: '2026-10-31',
      目标列: '月度目标 · 签约额',
      实际来自: '订单',
      一行一个: '销售员',
      团队列: '团队',
      新客户数来自: '拜访活动',
    },
    /^按 2026-10-01 至 2026-10-31 的成交计算。$/,
  ],
  ['funnel', '商机', {}],
];

/** With the plan that has its past years beside it. */
const PLAN_2017: readonly Start[] = [
  ['decompose', 'Plan 2017', { Measure: '2016 销售 Sales', 'First dimension': '区域 Region (4)', 'Plan year': '2017' }],
  [
    'track',
    'Plan 2017',
    {
      'As of': '2017-12-31',
      'Target column': '2017 目标 Target',
      'Actuals from': 'Orders',
      'One row for each': '区域 Region',
      'Target period': 'Year',
      'Amount of orders': 'Sales',
      'Column of orders that matches': 'Region',
    },
    /actual 147,098 of 168,700/,
  ],
  [
    'explain',
    'Plan 2017',
    { 'Plan table': 'Plan 2017', 'As of': '2017-12-31', 'Target column': '2017 目标 Target', 'Actuals from': 'Orders' },
    /^-21,602$/,
  ],
  ['review', 'Plan 2017', { 'As of': '2017-12-31' }, /no actuals of the same time as its target “2017 目标 Target”/],
  ['check', 'Plan 2017', {}, /^Every target has an owner, and every owner a target\.$/],
  [
    'incentives',
    'Plan 2017',
    {
      'As of': '2017-12-31',
      'Target column': '2017 目标 Target',
      'Actuals from': 'Orders',
      'One row for each': '区域 Region',
      'Target period': 'Year',
    },
    /^Paid for what was booked from 2017-01-01 to 2017-12-31\.$/,
  ],
];

/** Looked at on 25 November 2026, when its last orders are of 30 October. */
const WEEKS_LATER: readonly Start[] = [
  ['track', '目标2026', { 截至日期: '2026-10-31' }],
  ['review', '订单', { 截至日期: '2026-10-31' }],
  ['incentives', '目标2026', { 截至日期: '2026-10-31' }, /^按 2026-10-01 至 2026-10-31 的成交计算。$/],
];

/** Where nobody says what day it is, as in the workbench. */
const WITHOUT_A_DAY: readonly Start[] = [
  ['people', '月度目标表', { 'As of': '2017-12-31' }],
  ['track', 'Track', { 'As of': '2017-09-30' }],
];

/** What a field says: the choice shown, or the text typed. */
function fieldText(label: string): string | undefined {
  const field = screen.queryByLabelText<HTMLSelectElement | HTMLInputElement>(label, {
    selector: 'select, #job input',
  });
  return field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field?.value;
}

test.each([
  ['superstore', 'en', null, SUPERSTORE],
  ['sales-team', 'zh', null, SALES_TEAM],
  ['superstore', 'en', 'Plan 2017', PLAN_2017],
  ['sales-team', 'zh', null, WEEKS_LATER],
  ['superstore', 'en', null, WITHOUT_A_DAY],
] as const)('what each job starts with: %s, %s, table %s', async (sample, language, chosen, starts) => {
  const port = memoryWorkbook(await sampleContent(sample));
  // 31 October 2026: the last day of the Chinese sample, years after the other
  const asOf = starts === WEEKS_LATER ? 46_351 : 46_326;
  const day = starts === WITHOUT_A_DAY ? {} : { asOf };
  render(<App port={port} language={language} job={starts[0]![0]} {...day} />);
  const user = userEvent.setup();
  const tableLabel = language === 'zh' ? '数据表' : 'Table';
  const tables = await screen.findByLabelText(tableLabel, {}, { timeout: 60_000 });
  if (chosen !== null)
    await user.selectOptions(tables, screen.getByRole('option', { name: new RegExp(`^${chosen} `) }));
  for (const [job, table, fields, seen] of starts) {
    await user.click(document.querySelector(`#tab-${job}`)!);
    await waitFor(
      () => {
        const shown = Object.fromEntries(Object.keys(fields).map((label) => [label, fieldText(label)]));
        expect([job, fieldText(tableLabel)?.split(/ ?[(（]/)[0], shown]).toEqual([job, table, fields]);
        if (seen !== undefined) expect(screen.queryAllByText(said(seen)).length).toBeGreaterThan(0);
      },
      { timeout: 60_000 },
    );
  }
});
