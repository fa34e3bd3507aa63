import type { Workbook } from 'exceljs';
import JSZip from 'jszip';
import { markDynamicArrays } from '../../src/workbench/xlsx/dynamic-arrays';

/** A sample as an .xlsx file. The same workbook gives the same bytes: nothing of the clock goes in. */
export async function packBook(book: Workbook, made: Date): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  await markDynamicArrays(zip);
  const packed = new JSZip();
  for (const name of Object.keys(zip.files).sort()) {
    const content = zip.files[name]?.dir ? null : await zip.file(name)?.async('uint8array');
    if (content) packed.file(name, content, { date: made, createFolders: false });
  }
  return packed.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
