import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/app';
import { memoryWorkbook } from '../../src/workbook/memory';
import { violations } from './accessible';
import { said } from './said';
import { salesWorkbook } from './orders';

// jsdom lays nothing out, and Fluent's tabs pass the focus on to what is visible only
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
    get(this: HTMLElement) {
      return this.parentElement;
    },
  });
  // user-event walks radio buttons with it
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
  document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 600);
});

/** Presses Tab until the control of that name has the focus, as somebody without a mouse does. */
async function tabTo(user: UserEvent, name: string): Promise<HTMLElement> {
  for (let presses = 0; presses < 60; presses++) {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && nameOf(focused) === name) return focused;
    await user.tab();
  }
  throw new Error(`Tab never reaches “${name}”`);
}

function nameOf(element: HTMLElement): string {
  const label = (element as HTMLInputElement).labels?.[0]?.textContent;
  return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
}

const words = {
  zh: {
    second: '第二维度',
    byTotal: '直接填写',
    byGrowth: '按去年增长',
    total: '目标总额',
    unit: '取整单位',
    ownUnit: '自定单位',
    weights: '权重',
    weight: 'South × B 的权重',
    steps: '显示取整步骤',
    step: '应得 99，取整 90，尾差 9，目标 100',
    formulas: '插入为公式',
    inserted: '已插入工作表“目标分解 2018年”。',
    sheet: '目标分解 2018年',
    takeBack: '撤回',
    takenBack: '已撤回，工作簿恢复原样。',
  },
  en: {
    second: 'Second dimension',
    byTotal: 'Enter it',
    byGrowth: 'Growth on last year',
    total: 'Target total',
    unit: 'Rounding unit',
    ownUnit: 'Own unit',
    weights: 'Weights',
    weight: 'Weight of South × B',
    steps: 'Show rounding steps',
    step: 'share 99, floor 90, remainder 9, target 100',
    formulas: 'Insert as live formulas',
    inserted: 'Inserted on the new sheet “Split 2018”.',
    sheet: 'Split 2018',
    takeBack: 'Take back',
    takenBack: 'Taken back. The workbook is as it was.',
  },
} as const;

test.each(['zh', 'en'] as const)(
  'the whole job works from the keyboard alone and is accessible at every step (%s)',
  async (language) => {
    const say = words[language];
    const port = memoryWorkbook(salesWorkbook());
    const user = userEvent.setup();
    render(<App port={port} language={language} />);
    await screen.findByRole('button', { name: say.formulas });
    expect(await violations()).toEqual([]);

    await user.selectOptions(await tabTo(user, say.second), 'column 3');
    await tabTo(user, say.byGrowth);
    await user.keyboard('{ArrowRight}');
    await tabTo(user, say.total);
    await user.keyboard('990');
    await user.selectOptions(await tabTo(user, say.unit), 'own');
    await tabTo(user, say.ownUnit);
    await user.keyboard('10');
    await user.selectOptions(await tabTo(user, say.weights), 'own');
    await tabTo(user, say.weight);
    await user.keyboard('{Control>}a{/Control}100');
    await tabTo(user, say.steps);
    await user.keyboard('{Enter}');
    expect(screen.getByText(said(say.step))).toBeTruthy();
    expect(await violations()).toEqual([]);

    await tabTo(user, say.formulas);
    await user.keyboard('{Enter}');
    const bar = (await screen.findByText(say.inserted)).closest('[tabindex="-1"]');
    expect(document.activeElement).toBe(bar);
    expect((await port.listSheets()).map(({ name }) => name)).toContain(say.sheet);
    expect(await violations()).toEqual([]);

    await tabTo(user, say.takeBack);
    await user.keyboard('{Enter}');
    await screen.findByText(say.takenBack);
    expect((await port.listSheets()).map(({ name }) => name)).toEqual(['Orders', 'Track']);
    expect(screen.queryByRole('button', { name: say.takeBack })).toBeNull();
  },
  180_000,
);
