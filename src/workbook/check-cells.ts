import type { Area } from '../sheet/address';
import type { CellInput } from '../sheet/draft';
import { formatArea } from '../sheet/format-area';
import { WorkbookError } from './port';

const longestText = 32767;
const longestFormula = 8192;

/** Refuses cells of another shape than their area (`shape-differs`) and what no cell can hold (`value-refused`). */
export function checkCells(area: Area, cells: readonly (readonly CellInput[])[]): void {
  if (cells.length !== area.rows || cells.some((row) => row.length !== area.columns)) {
    const shape = `${cells.length} x ${[...new Set(cells.map((row) => row.length))].join('/')}`;
    throw new WorkbookError('shape-differs', formatArea(area), shape);
  }
  cells.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => {
      const why = objection(cell);
      if (why === null) return;
      const at = { ...area, row: area.row + rowIndex, column: area.column + columnIndex, rows: 1, columns: 1 };
      throw new WorkbookError('value-refused', formatArea(at), why);
    }),
  );
}

function objection(cell: CellInput): string | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? null : 'not finite';
  if (typeof cell === 'string') return cell.length <= longestText ? null : 'text too long';
  if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return null;
  if (!cell.formula.startsWith('=')) return 'formula without =';
  return cell.formula.length <= longestFormula ? null : 'formula too long';
}
