import { ExcelSession } from './excel-session';
import { WorkbookError } from './port';

/** So many bytes become text in one call: more arguments than that some engines refuse. */
const BYTES_AT_ONCE = 32_768;

/** Puts all sheets of a workbook file behind those of the workbook that Excel has open, and shows the first of them. */
export async function insertSheets(file: Uint8Array): Promise<void> {
  let bytes = '';
  for (let at = 0; at < file.length; at += BYTES_AT_ONCE) {
    bytes += String.fromCharCode(...file.subarray(at, at + BYTES_AT_ONCE));
  }
  await new ExcelSession().reading('', async (context) => {
    const { workbook } = context;
    workbook.protection.load('protected');
    await context.sync();
    if (workbook.protection.protected) throw new WorkbookError('workbook-protected', '');
    const ids = workbook.insertWorksheetsFromBase64(btoa(bytes), { positionType: Excel.WorksheetPositionType.end });
    await context.sync();
    const [first] = ids.value;
    if (first !== undefined) workbook.worksheets.getItem(first).activate();
    await context.sync();
  });
}
