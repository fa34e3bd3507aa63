import type { Area } from './address';
import type { Grid } from './grid';
import { headingUnit } from './heading-unit';
import { isBlank } from './is-blank';
import type { Unit } from './table';

export interface TableTitle {
  /** The title (the uppermost line), without "单位：…" and the like; null where there is none. */
  readonly text: string | null;
  /** The unit said above the table ("单位：万元"), for `readTable`. */
  readonly unit: Unit | null;
  /** All that stands above, from top to bottom: titles and captions. */
  readonly lines: readonly string[];
}

/**
 * What stands above a table on its sheet: its title and its unit, in at most five rows over its heading, up to where
 * values begin (another table).
 *
 * @param grid cells of a used range
 * @param origin where the grid stands
 * @param table one of the areas that `findTables` found in it
 */
export function titleAbove(grid: Grid, origin: Area, table: Area): TableTitle {
  const top = table.row - origin.row;
  const left = table.column - origin.column;
  let text: string | null = null;
  let unit: Unit | null = null;
  const lines: string[] = [];
  for (let row = top - 1; row >= Math.max(0, top - MOST_ROWS); row--) {
    const cells = (grid[row] ?? []).slice(left, left + table.columns).filter((cell) => !isBlank(cell));
    if (cells.some((cell) => typeof cell !== 'string') || cells.length > MOST_CELLS) break;
    const titles: string[] = [];
    for (const cell of cells as string[]) {
      if (UNIT.test(cell)) unit ??= headingUnit(cell);
      const rest = cell.replace(UNIT, '').trim();
      if (rest !== '' && !KEY.test(rest)) titles.push(rest);
    }
    // Several texts side by side are settings, not a title; of several lines the first is the title.
    lines.unshift(...titles);
    if (titles.length === 1) text = titles[0] ?? null;
  }
  // "Sales plan 2026 ($K)"
  unit ??= lines.map(bracketUnit).find((one) => one !== null) ?? null;
  return { text, unit, lines };
}

function bracketUnit(line: string): Unit | null {
  const bracket = BRACKET.exec(line);
  return bracket === null ? null : headingUnit(bracket[0]);
}

const BRACKET = /[（(][^()（）]+[)）]\s*$/;
const MOST_ROWS = 5;
const MOST_CELLS = 4;
const UNIT = /[（(]?(?:(?:货币)?单位|\bunits?)\s*[:：]\s*[^\s,;，；。)）]+[)）]?/i;
const KEY = /^[^:：]{1,12}[:：]/;
