import type { Area } from '../sheet/address';
import { TakeBackConflict } from './apply-errors';
import { readState, type CellState, type Formats } from './cell-state';
import { editedSince, keepEdited } from './edited-since';
import { editsOnSheet } from './edits-on-sheet';
import type { Growth } from './grow-tables';
import { isSheetNotFound, placesOf } from './places';
import type { WorkbookPort } from './port';
import { shrinkFor } from './resize-table';
import type { UpdatedSheet } from './update-sheet';
import type { Written } from './written';

/** What an apply found and left: what taking it back needs. */
export interface AppliedState {
  readonly selection: Area | null;
  /** For each change: the area before and after. */
  readonly changes: readonly {
    readonly before: CellState;
    readonly after: Written;
    readonly afterFormats: Formats;
    /** The table that took the cells in. */
    readonly grows: Growth | null;
  }[];
  /** For each added sheet: its used area after, null when it is empty. */
  readonly sheets: readonly { readonly name: string; readonly after: Written | null }[];
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

/** What taking back will write: for each area what it is now and what it becomes, and the sheets that go. */
export interface TakeBackPlan {
  readonly areas: readonly {
    readonly now: CellState;
    readonly becomes: CellState;
    /** How the table that took the cells in becomes smaller. */
    readonly resize: Growth | null;
  }[];
  readonly sheets: readonly string[];
  /** Looks and charts that come back, and those that would come again if it can't be done. */
  readonly updates: readonly UpdatedSheet[];
  readonly updatesNow: readonly UpdatedSheet[];
}

/**
 * Finds out what taking an apply back takes. A cell counts as edited when it holds neither what was written nor what was
 * there before. What the port can't see (colours, charts that people drew, references from other sheets to an added
 * one) is not looked at.
 *
 * @throws TakeBackConflict where others edited the cells since and edits are refused
 */
export async function planTakeBack(
  port: WorkbookPort,
  state: AppliedState,
  { edits = 'refuse' }: TakeBackOptions,
): Promise<TakeBackPlan> {
  const conflicts: string[] = [];
  const areas: TakeBackPlan['areas'][number][] = [];
  for (const change of state.changes) {
    const now = await readOrNull(port, change.before.area);
    if (now === null) conflicts.push(change.before.area.sheet);
    else {
      // a sheet that gets its look back gets its number formats with it
      const restyled = state.updated.some(({ sheet, look }) => look !== null && sheet === change.before.area.sheet);
      areas.push(planArea(change, now, { overwrite: edits === 'overwrite', restyled }, conflicts));
    }
  }
  const sheets: string[] = [];
  for (const { name, after } of state.sheets) {
    const edited = await editsOnSheet(port, name, after);
    conflicts.push(...edited);
    if (edited.length === 0 || edits === 'overwrite') sheets.push(name);
  }
  if (conflicts.length > 0 && edits === 'refuse') throw new TakeBackConflict([...new Set(conflicts)]);
  return { areas, sheets, updates: state.updated, updatesNow: await updatesNow(port, state.updated) };
}

function planArea(
  { before, after, afterFormats, grows }: AppliedState['changes'][number],
  now: CellState,
  { overwrite, restyled }: { readonly overwrite: boolean; readonly restyled: boolean },
  conflicts: string[],
): TakeBackPlan['areas'][number] {
  const edited = editedSince(before, after, now);
  conflicts.push(...placesOf(before.area, edited));
  const planned = (becomes: CellState) => ({ now, becomes, resize: grows && shrinkFor(grows, becomes) });
  if (overwrite) return planned(before);
  const reset = (row: number, column: number) => restyled || now.formats[row]?.[column] === afterFormats[row]?.[column];
  return planned(keepEdited(before, now, edited, (row, column) => !reset(row, column)));
}

async function updatesNow(port: WorkbookPort, updated: readonly UpdatedSheet[]): Promise<UpdatedSheet[]> {
  const now: UpdatedSheet[] = [];
  for (const { sheet, look } of updated) {
    const charts = await port.listCharts(sheet).catch(() => null);
    if (charts) now.push({ sheet, look: look && { before: look.after, after: look.before }, charts });
  }
  return now;
}

async function readOrNull(port: WorkbookPort, area: Area): Promise<CellState | null> {
  return readState(port, area).catch((error: unknown) => {
    if (isSheetNotFound(error)) return null;
    throw error;
  });
}
