import type { Area } from '../sheet/address';
import type { ChartDraft } from '../sheet/chart-draft';
import type { CellInput, SheetDraft, SheetLook } from '../sheet/draft';
import { checkCells } from './check-cells';
import { evenRows } from './even-rows';
import { chartsOn, drawCharts, eraseChart, forgetCharts, replaceChart } from './excel-charts';
import { clearLook, dressSheet } from './excel-look';
import { drawingsOn } from './excel-drawings';
import { keptNames, readKept, writeKept } from './excel-kept';
import { indentsIn, mergedAreasIn } from './excel-layout';
import { namesIn } from './excel-names';
import { readArea } from './excel-read';
import { areaOf, ExcelSession, loadPosition, rangeOf, setFormat } from './excel-session';
import { resizeTable } from './excel-tables';
import { refuseUnlessFree, writeCells } from './excel-write';
import { formatArea } from '../sheet/format-area';
import { WorkbookError, type WorkbookPort } from './port';
import { sheetName } from './sheet-name';
import { widthOf } from './width-of';

/**
 * The workbook that Excel has open, through Office.js.
 *
 * Needs ExcelApi 1.13, which Office 2021 (1.14), Microsoft 365, Mac and the web have. Writes are one step of Excel's
 * undo where it has ExcelApi 1.20 and lets them be grouped; elsewhere each block is a step of its own.
 */
export function excelWorkbook(): WorkbookPort {
  return new ExcelWorkbook();
}

class ExcelWorkbook implements WorkbookPort {
  private readonly session = new ExcelSession();

  async listSheets() {
    return this.session.reading('', async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/protection/protected');
      await context.sync();
      return sheets.items.map(({ name, visibility, protection }) => ({
        name,
        visible: visibility === 'Visible',
        protected: protection.protected,
      }));
    });
  }

  async listTables() {
    return this.session.reading('', async (context) => {
      const tables = context.workbook.tables;
      tables.load('items/name,items/showTotals,items/worksheet/name,items/worksheet/position');
      await context.sync();
      const found = tables.items.map((table) => ({ table, range: loadPosition(table.getRange()) }));
      await context.sync();
      return found
        .sort((a, b) => a.table.worksheet.position - b.table.worksheet.position)
        .map(({ table, range }) => ({
          name: table.name,
          area: areaOf(table.worksheet.name, range),
          ...(table.showTotals && { totals: true }),
        }));
    });
  }

  async listNames() {
    return namesIn(this.session);
  }

  async selection() {
    try {
      return await this.areaAt((workbook) => workbook.getSelectedRanges().areas.getItemAt(0));
    } catch {
      // a chart or a picture is selected: the active cell is still there
      return this.areaAt((workbook) => workbook.getActiveCell());
    }
  }

  async usedArea(sheet: string) {
    return this.session.reading(sheet, async (context) => {
      const used = loadPosition(context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true));
      await context.sync();
      return used.isNullObject ? null : areaOf(sheet, used);
    });
  }

  async read(area: Area) {
    return readArea(this.session, area);
  }

  async hiddenRows(area: Area) {
    return this.session.reading(formatArea(area), async (context) => {
      const rows = rangeOf(context, { ...area, columns: 1 }).getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [area.row + index] : []));
    });
  }

  async drawings(sheet: string) {
    return drawingsOn(this.session, sheet);
  }

  async mergedAreas(area: Area) {
    return mergedAreasIn(this.session, area);
  }

  async indents(area: Area) {
    return indentsIn(this.session, area);
  }

  async countsFrom1904() {
    return this.session.reading('', async (context) => {
      // no property tells it; the serial of a day does
      const second = context.workbook.functions.date(1904, 1, 2);
      second.load('value');
      await context.sync();
      return second.value === 1;
    });
  }

  async write(area: Area, cells: readonly (readonly CellInput[])[]) {
    checkCells(area, cells);
    await refuseUnlessFree(this.session, area);
    await writeCells(this.session, area, cells);
  }

  async resizeTable(name: string, area: Area) {
    await resizeTable(this.session, name, area);
  }

  async format(area: Area, numberFormat: string) {
    await this.refuseProtected(area.sheet);
    await this.session.writing(formatArea(area), async (context) => {
      setFormat(rangeOf(context, area), numberFormat);
      await context.sync();
    });
  }

  async addSheet(draft: SheetDraft) {
    const taken = (await this.listSheets()).map(({ name }) => name);
    const name = sheetName(draft.name, taken);
    if (name === null) throw new WorkbookError('name-refused', draft.name);
    const columns = widthOf(draft.cells);
    const area: Area = { sheet: name, row: 0, column: 0, rows: draft.cells.length, columns };
    const cells = evenRows(draft.cells, columns);
    checkCells(area, cells);
    await this.refuseProtectedStructure(name);
    const standardWidth = await this.addBareSheet(name);
    try {
      await writeCells(this.session, area, cells, { fresh: true });
      await dressSheet(this.session, name, draft, standardWidth);
      await drawCharts(this.session, name, draft.charts ?? []);
      await this.showSheet(name);
    } catch (error) {
      await this.removeSheet(name).catch(() => undefined);
      throw error;
    }
    return name;
  }

  async dress(sheet: string, look: SheetLook) {
    await this.refuseProtected(sheet);
    await dressSheet(this.session, sheet, look, await clearLook(this.session, sheet));
  }

  async listCharts(sheet: string) {
    return chartsOn(this.session, sheet);
  }

  async putChart(sheet: string, chart: ChartDraft) {
    await this.refuseProtected(sheet);
    await replaceChart(this.session, sheet, chart);
  }

  async removeChart(sheet: string, name: string) {
    await this.refuseProtected(sheet);
    await eraseChart(this.session, sheet, name);
  }

  async removeSheet(sheet: string) {
    await this.refuseProtectedStructure(sheet);
    const charts = await this.listCharts(sheet);
    await this.session.writing(sheet, async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    await forgetCharts(this.session, charts);
  }

  async recall(name: string) {
    return readKept(this.session, name);
  }

  async listKept() {
    return keptNames(this.session);
  }

  async remember(name: string, text: string | null) {
    await writeKept(this.session, name, text);
  }

  async show(area: Area) {
    await this.session.reading(formatArea(area), async (context) => {
      context.workbook.worksheets.getItem(area.sheet).activate();
      rangeOf(context, area).select();
      await context.sync();
    });
  }

  async beginUndoStep() {
    await this.session.openUndoGroup();
  }

  async endUndoStep() {
    await this.session.closeUndoGroup();
  }

  async onSelection(listener: (area: Area) => void) {
    const handler = await this.session.reading('', async (context) => {
      const added = context.workbook.onSelectionChanged.add(async () => {
        // what can't be read, as in a workbook that is closing, is no selection to tell of
        const area = await this.selection().catch(() => null);
        if (area) listener(area);
      });
      await context.sync();
      return added;
    });
    return async () => {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    };
  }

  private async areaAt(pick: (workbook: Excel.Workbook) => Excel.Range): Promise<Area> {
    return this.session.reading('', async (context) => {
      const range = loadPosition(pick(context.workbook));
      const sheet = range.worksheet;
      sheet.load('name');
      await context.sync();
      return areaOf(sheet.name, range);
    });
  }

  /** Adds an empty sheet at the end; answers the width of a fresh column in the host's unit. */
  private async addBareSheet(name: string): Promise<number> {
    return this.session.writing(name, async (context) => {
      const { format } = context.workbook.worksheets.add(name).getRange('A1');
      format.load('columnWidth');
      await context.sync();
      return format.columnWidth;
    });
  }

  private async showSheet(name: string): Promise<void> {
    await this.session.writing(name, async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    });
  }

  private async refuseProtected(sheet: string): Promise<void> {
    await this.session.reading(sheet, async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load('protected');
      await context.sync();
      if (protection.protected) throw new WorkbookError('sheet-protected', sheet);
    });
  }

  private async refuseProtectedStructure(sheet: string): Promise<void> {
    await this.session.reading(sheet, async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      if (protection.protected) throw new WorkbookError('workbook-protected', sheet);
    });
  }
}
