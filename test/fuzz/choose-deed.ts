import type { Page } from 'playwright-core';
import type { ExposedWorkbench } from '../workbench/running-workbench';
import type { Deed } from './deed';
import { paneControls } from './pane-controls';

type Exposed = typeof window & { targetry: ExposedWorkbench };

const TABS = 'set decompose people track explain review check actions incentives funnel workbook'.split(' ');
const TEXTS = [
  ...['', ' ', '0', '1', '-5', '12.5', '100000', '1e9', '99999999999999999999', '1,200', '30%', '150万', '1.5M'],
  ...[
    '2017-06-30',
    '2026-11-25',
    '2026/2/30',
    'abc',
    '华东',
    "O'Neil",
    '<img src=x onerror=alert(1)>',
    '½',
    '__proto__',
  ],
];
const FORMULAS = ['=1+1', '=1/0', '=A1', '=TARGET.DECOMPOSE(10,{6;3;3})', '=SUM(A1:A9)'];
const KEYS = ['Tab', 'Shift+Tab', 'Enter', 'Escape', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'Space', 'Home', 'End'];

/** How often each is done, together 100. */
const SHARES = { press: 42, fill: 14, choose: 8, tab: 8, cell: 12, rows: 4, undo: 4, redo: 2, key: 5, language: 1 };

/** What is done next, as chance has it and as far as the page offers it. */
export async function chooseDeed(page: Page, random: () => number, structural: string): Promise<Deed> {
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  let share = random() * 100;
  const kind = (Object.entries(SHARES) as [keyof typeof SHARES, number][]).find(([, part]) => (share -= part) < 0)?.[0];
  switch (kind) {
    case 'press':
    case 'fill':
    case 'choose': {
      const controls = (await paneControls(page)).filter((control) => control.kind === kind);
      if (controls.length === 0) return { do: 'tab', id: pick(TABS) };
      const { at, name, options } = pick(controls);
      if (kind === 'choose') return { do: 'choose', at, name, option: below(options) };
      return kind === 'press' ? { do: 'press', at, name } : { do: 'fill', at, name, text: pick(TEXTS) };
    }
    case 'cell': {
      const { name, row, column, rows, columns } = pick(await sheets(page));
      const text = pick(random() < 0.2 ? FORMULAS : TEXTS);
      return { do: 'cell', sheet: name, row: row + below(rows + 1), column: column + below(columns + 1), text };
    }
    case 'rows': {
      // on the sheet of orders, or on one that was not in the sample
      const { name, row, rows } = pick((await sheets(page)).filter((one) => one.isNew || one.name === structural));
      return { do: random() < 0.5 ? 'insert' : 'remove', sheet: name, row: row + below(rows), count: 1 + below(3) };
    }
    case 'key':
      return { do: 'key', key: pick(KEYS) };
    case 'undo':
    case 'redo':
    case 'language':
      return { do: kind };
    default:
      return { do: 'tab', id: pick(TABS) };
  }
}

/** The sheets with the area that they use. */
async function sheets(page: Page) {
  return page.evaluate(async () => {
    const { port, grid } = (window as Exposed).targetry;
    const found: { name: string; row: number; column: number; rows: number; columns: number; isNew: boolean }[] = [];
    const own = new Set(grid.loaded.data.sheetOrder);
    for (const sheet of grid.workbook.getSheets()) {
      const name = sheet.getSheetName();
      const used = await port.usedArea(name);
      found.push({ row: 0, column: 0, rows: 1, columns: 1, ...used, name, isNew: !own.has(sheet.getSheetId()) });
    }
    return found;
  });
}
