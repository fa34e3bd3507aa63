import { cellAddress } from './cell-address';
import { circularCells, type SheetFormulas } from './circular-cells';
import { placeOf } from './place-of';
import type { Problem, Table, TableNote } from './table';

/**
 * Names the cells of a table that refer to themselves: a value among the rows becomes `null` and a problem, a total set
 * aside is told in a note.
 */
export function markCircular(table: Table, formulas: SheetFormulas): Table {
  const { area } = table;
  const circular = circularCells(formulas).filter(
    ({ row, column }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  if (circular.length === 0) return table;
  const left = new Set(circular.map(({ row, column }) => `${row} ${column}`));
  const problems: Problem[] = [];
  const columns = table.columns.map((one) => {
    if (one.kind !== 'number') return one;
    const values = one.values.map((value, row) => {
      const place = placeOf(table, one, row);
      const key = `${place.row} ${place.column}`;
      if (!circular.some((cell) => `${cell.row} ${cell.column}` === key)) return value;
      left.delete(key);
      const cell = cellAddress(area.sheet, place.row, place.column);
      problems.push({ cell, heading: one.heading, row, code: 'circular-cell', parameters: {} });
      return null;
    });
    return { ...one, values };
  });
  const notes = [...left].map((key): TableNote => {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    return { code: 'circular-total', parameters: { cell: cellAddress(area.sheet, row, column) } };
  });
  return { ...table, columns, problems: [...table.problems, ...problems], notes: [...table.notes, ...notes] };
}
