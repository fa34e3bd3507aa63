import type { ICellData, Nullable } from '@univerjs/core';
import type { CellValue } from 'exceljs';
import { isCellError, type Cell } from '../../sheet/grid';
import { cellTypes } from './grid-codes';

const dayMilliseconds = 86_400_000;
const unixEpochSerial = 25_569;
const errorTexts = new Set(['#DIV/0!', '#NAME?', '#VALUE!', '#NUM!', '#N/A', '#REF!', '#SPILL!', '#CALC!', '#NULL!']);
/** What the grid would take for something else than text. */
const notPlainText = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$|^[=']|^(true|false)$/i;

/** The Excel serial (1900 system) of a date as exceljs gives it: a moment in UTC. */
function serialOf(date: Date): number {
  return date.getTime() / dayMilliseconds + unixEpochSerial;
}

/** What stands in a cell of the file, without its formula: rich text and links by their text. */
export function plainValue(value: CellValue | undefined): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return { error: value.error };
  if ('hyperlink' in value) return plainValue(value.text as CellValue);
  if ('result' in value) return plainValue(value.result as CellValue);
  return null;
}

/** A value as the grid stores it. A text that looks like something else is marked, so that the grid leaves it a text. */
export function gridValue(value: Cell): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: cellTypes.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: cellTypes.boolean };
  if (isCellError(value)) return { v: value.error, t: cellTypes.text };
  return { v: value, t: notPlainText.test(value) || errorTexts.has(value) ? cellTypes.forcedText : cellTypes.text };
}

/** The value that a cell of the grid holds: a constant, or the result of its formula. */
export function cellValue(cell: Nullable<ICellData>): Cell {
  if (!cell) return null;
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const value = rich ?? cell.v;
  if (value === null || value === undefined) return null;
  if (cell.t === cellTypes.boolean) return value === 1 || value === true || /^(1|true)$/i.test(String(value));
  if (typeof value !== 'string') return value;
  if (cell.t === cellTypes.forcedText) return value;
  if (errorTexts.has(value)) return { error: value };
  return cell.t === cellTypes.number && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
}
