import type { CellInput } from '../sheet/draft';
import { isCellError } from '../sheet/grid';
import type { AreaContent } from './port';

/**
 * What was entered into each cell of an area: its formula, else its value, and `null` where the value only spills in.
 * Writing these cells back makes the area what it was.
 */
export function cellInputs({ area, values, formulas, spills }: AreaContent): CellInput[][] {
  const spilled = (row: number, column: number) =>
    spills.some(
      (spill) =>
        row >= spill.row &&
        row < spill.row + spill.rows &&
        column >= spill.column &&
        column < spill.column + spill.columns,
    );
  return values.map((row, r) =>
    row.map((value, c) => {
      const formula = formulas[r]?.[c];
      if (formula != null) return { formula };
      return value === '' || spilled(area.row + r, area.column + c) ? null : value;
    }),
  );
}

export function sameInput(a: CellInput, b: CellInput): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  return a.formula === b.formula;
}
