import type { Cell } from '../../sheet/grid';
import { cardTitle } from '../../texts/card-title';

/** Whether a sheet begins as a person's card does: a page to fill in, no table of data. */
export function isCardTitle(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && WORDS.some((word) => cell.includes(word));
}

/** What stands between the person and the days: " · 一页卡 · ". */
const WORDS = Object.values(cardTitle).map((title) => title.replace(/^\{owner\}|\{from\}.*$/g, ''));
