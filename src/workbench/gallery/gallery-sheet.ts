import type { CellInput, FormatDraft, SheetDraft } from '../../sheet/draft';
import type { WorksheetFunction } from '../../functions/define-function';
import { formatArea } from '../../sheet/format-area';
import { argumentName } from '../../texts/argument-names';
import { fill } from '../../texts/fill';
import { functionTexts } from '../../texts/functions';
import type { Language } from '../../texts/language';
import { workbenchTexts as texts } from '../../texts/workbench';
import type { GalleryCase } from './gallery-case';

/** A sheet with every worked example of a function live: the arguments in cells, the formula on them, room to spill. */
export function gallerySheet(
  { id, parameters }: WorksheetFunction,
  cases: readonly GalleryCase[],
  language: Language,
): SheetDraft {
  const cells: CellInput[][] = [
    [`${id}  ${functionTexts[id]?.description[language] ?? ''}`],
    [texts.galleryHint[language]],
    [],
  ];
  const formats: FormatDraft[] = [];
  const boldRows = [0];
  // What works comes first, the errors that teach after it.
  const ordered = [...cases].sort((a, b) => Number(a.expected === undefined) - Number(b.expected === undefined));
  for (const one of ordered) {
    const blocks = one.arguments.map((argument) => matrixOf(argument));
    const top = cells.length + 3;
    const height = Math.max(1, one.expected?.length ?? 1, ...blocks.map((block) => block?.length ?? 0));
    const lines: CellInput[][] = Array.from({ length: height }, () => []);
    const headings: CellInput[] = [];
    const references: string[] = [];
    let left = 0;
    blocks.forEach((block, index) => {
      const name = parameters[index]?.name ?? '';
      if (block === null) {
        references.push('');
        return;
      }
      const width = Math.max(...block.map((row) => row.length));
      put(headings, left, argumentName(name)[language]);
      block.forEach((row, down) => row.forEach((value, across) => put(lines[down]!, left + across, value)));
      formats.push(...dateCells(name, block).map(([row, column]) => dateFormat(top + row, left + column, 1, 1)));
      references.push(formatArea({ sheet: '', row: top, column: left, rows: block.length, columns: width }));
      left += width;
    });
    left += 1;
    put(headings, left, texts.galleryResult[language]);
    put(lines[0]!, left, { formula: `=TARGET.${id}(${references.join(',').replace(/,+$/, '')})` });
    formats.push(...longFractions(one.expected ?? []).map(([row, column]) => decimals(top + row, left + column)));
    const dates = DATE_RESULTS[id];
    if (dates && one.expected) formats.push(dateFormat(top, left, one.expected.length, dates));
    boldRows.push(cells.length, cells.length + 2);
    cells.push([one.title[language]], [fill(texts.galleryFormula, language, { formula: one.call })], headings);
    cells.push(...lines, [], []);
  }
  return {
    name: fill(texts.gallerySheet, language, { id }),
    cells,
    formats,
    boldRows,
    columnWidths: Array.from({ length: 16 }, () => 15),
  };
}

/** Results whose first columns are dates. */
const DATE_RESULTS: Readonly<Record<string, number>> = { PHASE: 2 };
const DATE_ARGUMENTS = new Set(['from', 'to', 'asOf', 'date', 'period']);
const DATES_FIRST = new Set(['daily', 'calendar']);
const EARLIEST = 20000;

/** The cells of an argument that hold dates: a lower number there is a word's stand-in, such as the length of a season. */
function dateCells(name: string, block: readonly (readonly CellInput[])[]): (readonly [number, number])[] {
  if (!DATE_ARGUMENTS.has(name) && !DATES_FIRST.has(name)) return [];
  return block.flatMap((row, down) =>
    row.flatMap((value, across) => {
      const isDate = typeof value === 'number' && value >= EARLIEST && (across === 0 || DATE_ARGUMENTS.has(name));
      return isDate ? [[down, across] as const] : [];
    }),
  );
}

/** Results with more places than a cell shows. */
function longFractions(expected: readonly (readonly unknown[])[]): (readonly [number, number])[] {
  return expected.flatMap((row, down) =>
    row.flatMap((value, across) =>
      typeof value === 'number' && !Number.isInteger(value * 1e4) ? [[down, across] as const] : [],
    ),
  );
}

function decimals(row: number, column: number): FormatDraft {
  return { row, column, rows: 1, columns: 1, format: '#,##0.0000' };
}

function dateFormat(row: number, column: number, rows: number, columns: number): FormatDraft {
  return { row, column, rows, columns, format: 'yyyy-mm-dd' };
}

/** Null where the argument is left out. What no person could type (a typed error cell) shows as text. */
function matrixOf(argument: unknown): CellInput[][] | null {
  if (argument === null || argument === undefined) return null;
  const rows: unknown[] = Array.isArray(argument) ? argument : [argument];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(cellOf));
}

function cellOf(value: unknown): CellInput {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function put(row: CellInput[], column: number, value: CellInput): void {
  while (row.length < column) row.push(null);
  row[column] = value;
}
