import type { IStyleData } from '@univerjs/core';
import type { Style } from 'exceljs';
import type { ThemeColors } from './colors';
import { styleFromFile } from './styles';

/** Styles by number: most cells of a workbook share a few. */
export class StyleSheet {
  readonly byId: Record<string, IStyleData> = {};
  readonly #ids = new Map<string, string>();
  readonly #known = new WeakMap<object, string>();

  /** The id of a style, or "" for none. */
  idOf(style: Partial<Style> | undefined, theme: ThemeColors): string {
    if (!style) return '';
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const grid = styleFromFile(style, theme);
    const key = JSON.stringify(grid);
    const id = key === '{}' ? '' : (this.#ids.get(key) ?? `style-${this.#ids.size + 1}`);
    if (id) {
      this.#ids.set(key, id);
      this.byId[id] = grid;
    }
    this.#known.set(style, id);
    return id;
  }
}
