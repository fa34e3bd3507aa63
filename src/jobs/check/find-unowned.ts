import type { Area } from '../../sheet/address';
import { isBlank } from '../../sheet/is-blank';
import { cellArea } from '../../sheet/cell-area';
import { memberName } from '../dimensions';
import type { TargetBook, TargetColumns } from '../people/target-book';
import type { Source } from '../source';

/** A target without anybody who owns it, or a person without the target that the plan has a cell for. */
export interface Unowned {
  readonly code: 'no-owner' | 'no-target';
  /** The blank cell. */
  readonly area: Area;
  /** What names its row beside it: the person, or the other labels of the row. */
  readonly labels: readonly string[];
}

/**
 * What nobody owns in a plan: rows with a target and a blank where the others name who carries it, and people whose
 * target is blank. Totals, which the reading sets aside, belong to nobody rightly. A 0 is a target. A period for which a wide
 * table has no column has no cell to fill in, so it is no gap.
 */
export function findUnowned(
  { table, values }: Source,
  { owner, target }: TargetColumns,
  book: TargetBook | null,
): Unowned[] {
  if (owner === null || target === null) return [];
  const found = new Map<string, Unowned>();
  const add = (code: Unowned['code'], area: Area, labels: readonly string[]) => {
    if (!isBlank(values[area.row - table.area.row]?.[area.column - table.area.column] ?? null)) return;
    const key = `${area.row} ${area.column}`;
    if (!found.has(key)) found.set(key, { code, area, labels });
  };
  const texts = table.columns.filter(({ kind, index }) => kind === 'text' && index !== owner.index);
  owner.values.forEach((value, row) => {
    if (memberName(value) !== '' || typeof target.values[row] !== 'number') return;
    const cell = cellArea(table, owner, row);
    add(
      'no-owner',
      cell,
      texts.flatMap((column) => memberName(column.values[row]) || []),
    );
  });
  for (const name of book?.owners ?? []) {
    for (const measure of book!.measures) {
      for (const { value, cells } of book!.line(name, measure.name)?.parts ?? []) {
        if (value === null) for (const cell of cells) add('no-target', cell, [name, measure.name]);
      }
    }
  }
  return [...found.values()];
}
