import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import type { CellValue } from 'exceljs';

const dayMilliseconds = 86_400_000;
const unixEpochSerial = 25_569;
const errorTexts = new Set(['#DIV/0!', '#NAME?', '#VALUE!', '#NUM!', '#N/A', '#REF!', '#SPILL!', '#CALC!', '#NULL!']);

type Plain = number | string | boolean | null;

/** The Excel serial (1900 system) of a date as exceljs gives it: a moment in UTC. */
export function serialOf(date: Date): number {
  return date.getTime() / dayMilliseconds + unixEpochSerial;
}

/** What stands in a cell of the file, without its formula: rich text and links by their text, errors by theirs. */
export function plainValue(value: CellValue | undefined): Plain {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return plainValue(value.text as CellValue);
  if ('result' in value) return plainValue(value.result as CellValue);
  return null;
}

/** A value as the grid stores it. Texts that look like numbers are marked, so that the grid leaves them texts. */
export function gridValue(value: Plain): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const looksLikeNumber = value.trim() !== '' && Number.isFinite(Number(value));
  return { v: value, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A cell of the grid as the file stores it: the value of a constant, or the result of a formula. */
export function fileValue(cell: ICellData): number | string | boolean | { error: string } | null {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const value = text ?? cell.v;
  if (value === null || value === undefined || value === '') return null;
  if (cell.t === CellValueType.BOOLEAN) return value === 'TRUE' || value === 1 || value === true;
  if (typeof value !== 'string') return value;
  if (errorTexts.has(value) && cell.t !== CellValueType.FORCE_STRING) return { error: value };
  return cell.t === CellValueType.NUMBER && value.trim() !== '' && Number.isFinite(Number(value))
    ? Number(value)
    : value;
}
