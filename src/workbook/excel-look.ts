import { COLORS } from '../sheet/color-roles';
import type { PageDraft, SheetLook, StyleDraft } from '../sheet/draft';
import { rangeOf, setFormat, type ExcelSession } from './excel-session';

/** Takes all formats of a sheet away; answers the width of a fresh column in the host's unit. */
export async function clearLook(session: ExcelSession, name: string): Promise<number> {
  return session.writing(name, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.getRange().clear('Formats');
    sheet.freezePanes.unfreeze();
    sheet.getRange().format.useStandardWidth = true;
    sheet.getRange().format.useStandardHeight = true;
    const { format } = sheet.getRange('A1');
    format.load('columnWidth');
    await context.sync();
    return format.columnWidth;
  });
}

/** Gives a sheet without a look one: formats, styles, widths, frozen rows and the page it is printed on. */
export async function dressSheet(
  session: ExcelSession,
  name: string,
  look: SheetLook,
  standardWidth: number,
): Promise<void> {
  await session.writing(name, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const { format, ...block } of look.formats ?? [])
      setFormat(rangeOf(context, { ...block, sheet: name }), format);
    for (const row of look.boldRows ?? []) sheet.getRange(`${row + 1}:${row + 1}`).format.font.bold = true;
    for (const style of look.styles ?? []) setStyle(rangeOf(context, { ...style, sheet: name }), style);
    look.columnWidths?.forEach((characters, column) => {
      // the unit of columnWidth is the host's own, but a fresh column is 8.43 characters or 64 pixels wide everywhere
      const width = (standardWidth * (characters * 7 + 5)) / 64;
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    for (const { row, height } of look.rowHeights ?? []) {
      sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    }
    if (look.gridlines === false) sheet.showGridlines = false;
    if (look.frozenRows) sheet.freezePanes.freezeRows(look.frozenRows);
    await context.sync();
  });
  const { page } = look;
  if (page && Office.context.requirements.isSetSupported('ExcelApi', '1.9')) await setPage(session, name, page);
}

function setStyle(range: Excel.Range, style: StyleDraft): void {
  const { format } = range;
  if (style.fill) format.fill.color = COLORS[style.fill];
  if (style.color) format.font.color = COLORS[style.color];
  if (style.bold) format.font.bold = true;
  if (style.size) format.font.size = style.size;
  if (style.align) format.horizontalAlignment = ALIGNMENTS[style.align];
  if (style.wrap) format.wrapText = true;
  if (style.line) {
    const edge = format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.color = COLORS.rule;
  }
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

async function setPage(
  session: ExcelSession,
  name: string,
  { area, orientation, breaks = [] }: PageDraft,
): Promise<void> {
  await session.writing(name, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { pageLayout } = sheet;
    pageLayout.setPrintArea(rangeOf(context, { ...area, sheet: name }));
    pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    await context.sync();
  });
}
