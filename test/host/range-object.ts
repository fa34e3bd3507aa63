import type { Area } from '../../src/sheet/address';
import { isCellError, type Cell } from '../../src/sheet/grid';
import { formatArea } from '../../src/sheet/format-area';
import type { Book, BookSheet } from './book';
import { HostError, HostObject } from './host-object';
import { columnLeft, rowTop, standardColumnWidth } from './measures';
import { collection, worksheetObject } from './worksheet-object';

/** `Range`, with as much of it as the add-in uses. */
export function rangeObject(book: Book, sheet: BookSheet, area: Area): HostObject {
  book.refuseOutside(area);
  const content = () => sheet.cells.read(area);
  const spillAt = () => {
    if (area.rows * area.columns > 1) throw new HostError('InvalidArgument', 'Spills are asked of one cell.');
    return content().spills[0];
  };
  const enter = (value: unknown) => book.enter(sheet, area, shaped(area, value));
  return new HostObject('Range', {
    properties: {
      Address: { get: () => formatArea(area) },
      RowIndex: { get: () => area.row },
      ColumnIndex: { get: () => area.column },
      RowCount: { get: () => area.rows },
      ColumnCount: { get: () => area.columns },
      Values: { get: () => content().values.map((row) => row.map(wireValue)), set: enter },
      Formulas: { get: () => formulasOf(book, sheet, area), set: enter },
      ValueTypes: { get: () => content().values.map((row) => row.map(typeOf)) },
      NumberFormat: {
        get: () => content().numberFormats,
        set: (value) => {
          const at = shaped(area, value);
          book.setFormat(sheet, area, (row, column) => String(at(row, column)));
        },
      },
      Top: { get: () => rowTop(area.row) },
      Left: { get: () => columnLeft(sheet, area.column) },
      HasSpill: { part: true, get: () => hasSpill(content().spills, area) },
      Worksheet: { part: true, get: () => worksheetObject(book, sheet) },
      Format: { part: true, get: () => formatObject(book, sheet, area) },
    },
    methods: {
      GetRowProperties: () => {
        const hidden = new Set(sheet.cells.hiddenRows(area));
        return Array.from({ length: area.rows }, (_, row) => ({ rowHidden: hidden.has(area.row + row) }));
      },
      GetCellProperties: () => {
        const levels = levelsOf(sheet, area);
        return levels.map((line) => line.map((indentLevel) => ({ format: { indentLevel } })));
      },
      GetRow: (index: number) => rangeObject(book, sheet, { ...area, row: area.row + index, rows: 1 }),
      GetBoundingRect: (other: HostObject) => rangeObject(book, sheet, around(area, other)),
      GetMergedAreasOrNullObject: () => mergedObject(book, sheet, area),
      GetSpillParentOrNullObject: () => {
        const spill = spillAt();
        return spill ? rangeObject(book, sheet, { ...spill, rows: 1, columns: 1 }) : null;
      },
      GetSpillingToRangeOrNullObject: () => {
        const spill = spillAt();
        const isSource = spill && spill.row === area.row && spill.column === area.column;
        return isSource ? rangeObject(book, sheet, spill) : null;
      },
      Select: () => book.select(area),
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== area.rows || columns !== area.columns) throw wrongShape();
      },
    },
  });
}

function formatObject(book: Book, sheet: BookSheet, area: Area): HostObject {
  const rows = () => Array.from({ length: area.rows }, (_, index) => area.row + index);
  const place = formatArea({ ...area, sheet: '' });
  const held = (name: string) => ({
    get: () => sheet.formats.get(`${place} ${name}`) ?? null,
    set: (value: unknown) => {
      book.refuseProtected(sheet);
      sheet.formats.set(`${place} ${name}`, value);
    },
  });
  const font = new HostObject('RangeFont', {
    properties: {
      Bold: {
        get: () => rows().every((row) => sheet.boldRows.has(row)),
        set: (value) => {
          book.refuseProtected(sheet);
          for (const row of rows()) sheet.boldRows[value ? 'add' : 'delete'](row);
        },
      },
      Color: held('Font.Color'),
      Size: held('Font.Size'),
    },
  });
  const fill = new HostObject('RangeFill', { properties: { Color: held('Fill.Color') } });
  const edge = (name: string) =>
    new HostObject('RangeBorder', {
      id: name,
      properties: { Style: held(`${name}.Style`), Color: held(`${name}.Color`) },
    });
  const borders = new HostObject('RangeBorderCollection', { methods: { GetItem: edge, Item: edge } });
  return new HostObject('RangeFormat', {
    properties: {
      ColumnWidth: {
        get: () => sheet.columnWidths.get(area.column) ?? standardColumnWidth,
        set: (value) => {
          book.refuseProtected(sheet);
          for (let column = 0; column < area.columns; column++) {
            sheet.columnWidths.set(area.column + column, Number(value));
          }
        },
      },
      RowHeight: {
        get: () => sheet.rowHeights.get(area.row) ?? 15,
        set: (value) => {
          book.refuseProtected(sheet);
          for (const row of rows()) sheet.rowHeights.set(row, Number(value));
        },
      },
      HorizontalAlignment: held('HorizontalAlignment'),
      WrapText: held('WrapText'),
      IndentLevel: {
        get: () => {
          const levels = new Set(levelsOf(sheet, area).flat());
          return levels.size === 1 ? [...levels][0] : null;
        },
      },
      Font: { part: true, get: () => font },
      Fill: { part: true, get: () => fill },
      Borders: { part: true, get: () => borders },
    },
  });
}

/** `RangeAreas` of the merged cells that begin in an area, no more than Excel answers; null when there are none. */
function mergedObject(book: Book, sheet: BookSheet, area: Area): HostObject | null {
  const merged = sheet.cells.mergedAreas(area);
  if (merged.length === 0) return null;
  if (merged.length > mostMerged) throw new HostError('GeneralException', 'There are too many merged areas.');
  const areas = () => merged.map((other) => rangeObject(book, sheet, other));
  return new HostObject('RangeAreas', {
    properties: { Areas: { part: true, get: () => collection('RangeCollection', areas, []) } },
  });
}

const mostMerged = 512;

function levelsOf(sheet: BookSheet, area: Area): number[][] {
  const levels = new Map(sheet.cells.indents.map(({ row, column, level }) => [`${row} ${column}`, level]));
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => levels.get(`${area.row + row} ${area.column + column}`) ?? 0),
  );
}

function formulasOf(book: Book, sheet: BookSheet, area: Area): unknown[][] {
  const { values, formulas, spills } = sheet.cells.read(area);
  const spilledFormula = (row: number, column: number): string | null => {
    const one = { ...area, row, column, rows: 1, columns: 1 };
    const spill = book.habits.spilledCellsShowFormula ? spills.find((other) => meets(other, one)) : undefined;
    return spill ? (sheet.cells.read({ ...spill, rows: 1, columns: 1 }).formulas[0]?.[0] ?? null) : null;
  };
  return values.map((row, r) =>
    row.map((value, c) => {
      const formula = formulas[r]?.[c] ?? spilledFormula(area.row + r, area.column + c);
      if (formula !== null) return formula;
      const behindApostrophe = book.habits.formulasShowApostrophe && typeof value === 'string' && /^[=\d]/.test(value);
      return behindApostrophe ? `'${value}` : wireValue(value);
    }),
  );
}

/** True when all cells are of a spill, false when none is, null when some are. */
function hasSpill(spills: readonly Area[], area: Area): boolean | null {
  if (spills.length === 0) return false;
  const cells = spills.reduce((sum, spill) => sum + overlap(spill, area), 0);
  return cells === area.rows * area.columns ? true : null;
}

/** The entry for each cell: one value for all, or a grid of the same shape. */
function shaped(area: Area, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const grid: unknown[][] = value;
  if (grid.length !== area.rows || grid.some((row) => row.length !== area.columns)) throw wrongShape();
  return (row, column) => grid[row]?.[column];
}

function wrongShape(): HostError {
  return new HostError('InvalidArgument', "The number of rows or columns doesn't match the size of the range.");
}

function wireValue(cell: Cell): number | string | boolean {
  return cell === null ? '' : isCellError(cell) ? cell.error : cell;
}

function typeOf(cell: Cell): string {
  if (cell === null) return 'Empty';
  if (isCellError(cell)) return 'Error';
  return typeof cell === 'number' ? 'Double' : typeof cell === 'boolean' ? 'Boolean' : 'String';
}

function around(a: Area, other: HostObject): Area {
  const number = (name: string) => Number(other.get(name));
  const row = Math.min(a.row, number('RowIndex'));
  const column = Math.min(a.column, number('ColumnIndex'));
  const rows = Math.max(a.row + a.rows, number('RowIndex') + number('RowCount')) - row;
  const columns = Math.max(a.column + a.columns, number('ColumnIndex') + number('ColumnCount')) - column;
  return { sheet: a.sheet, row, column, rows, columns };
}

function overlap(a: Area, b: Area): number {
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - Math.max(a.row, b.row);
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - Math.max(a.column, b.column);
  return Math.max(0, rows) * Math.max(0, columns);
}

function meets(a: Area, b: Area): boolean {
  return overlap(a, b) > 0;
}
