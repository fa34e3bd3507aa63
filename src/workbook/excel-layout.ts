import type { Area } from '../sheet/address';
import { formatArea } from '../sheet/format-area';
import { blocks } from './blocks';
import { areaOf, loadPosition, rangeOf, type ExcelSession } from './excel-session';
import { WorkbookError, type Indent } from './port';

/**
 * The merged areas that begin in an area, row by row. Excel gives up where there are more than 512: then each half is
 * asked for.
 */
export async function mergedAreasIn(session: ExcelSession, area: Area): Promise<Area[]> {
  const found = await askMerged(session, area);
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

async function askMerged(session: ExcelSession, area: Area): Promise<Area[]> {
  try {
    return await session.reading(formatArea(area), async (context) => {
      const merged = rangeOf(context, area).getMergedAreasOrNullObject();
      merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      await context.sync();
      if (merged.isNullObject) return [];
      return merged.areas.items
        .map((range) => areaOf(area.sheet, range))
        .filter(({ row, column }) => isIn(area, row, column));
    });
  } catch (error) {
    const tooMany = error instanceof WorkbookError && error.code === 'host-failed';
    if (!tooMany || area.rows * area.columns === 1) throw error;
    const [first, rest] = halves(area);
    return [...(await askMerged(session, first)), ...(await askMerged(session, rest))];
  }
}

function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function halves(area: Area): [Area, Area] {
  const { row, column, rows, columns } = area;
  const half = Math.ceil((rows > 1 ? rows : columns) / 2);
  return rows > 1
    ? [
        { ...area, rows: half },
        { ...area, row: row + half, rows: rows - half },
      ]
    : [
        { ...area, columns: half },
        { ...area, column: column + half, columns: columns - half },
      ];
}

/** Excel on the web answers no more than 5 MB a request. */
const bytesPerBlock = 1_000_000;
const bytesPerCell = 40;

/** The indented cells of an area, row by row: one small request where all cells are indented alike, as mostly not at all. */
export async function indentsIn(session: ExcelSession, area: Area): Promise<Indent[]> {
  const same = await session.reading(formatArea(area), async (context) => {
    const { format } = loadPosition(rangeOf(context, area));
    format.load('indentLevel');
    await context.sync();
    // null: they differ; the type declarations know numbers only
    return format.indentLevel as number | null;
  });
  if (same === 0) return [];
  const indents: Indent[] = [];
  for (const block of blocks(area, bytesPerBlock, () => bytesPerCell))
    indents.push(...(await readIndents(session, block)));
  return indents;
}

async function readIndents(session: ExcelSession, block: Area): Promise<Indent[]> {
  return session.reading(formatArea(block), async (context) => {
    const cells = rangeOf(context, block).getCellProperties({ format: { indentLevel: true } });
    await context.sync();
    return cells.value.flatMap((line, row) =>
      line.flatMap(({ format }, column) => {
        const level = format?.indentLevel ?? 0;
        return level > 0 ? [{ row: block.row + row, column: block.column + column, level }] : [];
      }),
    );
  });
}
