import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SETTINGS_NAME, writeSettings } from '../../src/jobs/settings/read-settings';
import { defaultSettings, type Settings } from '../../src/jobs/settings/settings';
import type { CellInput } from '../../src/sheet/draft';
import { App } from '../../src/taskpane/app';
import type { Job } from '../../src/taskpane/job';
import { memoryWorkbook } from '../../src/workbook/memory';
import { day } from './orders';

type User = ReturnType<typeof userEvent.setup>;

const PEOPLE = ['甲', '乙'];
const MONTHS = Array.from({ length: 24 }, (_, month) => month);
/** Orders of two people in 2016 and 2017, one a month each; October 2017 is 15 % below the others. */
const orders: readonly (readonly CellInput[])[] = [
  ['订单号', '日期', '客户', '销售员', '区域', '数量', '金额'],
  ...MONTHS.flatMap((month) =>
    PEOPLE.map((person, index): CellInput[] => [
      `${person}${month}`,
      day(2016 + Math.floor(month / 12), (month % 12) + 1, 27),
      `客户${index}`,
      person,
      index === 0 ? '华东' : '华北',
      10,
      month === 21 ? 850 : 1000,
    ]),
  ),
];
/** A target a quarter and person: 1,000 in the first to 4,000 in the fourth; pace differs. */
const plan: readonly (readonly CellInput[])[] = [
  ['负责人', '季度', '目标', '实际'],
  ...PEOPLE.flatMap((person) =>
    ['一季度', '二季度', '三季度', '四季度'].map((name, index): CellInput[] => [person, name, 1000 * (index + 1), 500]),
  ),
];
/** A plan by quarters and months, in fiscal order: its first quarter is April to June. */
const fiscalPlan: readonly (readonly CellInput[])[] = [
  [
    '区域',
    '一季度',
    '4月',
    '5月',
    '6月',
    '二季度',
    '7月',
    '8月',
    '9月',
    '三季度',
    '10月',
    '11月',
    '12月',
    '四季度',
    '1月',
    '2月',
    '3月',
  ],
  ['华东', 60, 10, 20, 30, 150, 40, 50, 60, 240, 70, 80, 90, 330, 100, 110, 120],
  ['华北', 6, 1, 2, 3, 15, 4, 5, 6, 24, 7, 8, 9, 33, 10, 11, 12],
];
const pace: readonly (readonly CellInput[])[] = [
  ['区域', '月度目标', '实际'],
  ['华东', 1000, 420],
];
const actions: readonly (readonly CellInput[])[] = [
  ['目标', '行动', '负责人', '开始', '截止', '状态'],
  ['增长', '拜访', '甲', day(2017, 11, 1), day(2017, 11, 20), '进行中'],
];
const holidays: readonly (readonly CellInput[])[] = [['日期'], [day(2017, 11, 13)], [day(2017, 11, 14)]];

const SHEETS = { 订单: orders, 计划: plan, 财年: fiscalPlan, 进度: pace, 行动: actions, 假日: holidays };
const DATES: Partial<Record<keyof typeof SHEETS, readonly number[]>> = { 订单: [1], 行动: [3, 4], 假日: [0] };
const AS_OF = day(2017, 11, 15);

async function open(job: Job, sheet: keyof typeof SHEETS, settings: Settings, steps?: (user: User) => Promise<void>) {
  const sheets = (Object.keys(SHEETS) as (keyof typeof SHEETS)[]).filter(
    // what is not looked at would be taken for actuals or targets
    (name) => name === sheet || name === '假日' || (sheet === '计划' && name === '订单' && job === 'people'),
  );
  const port = memoryWorkbook({
    sheets: sheets.map((name) => ({
      name,
      cells: SHEETS[name],
      formats: (DATES[name] ?? []).map((column) => ({ row: 1, column, rows: 60, columns: 1, format: 'yyyy-mm-dd' })),
    })),
    selection: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
  });
  await port.remember(SETTINGS_NAME, writeSettings(settings));
  const user = userEvent.setup({ delay: null });
  render(<App port={port} language="zh" job={job} asOf={AS_OF} />);
  await waitFor(() => expect(screen.getAllByRole('combobox').length).toBeGreaterThan(0));
  await steps?.(user);
  return port;
}

/** What the pane shows: its texts, of lists the choice made, of fields what stands in them. */
function shown(): string {
  const panel = document.getElementById('job')!;
  const copy = panel.cloneNode(true) as HTMLElement;
  const lists = panel.querySelectorAll('select');
  copy.querySelectorAll('select').forEach((list, index) => {
    list.replaceWith(` [${lists[index]!.selectedOptions[0]?.text ?? ''}] `);
  });
  const fields = panel.querySelectorAll<HTMLInputElement>('input:not([type=radio]):not([type=checkbox])');
  copy.querySelectorAll('input:not([type=radio]):not([type=checkbox])').forEach((field, index) => {
    field.replaceWith(` [${fields[index]!.value}] `);
  });
  return copy.textContent;
}

const press = (role: 'tab' | 'button', name: string) => async (user: User) => {
  await user.click(await screen.findByRole(role, { name }));
};
const choose = (label: string, text: string) => async (user: User) => {
  const list = await screen.findByLabelText<HTMLSelectElement>(label);
  await user.selectOptions(list, within(list).getByRole<HTMLOptionElement>('option', { name: text }).value);
};
const quarter = async (user: User) => {
  await press('tab', '日历')(user);
  await press('button', '季')(user);
};
const byMonth = choose('第一维度', '月份（12 项）');

/** Setting, job and sheet, what it shows by default and with the setting, and what is pressed first. */
type Case = readonly [Partial<Settings>, Job, keyof typeof SHEETS, RegExp, RegExp, ((user: User) => Promise<void>)?];
const cases: readonly Case[] = [
  [{ language: 'en' }, 'set', '订单', /目标清单/, /List of targets/],
  [{ language: 'en' }, 'track', '进度', /截至日期/, /As of/],
  [{ unit: 1000 }, 'set', '订单', /取整单位\s*\[1\]/, /取整单位\s*\[1,000\]/],
  [{ unit: 1000 }, 'decompose', '订单', /取整单位\s*\[1\]/, /取整单位\s*\[1,000\]/],
  [{ calendar: 'all' }, 'decompose', '订单', /中国工作日历/, /每一天/, byMonth],
  [{ calendar: 'all' }, 'track', '进度', /工作日历\s*\[中国/, /工作日历\s*\[每天\]/],
  [{ calendar: 'all' }, 'people', '计划', /工作日历\s*\[中国/, /工作日历\s*\[每天\]/],
  // up to the 15th 11 of the month's 22 working days, two fewer with the list
  [{ holidays: '假日!A2:A3' }, 'track', '进度', /应达\D*500/, /应达\D*450/],
  [{ fiscalYearStart: 4 }, 'set', '订单', /2018年/, /2018\/19 财年/],
  [{ fiscalYearStart: 4 }, 'decompose', '订单', /2018年/, /2018\/19 财年/],
  [{ fiscalYearStart: 4 }, 'track', '计划', /4,000/, /3,000/],
  [{ fiscalYearStart: 4 }, 'people', '计划', /1,467/, /1,100/],
  [{ fiscalYearStart: 4 }, 'explain', '订单', /\[2017\]/, /\[2017\/18 财年\]/],
  [{ fiscalYearStart: 4 }, 'review', '订单', /全期目标达成 82\.1%/, /全期目标达成 57\.1%/],
  [{ fiscalYearStart: 4 }, 'check', '财年', /一季度/, /没有发现|都对得上|没有问题/],
  [{ fiscalYearStart: 6 }, 'actions', '行动', /2017-10-01/, /2017-09-01/, quarter],
  [{ weeks: 'four' }, 'decompose', '订单', /跨月的周在月末切开/, /每月四周/, byMonth],
  [{ weeks: '4-4-5' }, 'people', '计划', /\[÷ ?4|\[4 周|÷ 4|除以 4/, /52/],
  [{ onPace: 0.8, behind: 0.5 }, 'track', '进度', /落后/, /正常/],
  [{ onPace: 0.8, behind: 0.5 }, 'review', '进度', /落后/, /正常/],
  [{ drop: 0.1 }, 'track', '订单', /0 个变差/, /1 个变差|2 个变差/, press('tab', '预警')],
];

test.each(cases.map(([setting, job, sheet, ...rest]) => ({ setting, job, sheet, rest })))(
  'the setting $setting counts in $job ($sheet)',
  async ({ setting, job, sheet, rest: [byDefault, withIt, steps] }) => {
    await open(job, sheet, defaultSettings, steps);
    await waitFor(() => expect(shown()).toMatch(byDefault));
    expect(shown()).not.toMatch(withIt);
    cleanup();
    await open(job, sheet, { ...defaultSettings, ...setting }, steps);
    await waitFor(() => expect(shown()).toMatch(withIt));
  },
);

test('the setting {"confidence": 0.9} counts in the alerts that Track writes', async () => {
  const port = await open('track', '订单', { ...defaultSettings, confidence: 0.9, drop: 0.1 }, press('tab', '预警'));
  await userEvent.click(await screen.findByRole('button', { name: '插入为公式' }));
  await screen.findByText(/已插入工作表/);
  const { name } = (await port.listSheets()).at(-1)!;
  const { values } = await port.read((await port.usedArea(name))!);
  const of = (label: string) => values.flat()[values.flat().indexOf(label) + 1];
  expect([of('变差多少才算'), of('把握')]).toEqual([0.1, 0.9]);
});
