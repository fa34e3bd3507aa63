import type { IRange } from '@univerjs/core';
import { columnName } from '../../sheet/address';

export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
  readonly range: IRange;
  readonly columns: readonly string[];
  /** Whether its last row is a totals row. */
  readonly totals?: boolean;
}

/**
 * Turns references to a table's own row, `Orders[[#This Row],[Sales]]`, into cells of that row: the grid can't read
 * them, and columns calculated in this way are common. The file keeps the formula as it was written.
 */
export function resolveThisRow(
  formula: string,
  sheet: string,
  row: number,
  column: number,
  tables: readonly NamedTable[],
): string {
  if (!formula.includes('#This Row')) return formula;
  const around = (table: NamedTable) =>
    table.sheet === sheet &&
    row >= table.range.startRow &&
    row <= table.range.endRow &&
    column >= table.range.startColumn &&
    column <= table.range.endColumn;
  return formula.replace(
    /([\p{L}_][\p{L}\p{N}_.]*)?\[\[#This Row\],\s*\[([^\]]+)\]\]/gu,
    (all, name: string | undefined, heading: string) => {
      const table = tables.find((one) => (name ? one.name.toLowerCase() === name.toLowerCase() : around(one)));
      const index = table?.columns.indexOf(heading) ?? -1;
      return table && index >= 0 ? `$${columnName(table.range.startColumn + index)}${row + 1}` : all;
    },
  );
}
