import { isErrorText } from './error-text';

/**
 * One cell as the readers see it. A blank is 0 here, whatever Excel sent (0 on the desktop, `null` or "" on the web), so
 * that no function can come to depend on the difference. An error cell is its text, e.g. "#N/A".
 */
export type CellValue = number | string | boolean;

/**
 * Takes a cell out of the wrappings it may arrive in: typed cells (`basicValue`, also nested), error cells as
 * `CustomFunctions.Error`, as `{type: "Error"}` or as text, blanks of every kind, and the texts that mean "no value".
 */
export function unwrapCell(cell: unknown): CellValue {
  if (typeof cell === 'number') return cell === 0 ? 0 : cell;
  if (typeof cell === 'string') return cell.length <= LONGEST_BLANK && BLANKS.has(cell.trim()) ? 0 : cell;
  if (typeof cell === 'boolean') return cell;
  if (cell === null || cell === undefined) return 0;
  return typeof cell === 'object' ? unwrapObject(cell, 0) : UNREADABLE;
}

const BLANKS = new Set(['', '-', '－', '—', '——', '–', '无']);
const LONGEST_BLANK = 32;
const DEEPEST = 8;
const UNREADABLE = '[?]';

interface WrappedCell {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly code?: unknown;
  readonly error?: unknown;
  readonly errorType?: unknown;
  readonly text?: unknown;
}

function unwrapObject(cell: WrappedCell, depth: number): CellValue {
  if (cell.type === 'Error') return errorOf(cell.basicValue, cell.errorType);
  if (cell.type === 'Empty') return 0;
  if ('basicValue' in cell) {
    const inner = cell.basicValue;
    if (typeof inner !== 'object' || inner === null) return unwrapCell(inner);
    return depth < DEEPEST ? unwrapObject(inner, depth + 1) : UNREADABLE;
  }
  if (cell instanceof Error || typeof cell.code === 'string') return errorOf(cell.code);
  if (typeof cell.error === 'string') return errorOf(cell.error);
  return typeof cell.text === 'string' ? cell.text : UNREADABLE;
}

function errorOf(text: unknown, type?: unknown): string {
  if (typeof text === 'string' && isErrorText(text)) return text;
  return type === 'NotAvailable' ? '#N/A' : '#VALUE!';
}
