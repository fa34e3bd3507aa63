import JSZip from 'jszip';

/** Hides all sheets of an .xlsx but the one whose name fits: a program that prints the workbook then prints that one. */
export async function keepOneSheet(bytes: Uint8Array, name: RegExp): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const path = 'xl/workbook.xml';
  const xml = (await zip.file(path)?.async('string')) ?? '';
  const sheets = [...xml.matchAll(/<sheet\b[^>]*\bname="([^"]*)"[^>]*\/>/g)];
  const shown = sheets.findIndex((sheet) => name.test(sheet[1] ?? ''));
  if (shown < 0)
    throw new Error(`The workbook has no sheet ${String(name)}, but ${sheets.map((sheet) => sheet[1]).join(', ')}.`);
  let index = -1;
  const hidden = xml
    .replace(/<sheet\b[^>]*\/>/g, (sheet) => {
      index += 1;
      const bare = sheet.replace(/ state="[^"]*"/, '');
      return index === shown ? bare : bare.replace('<sheet', '<sheet state="hidden"');
    })
    .replace(/ (?:activeTab|firstSheet)="\d+"/g, '')
    .replace(/<workbookView\b/, `<workbookView activeTab="${shown}"`);
  zip.file(path, hidden);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
