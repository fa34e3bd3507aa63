import type { DrawingInfo, WorkbookPort } from '../../workbook/port';
import type { FoundTable } from './found-table';

/** The first picture of each visible sheet on which no table was found: often it is a picture of one. */
export async function lonePictures(port: WorkbookPort, tables: readonly FoundTable[]): Promise<DrawingInfo[]> {
  const pictures: DrawingInfo[] = [];
  for (const { name, visible } of await port.listSheets()) {
    if (!visible || tables.some(({ area }) => area.sheet === name)) continue;
    const picture = (await port.drawings(name)).find(({ kind }) => kind === 'picture');
    if (picture !== undefined) pictures.push(picture);
  }
  return pictures;
}
