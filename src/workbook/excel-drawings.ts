import type { Area } from '../sheet/address';
import { indicesAt } from './excel-positions';
import type { ExcelSession } from './excel-session';
import type { DrawingInfo } from './port';

interface Box {
  readonly name: string;
  readonly kind: DrawingInfo['kind'];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** So many are looked at on one sheet: more are decoration. */
const MOST_DRAWINGS = 100;
/** An edge on the line between two cells belongs to the inner one. In points. */
const HAIR = 0.5;

/** The pictures and shapes of a sheet with the cells under them. Excel gives their place in points. */
export async function drawingsOn(session: ExcelSession, sheet: string): Promise<DrawingInfo[]> {
  const boxes = await boxesOn(session, sheet);
  const rows = await indicesAt(
    session,
    sheet,
    'row',
    boxes.flatMap(({ top, bottom }) => [top, bottom]),
  );
  const columns = await indicesAt(
    session,
    sheet,
    'column',
    boxes.flatMap(({ left, right }) => [left, right]),
  );
  return boxes.map(({ name, kind }, index) => ({ name, kind, area: between(sheet, rows, columns, index * 2) }));
}

async function boxesOn(session: ExcelSession, sheet: string): Promise<Box[]> {
  return session.reading(sheet, async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(sheet);
    shapes.load('items/name,items/type,items/visible,items/left,items/top,items/width,items/height');
    await context.sync();
    return shapes.items
      .filter(({ visible, type }) => visible && type !== 'Line')
      .slice(0, MOST_DRAWINGS)
      .map(({ name, type, left, top, width, height }) => ({
        name,
        kind: type === 'Image' ? 'picture' : 'shape',
        left: left + HAIR,
        top: top + HAIR,
        right: Math.max(left + width - HAIR, left + HAIR),
        bottom: Math.max(top + height - HAIR, top + HAIR),
      }));
  });
}

function between(sheet: string, rows: readonly number[], columns: readonly number[], at: number): Area {
  const [top = 0, bottom = top] = rows.slice(at, at + 2);
  const [left = 0, right = left] = columns.slice(at, at + 2);
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
