import type { Locator, Page } from 'playwright-core';

/** What can be done to a control. */
export type ControlKind = 'press' | 'choose' | 'fill';

export interface Control {
  readonly kind: ControlKind;
  /** Among those of its kind that show. */
  readonly at: number;
  readonly name: string;
  readonly options: number;
}

const SELECTORS: Readonly<Record<ControlKind, string>> = {
  press: 'button, input[type=checkbox], input[type=radio], summary, a[href], [role=option], [role=menuitem]',
  choose: 'select',
  fill: 'input:not([type=checkbox]):not([type=radio]):not([type=file]), textarea',
};

/** The controls of the pane that show and can be used. */
export async function paneControls(page: Page): Promise<Control[]> {
  return page.evaluate((selectors) => {
    const found: { kind: 'press' | 'choose' | 'fill'; at: number; name: string; options: number }[] = [];
    for (const [kind, selector] of Object.entries(selectors) as ['press' | 'choose' | 'fill', string][]) {
      let at = -1;
      for (const element of document.querySelectorAll<HTMLElement>(`.bench-pane :is(${selector})`)) {
        if (element.offsetParent === null) continue;
        at++;
        const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
        const disabled = element.matches(':disabled, [aria-disabled=true], [id^=tab-]');
        if (disabled) continue;
        const text = element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent ?? '';
        found.push({
          kind,
          at,
          name: text.trim().slice(0, 40),
          options: element instanceof HTMLSelectElement ? element.options.length : 0,
        });
      }
    }
    return found;
  }, SELECTORS);
}

export function paneControl(page: Page, kind: ControlKind, at: number): Locator {
  return page.locator(`.bench-pane :is(${SELECTORS[kind]})`).filter({ visible: true }).nth(at);
}
