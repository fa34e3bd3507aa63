import type { Area } from '../../sheet/address';
import { isNear } from '../../sheet/find-total-rows';
import { placeOf } from '../../sheet/place-of';
import type { Place, Table } from '../../sheet/table';

/** A number of a table with where it stands and what its row is called. */
export interface TracedNumber {
  readonly place: Place;
  readonly labels: readonly string[];
  readonly value: number;
}

/** What a number of a sheet is made of: a value of a table itself, or a total with the numbers behind it. */
export type CellTrace =
  | { readonly kind: 'value'; readonly heading: string; readonly labels: readonly string[] }
  | { readonly kind: 'total'; readonly parts: readonly TracedNumber[]; readonly sum: number };

/**
 * Traces one cell of a table. A total stands for the numbers of its column, or of its row where it is a total over columns:
 * those since the total before it, or up to the next one, if they add up to it, else all of them.
 *
 * @param says the number in the cell
 * @returns `null` where the cell holds no number of the table
 */
export function traceCell(table: Table, cell: Area, says: number): CellTrace | null {
  const across = table.totalColumns.includes(cell.column);
  const numbers = table.columns.filter(({ kind }) => kind === 'number');
  const all: TracedNumber[] = [];
  for (const column of numbers) {
    for (const [row, value] of column.values.entries()) {
      const place = placeOf(table, column, row);
      const isCell = place.row === cell.row && place.column === cell.column;
      if (isCell) return { kind: 'value', heading: column.heading, labels: labelsOf(table, row) };
      const belongs = across ? place.row === cell.row : place.column === cell.column;
      if (belongs && typeof value === 'number') all.push({ place, labels: labelsOf(table, row), value });
    }
  }
  if (all.length === 0 || !(across || table.totalRows.includes(cell.row))) return null;
  const order = all.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  const at = (place: Place) => (across ? place.column : place.row);
  const own = across ? cell.column : cell.row;
  const totals = across ? table.totalColumns : table.totalRows;
  const before = Math.max(-1, ...totals.filter((total) => total < own));
  const after = Math.min(Infinity, ...totals.filter((total) => total > own));
  const candidates = [
    order.filter(({ place }) => at(place) > before && at(place) < own),
    order.filter(({ place }) => at(place) > own && at(place) < after),
    order,
  ];
  const parts = candidates.find((list) => list.length > 0 && isNear(sumOf(list), says)) ?? order;
  return { kind: 'total', parts, sum: Number(sumOf(parts).toPrecision(12)) };
}

function sumOf(numbers: readonly TracedNumber[]): number {
  return numbers.reduce((sum, { value }) => sum + value, 0);
}

function labelsOf(table: Table, row: number): string[] {
  return table.columns.flatMap(({ kind, values }) => (kind === 'text' && values[row] ? [String(values[row])] : []));
}
