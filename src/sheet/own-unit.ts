import type { Grid } from './grid';
import { headingUnit } from './heading-unit';
import { isBlank } from './is-blank';
import type { Unit } from './table';

/** The unit that a column's heading names. "完成率(%)" over cells that show percent already counts in ones. */
export function ownUnit(heading: string, cells: Grid[number], formats: readonly string[] | undefined): Unit | null {
  const unit = headingUnit(heading);
  if (unit?.factor !== 0.01) return unit;
  const percents = cells.filter((cell, row) =>
    typeof cell === 'string' ? /[%％]/.test(cell) : typeof cell === 'number' && formats?.[row]?.includes('%'),
  ).length;
  return percents * 2 > cells.filter((cell) => !isBlank(cell)).length ? null : unit;
}
