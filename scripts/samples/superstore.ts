import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { markDynamicArrays } from '../../src/workbench/xlsx/dynamic-arrays';
import { addBridge } from './bridge';
import { addMonthlyTargets } from './monthly-targets';
import { addOrders } from './orders';
import { addPlan } from './plan';
import { readOrders } from './read-orders';
import { addTrack } from './track';

const made = new Date('2017-12-31T00:00:00Z');

/** The sample workbook as an .xlsx file. The same input gives the same bytes: nothing of the clock goes in. */
export async function makeSuperstore(): Promise<Uint8Array> {
  const orders = readOrders();
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: 'Targetry', lastModifiedBy: 'Targetry', created: made, modified: made });
  addTrack(book, orders, addPlan(book, orders));
  addBridge(book, orders);
  addMonthlyTargets(book);
  addOrders(book, orders);
  book.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];

  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  await markDynamicArrays(zip);
  const packed = new JSZip();
  for (const name of Object.keys(zip.files).sort()) {
    const content = zip.files[name]?.dir ? null : await zip.file(name)?.async('uint8array');
    if (content) packed.file(name, content, { date: made, createFolders: false });
  }
  return packed.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
