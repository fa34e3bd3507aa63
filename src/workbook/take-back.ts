import type { Area } from '../sheet/address';
import type { CellInput } from '../sheet/draft';
import { TakeBackConflict } from './apply-errors';
import { cellInputs, sameInput } from './cell-inputs';
import { formatArea } from '../sheet/format-area';
import { WorkbookError, type AreaContent, type WorkbookPort } from './port';
import { rectangles } from './rectangles';
import { removeSheets, restoreArea } from './restore';
import { restoreUpdates, type UpdatedSheet } from './update-sheet';

/** What a proposal found and left: what taking it back needs. */
export interface AppliedState {
  readonly selection: Area | null;
  /** For each change: the area before and after. */
  readonly changes: readonly { readonly before: AreaContent; readonly after: AreaContent }[];
  /** For each added sheet: its used area after, null when it is empty. */
  readonly sheets: readonly { readonly name: string; readonly after: AreaContent | null }[];
  /** Sheets whose look or charts were changed. */
  readonly updated: readonly UpdatedSheet[];
}

export interface TakeBackOptions {
  /**
   * What to do about edits made since in written cells and on added sheets:
   * - `refuse` (default): nothing is taken back, `TakeBackConflict` names the places;
   * - `keep`: edited cells and sheets stay as they are, all else is taken back;
   * - `overwrite`: all is taken back, those edits are lost.
   */
  readonly edits?: 'refuse' | 'keep' | 'overwrite';
}

type Inputs = readonly (readonly CellInput[])[];

interface AreaPlan {
  readonly before: AreaContent;
  readonly inputs: Inputs;
  readonly formats: readonly (readonly string[])[];
}

/**
 * Takes an applied proposal back; see `Applied.takeBack`. A cell counts as edited when it holds neither what was written
 * nor what was there before. What the port can't see (colours, charts that people drew, references from other sheets to an added one)
 * is not looked at.
 */
export async function takeBack(
  port: WorkbookPort,
  state: AppliedState,
  { edits = 'refuse' }: TakeBackOptions,
): Promise<void> {
  const conflicts: string[] = [];
  const areas: AreaPlan[] = [];
  for (const { before, after } of state.changes) {
    const now = await readOrNull(port, before.area);
    if (now === null) conflicts.push(before.area.sheet);
    else areas.push(planArea(before, after, now, edits === 'overwrite', conflicts));
  }
  const sheets: string[] = [];
  for (const { name, after } of state.sheets) {
    const edited = await editsOnSheet(port, name, after);
    conflicts.push(...edited);
    if (edited.length === 0 || edits === 'overwrite') sheets.push(name);
  }
  if (conflicts.length > 0 && edits === 'refuse') throw new TakeBackConflict([...new Set(conflicts)]);

  await port.beginUndoStep();
  try {
    for (const { before, inputs, formats } of areas) await restoreArea(port, before, inputs, formats);
    await restoreUpdates(port, state.updated);
    const left = await removeSheets(port, sheets, state.selection);
    if (left.length > 0) throw new WorkbookError('host-failed', left.join(', '), 'not removed');
  } finally {
    await port.endUndoStep();
  }
}

function planArea(
  before: AreaContent,
  after: AreaContent,
  now: AreaContent,
  overwrite: boolean,
  conflicts: string[],
): AreaPlan {
  const [old, written, current] = [cellInputs(before), cellInputs(after), cellInputs(now)];
  const edited = (row: number, column: number) =>
    !same(current, written, row, column) && !same(current, old, row, column);
  conflicts.push(...placesOf(before.area, edited));
  if (overwrite) return { before, inputs: old, formats: before.numberFormats };
  return {
    before,
    inputs: old.map((row, r) => row.map((input, c) => (edited(r, c) ? (current[r]?.[c] ?? null) : input))),
    formats: before.numberFormats.map((row, r) =>
      row.map((format, c) => {
        const mine = after.numberFormats[r]?.[c];
        const found = now.numberFormats[r]?.[c] ?? format;
        return found === mine && !edited(r, c) ? format : found;
      }),
    ),
  };
}

/** The places on an added sheet that hold something else than what was written; its name when it is gone. */
async function editsOnSheet(port: WorkbookPort, name: string, after: AreaContent | null): Promise<string[]> {
  try {
    const used = await port.usedArea(name);
    const area = around(used, after?.area ?? null);
    if (area === null) return [];
    const now = cellInputs(await port.read(area));
    const written = after && cellInputs(after);
    return placesOf(area, (row, column) => {
      const then = written?.[area.row + row - after!.area.row]?.[area.column + column - after!.area.column] ?? null;
      return !sameInput(now[row]?.[column] ?? null, then);
    });
  } catch (error) {
    if (isSheetNotFound(error)) return [name];
    throw error;
  }
}

function around(a: Area | null, b: Area | null): Area | null {
  if (a === null || b === null) return a ?? b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheet: a.sheet, row, column, rows, columns };
}

function placesOf(area: Area, edited: (row: number, column: number) => boolean): string[] {
  return rectangles(area.rows, area.columns, (row, column) => edited(row, column) || undefined).map((part) =>
    formatArea({
      sheet: area.sheet,
      row: area.row + part.row,
      column: area.column + part.column,
      rows: part.rows,
      columns: part.columns,
    }),
  );
}

function same(a: Inputs, b: Inputs, row: number, column: number): boolean {
  return sameInput(a[row]?.[column] ?? null, b[row]?.[column] ?? null);
}

async function readOrNull(port: WorkbookPort, area: Area): Promise<AreaContent | null> {
  return port.read(area).catch((error: unknown) => {
    if (isSheetNotFound(error)) return null;
    throw error;
  });
}

function isSheetNotFound(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === 'sheet-not-found';
}
