import type { Proposal, SheetUpdate } from '../jobs/proposal';
import type { Area } from '../sheet/address';
import type { SheetDraft } from '../sheet/draft';
import { formatArea } from '../sheet/format-area';
import { readState } from './cell-state';
import type { EntryBefore } from './entry-content';
import { evenRows } from './even-rows';
import { growTables, type PlannedChange } from './grow-tables';
import type { HistoryEntry, LogLine } from './history-index';
import { logWork } from './log-sheet';
import type { WorkbookPort } from './port';
import { sheetName } from './sheet-name';
import { readUpdated, type UpdatedSheet } from './update-sheet';
import { logLine, type Work } from './work';
import { writtenOf, type Written } from './written';
import { widthOf } from './width-of';

/** All that an apply will write, the line of the log with it, and what stands there now. */
export interface Prepared {
  readonly sheets: readonly { readonly draft: SheetDraft; readonly log: boolean }[];
  readonly changes: readonly PlannedChange[];
  readonly updates: readonly SheetUpdate[];
  readonly selection: Area | null;
  readonly before: EntryBefore;
  readonly entry: HistoryEntry;
  /** The line of the log, and whether it goes on a sheet. */
  readonly line: LogLine | null;
  readonly lineOnSheet: boolean;
  /** Lines that leave the log's sheet. */
  readonly leaving: readonly LogLine[];
}

const MOST_PLACES = 50;

/** Where nothing is written into new cells of a table, a formula is the host's: that of a computed column. */
const ANY_FORMULA = { formula: '=' };

export async function prepareWork(
  port: WorkbookPort,
  proposal: Proposal,
  number: number,
  work: Work,
): Promise<Prepared> {
  const there = await port.listSheets();
  const sheetsBefore = there.map(({ name }) => name);
  const about = {
    number,
    places: [
      ...proposal.changes.slice(0, MOST_PLACES).map(({ area }) => formatArea(area)),
      ...(proposal.updates ?? []).map(({ sheet }) => sheet),
    ],
    sheets: predictNames(proposal.sheets, sheetsBefore),
    cells: cellsIn(proposal),
  };
  const line = work.words && logLine(about, work.what, work.session);
  const log = line && work.words && (await logWork(port, there, line, work.words));
  const sheets = [
    ...(log?.sheet ? [{ draft: log.sheet, log: true }] : []),
    ...proposal.sheets.map((draft) => ({ draft, log: false })),
  ];
  const changes = await growTables(port, [
    ...proposal.changes.map((change) => ({ change, log: false })),
    ...(log?.change ? [{ change: log.change, log: true }] : []),
  ]);
  const names = predictNames(
    sheets.map(({ draft }) => draft),
    sheetsBefore,
  );
  const selection = await port.selection().catch(() => null);
  const kept: EntryBefore['changes'][number][] = [];
  for (const { change, log: isLog, grows } of changes) {
    const cells = grows ? change.cells.map((row) => row.map((cell) => cell ?? ANY_FORMULA)) : change.cells;
    const will = writtenOf(change.area, cells, { anyFormula: true });
    kept.push({ before: await readState(port, change.area), will, log: isLog, grows });
  }
  const updates = proposal.updates ?? [];
  const updated: UpdatedSheet[] = [];
  for (const update of updates) updated.push(await readUpdated(port, update));
  const { session, what } = work;
  return {
    sheets,
    changes,
    updates,
    selection,
    before: {
      selection,
      sheetsBefore,
      changes: kept,
      sheets: sheets.map(({ draft, log: isLog }, at) => ({ name: names[at]!, will: willOf(draft), log: isLog })),
      updates: updated,
    },
    entry: {
      ...about,
      sheets: names,
      state: 'open',
      when: session.now(),
      who: session.who(),
      what,
      pieces: { before: 0, after: 0 },
      size: 0,
      overwrite: false,
      line: null,
    },
    line,
    lineOnSheet: log !== null,
    leaving: log?.leaving ?? [],
  };
}

/** The names that sheets will be given, as far as can be known before. */
function predictNames(drafts: readonly SheetDraft[], taken: readonly string[]): string[] {
  const names: string[] = [];
  for (const { name } of drafts) names.push(sheetName(name, [...taken, ...names]) ?? name);
  return names;
}

function willOf({ cells }: SheetDraft): Written | null {
  const columns = widthOf(cells);
  if (columns === 0) return null;
  const area = { sheet: '', row: 0, column: 0, rows: cells.length, columns };
  return writtenOf(area, evenRows(cells, columns), { anyFormula: true });
}

function cellsIn({ sheets, changes }: Proposal): number {
  const drafted = sheets.reduce((sum, { cells }) => sum + cells.reduce((all, row) => all + row.length, 0), 0);
  return drafted + changes.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
}
