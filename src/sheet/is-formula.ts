import type { CellInput } from './draft';

/** Whether a formula goes into a cell, and no value. */
export function isFormula(cell: CellInput): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
