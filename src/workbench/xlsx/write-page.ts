import type { Worksheet } from 'exceljs';
import type { PageDraft } from '../../sheet/draft';
import { formatArea } from '../../sheet/format-area';

/** Sets how a sheet is printed: A4, one page wide. */
export function writePage(sheet: Worksheet, { area, orientation, breaks = [] }: PageDraft): void {
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    // exceljs puts a $ before each corner, and the row needs its own; it does not double an apostrophe in the sheet's name, and the file would be damaged
    ...(sheet.name.includes("'")
      ? {}
      : { printArea: formatArea({ ...area, sheet: '' }, { absolute: true }).replace(/(^|:)\$/g, '$1') }),
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  // a break belongs to the last row of its page
  for (const row of breaks) if (row > 0) sheet.getRow(row).addPageBreak();
}

const A4 = 9;
