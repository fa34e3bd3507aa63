import { worksheetFunctions } from '../../functions/registry';
import type { Language } from '../../texts/language';
import type { WorkbookPort } from '../../workbook/port';
import { galleryCases } from './cases';
import { gallerySheet } from './gallery-sheet';

/** Adds a sheet of worked examples for each function, unless it is there already, and shows the first. One undo step. */
export async function openGallery(port: WorkbookPort, ids: readonly string[], language: Language): Promise<void> {
  const cases = galleryCases();
  const there = new Set((await port.listSheets()).map(({ name }) => name));
  const names: string[] = [];
  await port.beginUndoStep();
  try {
    for (const one of worksheetFunctions.filter(({ id }) => ids.includes(id))) {
      const sheet = gallerySheet(one, cases.get(one.id) ?? [], language);
      names.push(there.has(sheet.name) ? sheet.name : await port.addSheet(sheet));
    }
  } finally {
    await port.endUndoStep();
  }
  const [first] = names;
  if (first !== undefined) await port.show({ sheet: first, row: 0, column: 0, rows: 1, columns: 1 });
}
