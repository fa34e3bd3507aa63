import { fontOf } from '../sheet-writer';
import type { Workbook } from 'exceljs';

type Heading = readonly [name: string, width: number, format?: string];

/** Adds a sheet that holds one table of the same name; the answer fills it with rows. */
export function listSheet(
  book: Workbook,
  name: string,
  headings: readonly Heading[],
): (rows: (string | number | Date | null)[][]) => void {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] });
  return (rows) => {
    sheet.addTable({
      name,
      ref: 'A1',
      headerRow: true,
      style: { theme: 'TableStyleMedium7', showRowStripes: true },
      columns: headings.map(([heading]) => ({ name: heading, filterButton: true })),
      rows,
    });
    headings.forEach(([, width, format], index) => {
      sheet.getColumn(index + 1).width = width;
      if (format !== undefined) sheet.getColumn(index + 1).numFmt = format;
    });
    sheet.getRow(1).font = fontOf({ bold: true });
  };
}
