import type { Page } from 'playwright-core';
import type { ExposedWorkbench } from '../../workbench/running-workbench';
import { ORDERS_NAME } from './workbook-of-orders';

/** Something a person does in the pane with the workbook of orders. */
export interface PaneStep {
  readonly name: string;
  act(page: Page): Promise<unknown>;
}

/** Chooses a table of the workbook in the pane. */
export async function chooseTable(page: Page, name: string): Promise<void> {
  const list = page.getByLabel('数据表');
  const value = await list.locator('option').filter({ hasText: name }).first().getAttribute('value');
  await list.selectOption(value);
}

const tab = (job: string): PaneStep => ({ name: job, act: (page) => page.locator(`#tab-${job}`).click() });
const look = (name: string): PaneStep => ({
  name: `track, ${name}`,
  act: (page) => page.locator(`#look-${name}`).click(),
});
const table = (job: string, name: string): PaneStep => ({
  name: `${job} of ${name}`,
  act: (page) => chooseTable(page, name),
});
const field = (page: Page, label: string) => page.locator('.bench-pane').getByLabel(label, { exact: true }).first();
const select = (name: string, label: string, value: string): PaneStep => ({
  name,
  act: (page) => field(page, label).selectOption(value),
});
/** Chooses a dimension of a level by the start of its text, which tells how many members it has. */
const level = (name: string, label: string, text: string): PaneStep => ({
  name,
  act: async (page) => {
    const option = field(page, label)
      .locator('option')
      .filter({ hasText: new RegExp(`^${text}（`) });
    return field(page, label).selectOption(await option.first().getAttribute('value'));
  },
});
const type = (name: string, label: string, text: string): PaneStep => ({
  name,
  act: (page) => field(page, label).fill(text),
});
const radio = (name: string, text: RegExp): PaneStep => ({
  name,
  act: (page) => page.locator('.bench-pane').getByRole('radio', { name: text }).click(),
});

const press = (name: string, text: string): PaneStep => ({
  name,
  act: (page) => page.locator('.bench-pane').getByRole('button', { name: text }).click(),
});

/** Selects the first columns of all orders. */
async function selectOrders(page: Page): Promise<void> {
  await page.evaluate(
    (area) => (window as unknown as { readonly targetry: ExposedWorkbench }).targetry.port.show(area),
    { sheet: ORDERS_NAME, row: 0, column: 0, rows: 100_001, columns: 12 },
  );
}

/** The jobs, the looks of Track, the lenses of Explain and a plan of rates, one after the other. */
export const paneSteps: readonly PaneStep[] = [
  tab('decompose'),
  table('decompose', ORDERS_NAME),
  radio('decompose, rates', /比率/),
  type('decompose, rates of regions', '目标比率（%）', '30'),
  select('decompose, base of the rates', '基数', '金额'),
  select('decompose, rate', '比率', '毛利率'),
  level('decompose, rates of customers', '第一维度', '客户'),
  level('decompose, rates of products', '第二维度', '产品'),
  tab('set'),
  tab('people'),
  tab('track'),
  look('alerts'),
  look('shares'),
  select('track, shares of customers', '维度', '客户'),
  look('collections'),
  select('track, what is due', '应收金额列', '金额'),
  select('track, when it is due', '到期日列', '下单日期'),
  select('track, what came in', '已收金额列', '回款金额'),
  look('pace'),
  table('track', '目标'),
  look('catchUp'),
  select('track, catchUp of one', '谁的目标', '业务员7'),
  tab('explain'),
  table('explain', ORDERS_NAME),
  select('explain, margin', '原因按', 'margin'),
  select('explain, drivers', '原因按', 'drivers'),
  select('explain, drivers by customer', '分段', '客户'),
  select('explain, rates', '原因按', 'rates'),
  select('explain, promotion', '原因按', 'promotion'),
  select('explain, products', '原因按', 'products'),
  select('explain, products by customer', '维度', '客户'),
  radio('explain, plan and orders', /目标与订单/),
  type('explain, plan and orders as of', '截至日期', '2025-12-30'),
  tab('review'),
  tab('check'),
  tab('funnel'),
  {
    name: 'funnel, customers',
    act: (page) => page.locator('#funnel-tab-customers').click(),
  },
  { name: 'selecting a part', act: selectOrders },
  press('use selection', '用选区'),
  press('refresh', '刷新'),
];
