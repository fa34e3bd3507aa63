import type { Cell } from '../../sheet/grid';
import { setTitle } from '../../texts/set-title';
import { templatePattern } from '../../texts/template-pattern';

/** Whether a sheet begins as the targets that Set writes. */
export function isTargetsTitle(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && TITLES.some((title) => title.test(cell));
}

const TITLES = Object.values(setTitle).map((text) => templatePattern(text, 'year'));
