import type { DrawingInfo, WorkbookPort } from '../../workbook/port';
import type { FoundTable } from './found-table';

/** The first picture of each visible sheet on which no table was found: often it is a picture of one. */
export async function lonePictures(port: WorkbookPort, tables: readonly FoundTable[]): Promise<DrawingInfo[]> {
  const sheets = (await port.listSheets()).filter(
    ({ name, visible }) => visible && !tables.some(({ area }) => area.sheet === name),
  );
  const drawings = await Promise.all(sheets.map(({ name }) => port.drawings(name)));
  return drawings.flatMap((here) => here.find(({ kind }) => kind === 'picture') ?? []);
}
