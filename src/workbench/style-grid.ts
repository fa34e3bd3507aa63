import type { IStyleData } from '@univerjs/core';
import { COLORS } from '../sheet/color-roles';
import type { CellInput, SheetLook, StyleDraft } from '../sheet/draft';
import { across, lines, on, wrapped } from './xlsx/grid-codes';

interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: IStyleData;
}

/** The style of every cell that a look gives one, as the grid has it. Bold rows reach as far as their cells. */
export function styleGrid(look: SheetLook, cells: readonly (readonly CellInput[])[]): StyledCell[] {
  const styles = new Map<string, StyledCell>();
  const add = (row: number, column: number, style: IStyleData) => {
    const key = `${row} ${column}`;
    styles.set(key, { row, column, style: { ...styles.get(key)?.style, ...style } });
  };
  for (const { row, column, rows, columns, format } of look.formats ?? []) {
    each(rows, columns, (down, beside) =>
      add(row + down, column + beside, {
        n: { pattern: format },
        ...(format === HIDDEN && { cl: { rgb: '#ffffff' } }),
      }),
    );
  }
  for (const row of look.boldRows ?? []) {
    cells[row]?.forEach((input, column) => {
      if (input !== null && input !== '') add(row, column, { bl: on });
    });
  }
  for (const draft of look.styles ?? []) {
    const style = styleOf(draft);
    const { row, column, rows, columns } = draft;
    each(rows, columns, (down, beside) => {
      const line = draft.line && down === rows - 1 ? { bd: { b: { s: lines.thin, cl: { rgb: COLORS.rule } } } } : {};
      add(row + down, column + beside, { ...style, ...line });
    });
  }
  return [...styles.values()];
}

/** Shows nothing in Excel; the grid would show texts all the same. */
const HIDDEN = ';;;';

function styleOf({ fill, color, bold, size, align, wrap }: StyleDraft): IStyleData {
  return {
    ...(fill && { bg: { rgb: COLORS[fill] } }),
    ...(color && { cl: { rgb: COLORS[color] } }),
    ...(bold && { bl: on }),
    ...(size && { fs: size }),
    ...(align && { ht: across[align] }),
    ...(wrap && { tb: wrapped }),
  };
}

function each(rows: number, columns: number, visit: (down: number, beside: number) => void): void {
  for (let down = 0; down < rows; down++) for (let beside = 0; beside < columns; beside++) visit(down, beside);
}
