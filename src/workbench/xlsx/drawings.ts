import type { IWorksheetData } from '@univerjs/core';
import type JSZip from 'jszip';
import type { DrawingInfo } from '../../workbook/port';
import { unescapeXml } from '../../workbook/unescape-xml';

/** A drawing of a sheet of the file; the sheet itself may be renamed in the grid. */
export type FileDrawing = Pick<DrawingInfo, 'name' | 'kind'> & { readonly area: Omit<DrawingInfo['area'], 'sheet'> };

/** The pictures and shapes of a sheet's drawing, from the back to the front; lines, charts and hidden ones left out. */
export async function readDrawings(
  zip: JSZip,
  sheetName: string,
  layout: Pick<Partial<IWorksheetData>, 'columnData' | 'rowData'>,
): Promise<FileDrawing[]> {
  const path = await drawingPath(zip, sheetName);
  const xml = path === null ? '' : ((await zip.file(path)?.async('string')) ?? '');
  const anchors = [...xml.matchAll(/<(?:\w+:)?(twoCell|oneCell|absolute)Anchor\b[\s\S]*?<\/(?:\w+:)?\1Anchor>/g)];
  return anchors.flatMap(([anchor]) => {
    const kind = /<(?:\w+:)?pic\b/.test(anchor) ? 'picture' : /<(?:\w+:)?(?:sp|grpSp)\b/.test(anchor) ? 'shape' : null;
    const [properties = ''] = /<(?:\w+:)?cNvPr\b[^>]*>/.exec(anchor) ?? [];
    if (kind === null || /\shidden="(?:1|true)"/.test(properties)) return [];
    const name = unescapeXml(/\sname="([^"]*)"/.exec(properties)?.[1] ?? '');
    return [{ name, kind, area: areaOf(anchor, layout) }];
  });
}

/** Sheets and drawings find each other by the relationships of ECMA-376 part 1, 12.3 and 18.3.1.36. */
async function drawingPath(zip: JSZip, sheetName: string): Promise<string | null> {
  const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  const sheet = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)]
    .map(([element]) => element)
    .find((element) => unescapeXml(/\sname="([^"]*)"/.exec(element)?.[1] ?? '') === sheetName);
  const id = sheet && /\s\w+:id="([^"]*)"/.exec(sheet)?.[1];
  const sheetPath = id && (await targetOf(zip, 'xl/workbook.xml', (one) => one.includes(`Id="${id}"`)));
  if (!sheetPath) return null;
  return targetOf(zip, sheetPath, (one) => /\sType="[^"]*\/drawing"/.test(one));
}

async function targetOf(zip: JSZip, path: string, wanted: (relationship: string) => boolean): Promise<string | null> {
  const at = path.lastIndexOf('/') + 1;
  const xml = (await zip.file(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`)?.async('string')) ?? '';
  const found = [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([element]) => element).find(wanted);
  const target = found && /\sTarget="([^"]*)"/.exec(found)?.[1];
  if (!target) return null;
  const steps = target.startsWith('/') ? [] : path.slice(0, at).split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const EMU_PER_PIXEL = 9525;
/** Of rows and columns whose height or width the file leaves unsaid, in pixels. */
const USUAL = { column: 64, row: 20 } as const;

function areaOf(anchor: string, layout: Pick<Partial<IWorksheetData>, 'columnData' | 'rowData'>): FileDrawing['area'] {
  const numbers = (element: string, ...names: readonly string[]): number[] | null => {
    const content = new RegExp(`<(?:\\w+:)?${element}\\b([\\s\\S]*?)(?:/>|</(?:\\w+:)?${element}>)`).exec(anchor)?.[1];
    if (content === undefined) return null;
    return names.map((name) => Number(new RegExp(`\\b${name}(?:="|>)\\s*(-?\\d+)`).exec(content)?.[1] ?? 0));
  };
  const [column = 0, columnOffset = 0, row = 0, rowOffset = 0] =
    numbers('from', 'col', 'colOff', 'row', 'rowOff') ?? [];
  const to = numbers('to', 'col', 'colOff', 'row', 'rowOff');
  if (to !== null) {
    const [lastColumn = 0, acrossOffset = 0, lastRow = 0, downOffset = 0] = to;
    return {
      row,
      column,
      rows: Math.max(1, lastRow - row + (downOffset > 0 ? 1 : 0)),
      columns: Math.max(1, lastColumn - column + (acrossOffset > 0 ? 1 : 0)),
    };
  }
  const [x = 0, y = 0] = numbers('pos', 'x', 'y') ?? [];
  const [width = 0, height = 0] = numbers('ext', 'cx', 'cy') ?? [];
  const across = spanOf(column, x + columnOffset, width, (index) => layout.columnData?.[index]?.w ?? USUAL.column);
  const down = spanOf(row, y + rowOffset, height, (index) => layout.rowData?.[index]?.h ?? USUAL.row);
  return { row: down.first, column: across.first, rows: down.count, columns: across.count };
}

/** Rows or columns under a stretch that begins so far after the first one. */
function spanOf(from: number, offset: number, length: number, sizeOf: (index: number) => number) {
  let [first, left] = [from, offset / EMU_PER_PIXEL];
  while (left >= sizeOf(first)) left -= sizeOf(first++);
  let [count, reach] = [1, sizeOf(first) - left];
  while (reach < length / EMU_PER_PIXEL) reach += sizeOf(first + count++);
  return { first, count };
}
