import type { Area } from '../sheet/address';
import type { CellInput } from '../sheet/draft';
import { cellsMeet, rowsMeet } from './areas';
import { blocks } from './blocks';
import { entryOf } from './excel-cells';
import { mergedAreasIn } from './excel-layout';
import { areaOf, loadPosition, rangeOf, setFormat, type ExcelSession } from './excel-session';
import { formatArea } from '../sheet/format-area';
import { WorkbookError } from './port';
import { rectangles } from './rectangles';

/** Excel on the web takes no more than 5 MB a request. */
const bytesPerBlock = 1_000_000;

/** Refuses an area that Excel would not write, or write to the wrong rows. */
export async function refuseUnlessFree(session: ExcelSession, area: Area): Promise<void> {
  await session.reading(formatArea(area), async (context) => {
    const { protection, autoFilter, tables } = context.workbook.worksheets.getItem(area.sheet);
    protection.load('protected');
    autoFilter.load('isDataFiltered');
    tables.load('items/name,items/autoFilter/isDataFiltered');
    const filterRange = loadPosition(autoFilter.getRangeOrNullObject());
    await context.sync();
    if (protection.protected) throw new WorkbookError('sheet-protected', area.sheet);
    const filtered = tables.items
      .filter((table) => table.autoFilter.isDataFiltered)
      .map((table) => loadPosition(table.getRange()));
    if (filtered.length > 0) await context.sync();
    if (autoFilter.isDataFiltered && !filterRange.isNullObject) filtered.push(filterRange);
    const hit = filtered.map((range) => areaOf(area.sheet, range)).find((other) => rowsMeet(area, other));
    if (hit) throw new WorkbookError('cells-filtered', formatArea(hit));
  });
  // Excel tells of a merge only where it begins, which may be above or left of the area
  const around = { ...area, row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns };
  const merged = (await mergedAreasIn(session, around)).find((other) => cellsMeet(area, other));
  if (merged) throw new WorkbookError('cells-merged', formatArea(merged));
}

/** Writes cells block by block, each with calculation and painting put off. On a `fresh` sheet no cell is formatted yet. */
export async function writeCells(
  session: ExcelSession,
  area: Area,
  cells: readonly (readonly CellInput[])[],
  { fresh = false } = {},
): Promise<void> {
  if (area.columns === 0) return;
  // three bytes a character: what Chinese takes in UTF-8
  const costs = cells.map((row) => row.map((cell) => 3 * String(entryOf(cell)).length + 8));
  for (const block of blocks(area, bytesPerBlock, (row, column) => costs[row]?.[column] ?? 0)) {
    const [top, left] = [block.row - area.row, block.column - area.column];
    const part = cells.slice(top, top + block.rows).map((row) => row.slice(left, left + block.columns));
    await writeBlock(session, block, part, fresh ? [] : await entriesInTextCells(session, block, part));
  }
}

async function writeBlock(
  session: ExcelSession,
  block: Area,
  cells: readonly (readonly CellInput[])[],
  textCells: readonly TextCells[],
): Promise<void> {
  const withFormulas = cells.some((row) => row.some(isFormula));
  const entries = cells.map((row) => row.map(entryOf));
  await session.writing(formatArea(block), async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { area } of textCells) setFormat(rangeOf(context, area), 'General');
    const range = rangeOf(context, block);
    if (withFormulas) range.formulas = entries;
    else range.values = entries;
    for (const { area, formulas } of textCells) if (!formulas) setFormat(rangeOf(context, area), '@');
    await context.sync();
  });
}

interface TextCells {
  readonly area: Area;
  /** Formulas keep no format for text: Excel would turn them into texts when they are edited. */
  readonly formulas: boolean;
}

/** Where a cell is formatted as text, Excel would make texts of formulas, numbers, truth values and errors. */
async function entriesInTextCells(
  session: ExcelSession,
  block: Area,
  cells: readonly (readonly CellInput[])[],
): Promise<TextCells[]> {
  if (!cells.some((row) => row.some(isNoText))) return [];
  const formats = await session.reading(formatArea(block), async (context) => {
    const range = rangeOf(context, block);
    range.load('numberFormat');
    await context.sync();
    return range.numberFormat;
  });
  const found = rectangles(block.rows, block.columns, (row, column) => {
    const cell = cells[row]?.[column] ?? null;
    return formats[row]?.[column] === '@' && isNoText(cell) ? isFormula(cell) : undefined;
  });
  return found.map(({ row, column, rows, columns, key }) => ({
    area: { sheet: block.sheet, row: block.row + row, column: block.column + column, rows, columns },
    formulas: key,
  }));
}

function isNoText(cell: CellInput): boolean {
  return cell !== null && typeof cell !== 'string';
}

function isFormula(cell: CellInput): boolean {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
