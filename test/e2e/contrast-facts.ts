import type { Page } from 'playwright-core';

/** System colours that the pane may use: letters and lines, and what they stand on. */
const SYSTEM_COLORS = [
  ...['CanvasText', 'LinkText', 'GrayText', 'ButtonText', 'HighlightText'],
  ...['Canvas', 'ButtonFace', 'Highlight'],
] as const;
export type SystemColor = (typeof SYSTEM_COLORS)[number];

/** Something that is seen: its colour, what it stands on, and how it is called in a finding. */
export interface Seen {
  readonly kind: 'text' | 'mark' | 'border';
  readonly what: string;
  readonly color: string;
  readonly ground: string;
  readonly disabled: boolean;
  /** Above 0 to 1, with that of what it is in. */
  readonly opacity: number;
}

export interface ContrastFacts {
  readonly palette: Readonly<Record<SystemColor, string>>;
  readonly seen: readonly Seen[];
}

/** All texts, icons, marks of charts and borders of the pane, wherever it is scrolled to, with their computed colours. */
export function contrastFacts(page: Page): Promise<ContrastFacts> {
  return page.locator('.bench-pane').evaluate(
    (pane, names) => {
      const probe = document.createElement('span');
      pane.append(probe);
      const palette = Object.fromEntries(
        names.map((name) => {
          probe.style.color = name;
          return [name, getComputedStyle(probe).color];
        }),
      ) as Record<SystemColor, string>;
      probe.remove();

      const alphaOf = (color: string) => Number(/^rgba\(.*, ([\d.]+)\)$/.exec(color)?.[1] ?? 1);
      const groundOf = (element: Element | null): string => {
        for (let at = element; at !== null && at !== pane.parentElement; at = at.parentElement) {
          const color = getComputedStyle(at).backgroundColor;
          if (alphaOf(color) > 0) return color;
        }
        return palette.Canvas;
      };
      const opacityOf = (element: Element): number => {
        let opacity = 1;
        for (let at: Element | null = element; at !== null && at !== pane; at = at.parentElement)
          opacity *= Number(getComputedStyle(at).opacity);
        return opacity;
      };
      const isSeen = (element: Element): boolean => {
        const { width, height } = element.getBoundingClientRect();
        const { visibility, clip } = getComputedStyle(element);
        // what only a screen reader finds is a pixel in size
        return visibility === 'visible' && clip === 'auto' && Math.max(width, height) > 2;
      };
      const found: Seen[] = [];
      const note = (element: Element, kind: Seen['kind'], color: string, on: Element | null) => {
        const { textContent, className } = element;
        // the browser puts the ground of the page right behind a text whose colours it forces
        const isBacked = kind === 'text' && getComputedStyle(element).forcedColorAdjust === 'auto';
        const shown = `${element.tagName.toLowerCase()} ${textContent.trim().slice(0, 30)}`;
        found.push({
          kind,
          what: `${shown}${element.closest('figure') ? ' of chart' : ''} .${typeof className === 'string' ? className.split(' ')[0] : 'svg'}`,
          color,
          ground: isBacked ? palette.Canvas : groundOf(on),
          disabled: element.closest('[disabled], [aria-disabled=true]') !== null,
          opacity: opacityOf(element),
        });
      };
      for (const element of pane.querySelectorAll('*')) {
        if (!isSeen(element) || opacityOf(element) === 0) continue;
        const style = getComputedStyle(element);
        const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        const inDrawing = element instanceof SVGElement;
        if (hasText || element.matches('input:not([type=radio], [type=checkbox]), select, textarea'))
          note(element, 'text', inDrawing ? style.fill : style.color, element);
        if (inDrawing) {
          if (!element.matches('path, line, rect, circle, polygon, ellipse') || element.closest('defs, clipPath'))
            continue;
          const svg = element.closest('svg');
          // the lines of an axis are a help to the eye, no more
          if (element.closest('.tick, [class*=Axis]') !== null && element.matches('line, path')) continue;
          const colors = element.matches('line') ? [style.stroke] : [style.fill, style.stroke];
          for (const color of colors) if (color !== 'none' && alphaOf(color) > 0) note(element, 'mark', color, svg);
          continue;
        }
        for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
          const [color, width] = [style[`border${side}Color`], parseFloat(style[`border${side}Width`])];
          if (width > 0 && style[`border${side}Style`] !== 'none' && alphaOf(color) > 0) {
            note(element, 'border', color, element.parentElement);
            break;
          }
        }
      }
      return { palette, seen: found };
    },
    SYSTEM_COLORS as unknown as SystemColor[],
  );
}
