import type { Page } from 'playwright-core';
import type { ExposedWorkbench } from '../workbench/running-workbench';
import type { Deed } from './deed';
import { paneControl } from './pane-controls';

type Exposed = typeof window & { targetry: ExposedWorkbench };

/** A control that has gone, or that something covers, is left alone after so many milliseconds. */
const PATIENCE = { timeout: 1_500 };

/** Does it as a person would: by mouse and keyboard, rows through the grid's own commands. */
export async function doDeed(page: Page, deed: Deed): Promise<void> {
  switch (deed.do) {
    case 'tab':
      return page.locator(`#tab-${deed.id}`).click(PATIENCE);
    case 'press':
      return paneControl(page, 'press', deed.at).click(PATIENCE);
    case 'choose': {
      const value = await paneControl(page, 'choose', deed.at)
        .locator('option')
        .nth(deed.option)
        .getAttribute('value', PATIENCE);
      await paneControl(page, 'choose', deed.at).selectOption(value ?? '', PATIENCE);
      return;
    }
    case 'fill':
      return paneControl(page, 'fill', deed.at).fill(deed.text, PATIENCE);
    case 'key':
      // in the grid a key would write into a cell
      if (!(await page.evaluate(() => document.activeElement?.closest('.bench-pane') !== null)))
        await page.locator('.bench-pane [id^=tab-][aria-selected=true]').focus(PATIENCE);
      return page.keyboard.press(deed.key);
    case 'cell': {
      const { sheet, row, column, text } = deed;
      // the keyboard belongs to the grid only once it was clicked
      await page.locator('.bench-grid').click({ position: { x: 200, y: 200 }, ...PATIENCE });
      await page.evaluate((area) => (window as Exposed).targetry.port.show(area), {
        sheet,
        row,
        column,
        rows: 1,
        columns: 1,
      });
      if (text === '') return page.keyboard.press('Delete');
      await page.keyboard.type(text);
      return page.keyboard.press('Enter');
    }
    case 'insert':
    case 'remove':
      return page.evaluate(async ({ sheet: name, row, count, ...how }) => {
        const { grid, port } = (window as Exposed).targetry;
        // as by hand, on the sheet that shows: on another one Univer 0.25.1 moves the formulas of the one that shows
        await port.show({ sheet: name, row, column: 0, rows: 1, columns: 1 });
        const sheet = grid.workbook.getSheetByName(name);
        if (how.do === 'insert') sheet?.insertRows(row, count);
        else sheet?.deleteRows(row, count);
      }, deed);
    case 'undo':
    case 'redo':
      return page.locator(`.bench-bar button[title="${deed.do === 'undo' ? 'Ctrl+Z' : 'Ctrl+Y'}"]`).click(PATIENCE);
    case 'language':
      return page.locator('.bench-languages button[aria-pressed=false]').click(PATIENCE);
  }
}
