import type { ExcelSession } from './excel-session';

/** Rows and columns of a sheet. */
const COUNT = { row: 1_048_576, column: 16_384 } as const;
/** Places asked for between two bounds in one request: four requests find one row of a million. */
const PROBES = 32;

/** Between its bounds lies the row or column looked for: at or after `first`, before `end`. */
interface Search {
  readonly point: number;
  readonly first: number;
  readonly end: number;
}

/**
 * The rows that lie at some distances from the top of a sheet, or the columns at distances from its left, in points. No
 * member of Excel answers that; rows and columns tell where they begin, so each is searched for, all at the same time.
 */
export async function indicesAt(
  session: ExcelSession,
  sheet: string,
  side: 'row' | 'column',
  points: readonly number[],
): Promise<number[]> {
  return narrow(
    session,
    sheet,
    side,
    points.map((point) => ({ point, first: 0, end: COUNT[side] })),
  );
}

async function narrow(
  session: ExcelSession,
  sheet: string,
  side: 'row' | 'column',
  searches: readonly Search[],
): Promise<number[]> {
  if (searches.every(({ first, end }) => end - first <= 1)) return searches.map(({ first }) => first);
  const wanted = new Set(searches.flatMap(probes));
  const starts = await startsOf(session, sheet, side, [...wanted]);
  const next = searches.map((search) => {
    const before = probes(search).filter((index) => (starts.get(index) ?? 0) <= search.point);
    const after = probes(search).find((index) => (starts.get(index) ?? 0) > search.point);
    return { ...search, first: before.at(-1) ?? search.first, end: after ?? search.end };
  });
  return narrow(session, sheet, side, next);
}

/** The places to ask for next, between the first and the end. */
function probes({ first, end }: Search): number[] {
  const step = Math.max(1, Math.ceil((end - first) / PROBES));
  const places: number[] = [];
  for (let place = first + step; place < end; place += step) places.push(place);
  return places;
}

/** Where rows or columns begin. */
async function startsOf(
  session: ExcelSession,
  sheet: string,
  side: 'row' | 'column',
  indices: readonly number[],
): Promise<Map<number, number>> {
  return session.reading(sheet, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = indices.map((index) => {
      const cell = side === 'row' ? worksheet.getCell(index, 0) : worksheet.getCell(0, index);
      cell.load(side === 'row' ? 'top' : 'left');
      return cell;
    });
    await context.sync();
    return new Map(cells.map((cell, at) => [indices[at]!, side === 'row' ? cell.top : cell.left]));
  });
}
