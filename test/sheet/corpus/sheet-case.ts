import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../../../src/sheet/address';
import { findTables } from '../../../src/sheet/find-tables';
import { parseArea } from '../../../src/sheet/parse-area';
import { recogniseTable, type SheetCells } from '../../../src/sheet/recognise-table';
import type { Indent } from '../../../src/workbook/port';
import { gridOf } from '../grid-of';
import { printTable } from './print-table';

/** A sheet as somebody might keep it, with what should be understood of it. */
export interface SheetCase {
  readonly file: string;
  readonly title: string;
  readonly sheet: SheetCells;
  readonly merged: readonly Area[];
  readonly indents: readonly Indent[];
  /** As `printTables` writes it. */
  readonly expected: string;
}

const FOLDER = join(process.cwd(), 'test/cases/sheets');

/** All cases, each a text file: settings, the drawn cells and the expected tables, parted by lines of "---". */
export function sheetCases(): SheetCase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseCase(file, readFileSync(join(FOLDER, file), 'utf8')));
}

/**
 * Settings are lines of "name: value": `title`; `sheet`, its name; `at`, where the drawing begins; `format`, an area and a
 * number format; `merged`, an area; `indent`, an area of one
 * column and a level; `hidden`, rows as numbered on the sheet ("5, 7-9"); `date1904`.
 */
function parseCase(file: string, text: string): SheetCase {
  const [settings = '', drawing = '', expected = ''] = text.split(/^---\n/m);
  const lines = settings.split('\n').flatMap((line) => {
    const at = line.indexOf(': ');
    return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 2).trim()] as const];
  });
  const all = (name: string) => lines.filter(([key]) => key === name).map(([, value]) => value);
  const [name = 'Sheet1'] = all('sheet');
  const values = gridOf(drawing);
  const start = parseArea(all('at')[0] ?? 'A1', name)!;
  const area = { ...start, rows: values.length, columns: values[0]?.length ?? 0 };
  const numberFormats = values.map((row) => row.map(() => 'General'));
  for (const setting of all('format')) {
    const [address = '', ...format] = setting.split(' ');
    const part = parseArea(address, name)!;
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        const line = numberFormats[row - area.row];
        if (line?.[column - area.column] !== undefined) line[column - area.column] = format.join(' ');
      }
    }
  }
  const hiddenRows = all('hidden').flatMap(rowsIn);
  const merged = all('merged').map((address) => parseArea(address, name)!);
  const indents = all('indent').flatMap((setting) => {
    const [address = '', level] = setting.split(' ');
    const { row, column, rows } = parseArea(address, name)!;
    return Array.from({ length: rows }, (_, down) => ({ row: row + down, column, level: Number(level) }));
  });
  const sheet = { area, values, numberFormats, hiddenRows, merged, indents, date1904: all('date1904')[0] === 'yes' };
  return { file, title: all('title')[0] ?? '', sheet, merged, indents, expected: expected.trim() };
}

/** "5, 7-9" as rows counted from 0. */
function rowsIn(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.trim().split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
  });
}

/** What the recogniser makes of a sheet, table by table, as the expected part of a case says it. */
export function printTables(sheet: SheetCells): string {
  const areas = findTables(sheet.values, sheet.area, sheet.merged);
  if (areas.length === 0) return 'no table';
  return areas
    .map((area) => {
      const read = recogniseTable(sheet, area, area.sheet);
      return read.ok ? printTable(read.value) : `${read.failure.code} ${read.failure.parameters.area}`;
    })
    .join('\n');
}
