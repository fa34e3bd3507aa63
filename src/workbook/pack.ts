import { isRecord } from '../jobs/kept/read-versioned';
import type { Area } from '../sheet/address';
import type { CellInput } from '../sheet/draft';
import { isCellError } from '../sheet/grid';
import type { CellState, Formats } from './cell-state';
import { rectangles } from './rectangles';

type PackedCell = number | string | boolean | null | { readonly f: string } | { readonly e: string };

/** A row of cells as JSON keeps it: blanks at its end are left out. */
export function packRow(row: readonly CellInput[]): PackedCell[] {
  const packed = row.map((cell): PackedCell => {
    if (cell === '') return null;
    if (typeof cell !== 'object' || cell === null) return cell;
    return isCellError(cell) ? { e: cell.error } : { f: cell.formula };
  });
  while (packed.length > 0 && packed.at(-1) === null) packed.pop();
  return packed;
}

export function packState({ area, inputs, formats }: CellState): unknown {
  return { area: packArea(area), rows: inputs.map(packRow), formats: packFormats(area, formats) };
}

export function unpackState(data: unknown): CellState {
  const { area, rows, formats } = record(data);
  const at = unpackArea(area);
  return { area: at, inputs: unpackRows(rows, at), formats: unpackFormats(formats, at) };
}

export function packArea({ sheet, row, column, rows, columns }: Area): unknown {
  return [sheet, row, column, rows, columns];
}

export function unpackArea(data: unknown): Area {
  const [sheet, row, column, rows, columns] = list(data);
  return {
    sheet: String(sheet),
    row: Number(row),
    column: Number(column),
    rows: Number(rows),
    columns: Number(columns),
  };
}

/** Most cells are "General": only the others are noted, as rectangles. */
export function packFormats({ rows, columns }: Area, formats: Formats): unknown {
  return rectangles(rows, columns, (row, column) => {
    const format = formats[row]?.[column] ?? 'General';
    return format === 'General' ? undefined : format;
  }).map((part) => [part.row, part.column, part.rows, part.columns, part.key]);
}

export function unpackFormats(data: unknown, { rows, columns }: Area): Formats {
  const formats = Array.from({ length: rows }, () => Array<string>(columns).fill('General'));
  for (const entry of list(data)) {
    const [top, left, height, width, format] = list(entry);
    for (let row = Number(top); row < Number(top) + Number(height); row++) {
      formats[row]?.fill(String(format), Number(left), Number(left) + Number(width));
    }
  }
  return formats;
}

export function unpackRows(data: unknown, { rows, columns }: Area): CellInput[][] {
  const packed = list(data);
  return Array.from({ length: rows }, (_, row) => {
    const cells = list(packed[row]);
    return Array.from({ length: columns }, (__, column) => unpackCell(cells[column]));
  });
}

function unpackCell(cell: unknown): CellInput {
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (!isRecord(cell)) return null;
  return 'f' in cell ? { formula: String(cell['f']) } : { error: String(cell['e']) };
}

export function record(data: unknown): Readonly<Record<string, unknown>> {
  return isRecord(data) ? data : {};
}

export function list(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}
