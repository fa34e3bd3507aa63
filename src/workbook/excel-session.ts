import type { Area } from '../sheet/address';
import { WorkbookError, type WorkbookErrorCode } from './port';

export type Job<T> = (context: Excel.RequestContext) => Promise<T>;

interface UndoGroup {
  readonly context: Excel.RequestContext;
  close(): Promise<void>;
}

const waitForCellEdit: Excel.RunOptions = { delayForCellEdit: true };

/** How requests reach Excel: each in a run of its own, or, while an undo step is open, the writing ones in one run. */
export class ExcelSession {
  private group: UndoGroup | null = null;

  async reading<T>(place: string, job: Job<T>): Promise<T> {
    return Excel.run(waitForCellEdit, job).catch((error: unknown) => {
      throw translated(error, place);
    });
  }

  /**
   * Runs a job of one request that writes, in the undo group if one is open. Excel refuses a group for reasons of its
   * own (`UndoNotSupported`, the option itself on some builds for the web), so what fails there is tried again without.
   */
  async writing<T>(place: string, job: Job<T>): Promise<T> {
    if (this.group) {
      try {
        return await job(this.group.context);
      } catch {
        await this.closeUndoGroup();
      }
    }
    return this.reading(place, job);
  }

  async openUndoGroup(): Promise<void> {
    if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return;
    this.group ??= await openGroup();
  }

  async closeUndoGroup(): Promise<void> {
    const group = this.group;
    this.group = null;
    await group?.close();
  }
}

export function rangeOf(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** Asks for what `areaOf` needs. */
export function loadPosition<T extends Excel.Range>(range: T): T {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

export function areaOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Excel takes one format for a whole range; its type declarations know grids only. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Keeps one `Excel.run` open, because only what happens within one can be one step of undo. Null where it can't. */
async function openGroup(): Promise<UndoGroup | null> {
  return new Promise((resolve) => {
    let finish = () => {};
    const finished = new Promise<void>((done) => (finish = done));
    const run = Excel.run({ ...waitForCellEdit, mergeUndoGroup: true }, async (context) => {
      const close = async () => {
        finish();
        // every request of the group was answered before: a refusal of the empty last one costs nothing
        await run.catch(() => undefined);
      };
      resolve({ context, close });
      await finished;
    });
    run.catch(() => resolve(null));
  });
}

const knownCodes: Readonly<Record<string, WorkbookErrorCode>> = {
  ItemNotFound: 'sheet-not-found',
  AccessDenied: 'sheet-protected',
  InvalidOperationInCellEditMode: 'host-busy',
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
};

function translated(error: unknown, place: string): unknown {
  if (error instanceof WorkbookError || typeof error !== 'object' || error === null || !('code' in error)) return error;
  const message = 'message' in error ? String(error.message) : '';
  return new WorkbookError(knownCodes[String(error.code)] ?? 'host-failed', place, `${String(error.code)}: ${message}`);
}
