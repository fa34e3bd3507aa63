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
  const names = parameters.map(({ name }) => name);
  const boldRows = [0];
  // What works comes first, the errors that teach after it.
  const ordered = [...cases].sort((a, b) => Number(a.expected === undefined) - Number(b.expected === undefined));
  for (const one of ordered) {
    boldRows.push(cells.length, cells.length + 2);
    cells.push([one.title[language]], [fill(texts.galleryFormula, language, { formula: one.call })]);
    const example = layOut(id, names, one, cells.length + 1);
    cells.push(
      [...example.names.map((name) => name && argumentName(name)[language]), null, texts.galleryResult[language]],
      ...example.lines,
      [],
      [],
    );
    formats.push(...example.formats);
  }
  return {
    name: fill(texts.gallerySheet, language, { id }),
    cells,
    formats,
    boldRows,
    columnWidths: Array.from({ length: 16 }, () => 17),
  };
}

interface Example {
  /** Over each column the name of the argument that begins there. */
  readonly names: readonly (string | null)[];
  readonly lines: readonly CellInput[][];
  readonly formats: readonly FormatDraft[];
}

/** The arguments of one example side by side from row `top` on, and one column further the formula on them. */
function layOut(id: string, parameters: readonly string[], one: GalleryCase, top: number): Example {
  const names: (string | null)[] = [];
  const references: string[] = [];
  const lines: CellInput[][] = [[]];
  const formats: FormatDraft[] = [];
  one.arguments.forEach((argument, index) => {
    const block = matrixOf(argument);
    const name = parameters[index] ?? '';
    if (block === null) {
      references.push('');
      return;
    }
    const left = names.length;
    const start = BELOW_HEADINGS[id]?.includes(name) ? 1 : 0;
    const width = Math.max(...block.map((row) => row.length));
    block.forEach((row, down) =>
      row.forEach((value, across) => put((lines[start + down] ??= []), left + across, value)),
    );
    formats.push(...dateCells(name, block).map(([row, column]) => dateFormat(top + start + row, left + column, 1, 1)));
    references.push(formatArea({ sheet: '', row: top + start, column: left, rows: block.length, columns: width }));
    names.push(name, ...new Array<null>(width - 1).fill(null));
  });
  const result = names.length + 1;
  put(lines[0]!, result, { formula: `=TARGET.${id}(${references.join(',').replace(/,+$/, '')})` });
  const rows = one.expected?.length ?? 1;
  while (lines.length < rows) lines.push([]);
  const dates = DATE_RESULTS[id];
  if (dates && one.expected) formats.push(dateFormat(top, result, rows, dates));
  formats.push(...longFractions(one).map(([row, column]) => decimals(top + row, result + column)));
  return { names, lines, formats };
}

/** Arguments that stand beside a table without its heading row. */
const BELOW_HEADINGS: Readonly<Record<string, readonly string[]>> = { HOTSPOT: ['plan', 'actual'] };
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
function longFractions({ expected = [], within }: GalleryCase): (readonly [number, number])[] {
  const isLong = (value: unknown) =>
    typeof value === 'number' && (within !== undefined || !Number.isInteger(value * 1e4));
  return expected.flatMap((row, down) =>
    row.flatMap((value, across) => (isLong(value) ? [[down, across] as const] : [])),
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
