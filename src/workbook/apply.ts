import type { Proposal, ProposedChange } from '../jobs/proposal';
import type { Area } from '../sheet/address';
import { PutBackFailed } from './apply-errors';
import { checkBasis } from './check-basis';
import { formatArea } from '../sheet/format-area';
import { WorkbookError, type AreaContent, type WorkbookPort } from './port';
import { removeSheets, restoreArea } from './restore';
import { restoreUpdates, updateSheet, type UpdatedSheet } from './update-sheet';
import { takeBack, type AppliedState, type TakeBackOptions } from './take-back';

export interface Applied {
  /** The names the added sheets were given, in the order of the proposal. */
  readonly sheets: readonly string[];
  /**
   * Takes the whole change back as one undo step: old cells with their formulas and number formats, added sheets gone.
   * Edits made since are looked for first, and by default nothing happens then but a `TakeBackConflict`; see
   * `TakeBackOptions`. A computed value that changed is no edit. Once all is taken back, another call does nothing.
   */
  takeBack(options?: TakeBackOptions): Promise<void>;
}

/**
 * Writes a proposal into the workbook as one undo step: first the added sheets, then the changes, then looks and
 * charts, in their order.
 *
 * The basis is read again first. If it differs from what the proposal rests on, `BasisChanged` names sheets and rows
 * and nothing is written. If a write fails, everything is put back and the failure is thrown on; `PutBackFailed` says
 * where even that did not work. A formula in a proposal refers to its own sheet without a name, because an added sheet
 * may be given another name than its draft has.
 */
export async function applyProposal(port: WorkbookPort, proposal: Proposal): Promise<Applied> {
  await checkBasis(port, proposal.basis);
  const selection = await port.selection().catch(() => null);
  const before: AreaContent[] = [];
  for (const { area } of proposal.changes) before.push(await port.read(area));

  await port.beginUndoStep();
  try {
    const state = await write(port, proposal, before, selection);
    let done = false;
    return {
      sheets: state.sheets.map(({ name }) => name),
      takeBack: async (options = {}) => {
        if (!done) await takeBack(port, state, options);
        done = true;
      },
    };
  } finally {
    await port.endUndoStep();
  }
}

async function write(
  port: WorkbookPort,
  proposal: Proposal,
  before: readonly AreaContent[],
  selection: Area | null,
): Promise<AppliedState> {
  const names: string[] = [];
  const touched: AreaContent[] = [];
  const updated: UpdatedSheet[] = [];
  try {
    for (const draft of proposal.sheets) names.push(await port.addSheet(draft));
    for (const [index, change] of proposal.changes.entries()) await writeChange(port, change, before[index]!, touched);
    for (const update of proposal.updates ?? []) await updateSheet(port, update, updated);
    return { ...(await readBack(port, names, before, selection)), updated };
  } catch (cause) {
    await restoreUpdates(port, updated).catch(() => undefined);
    await putBack(port, names, touched, selection, cause);
    throw cause;
  }
}

/** Notes the area as touched before it is written, except when the workbook refused it and wrote nothing. */
async function writeChange(
  port: WorkbookPort,
  change: ProposedChange,
  before: AreaContent,
  touched: AreaContent[],
): Promise<void> {
  touched.push(before);
  try {
    await port.write(change.area, change.cells);
  } catch (error) {
    if (error instanceof WorkbookError && error.code !== 'host-failed') touched.pop();
    throw error;
  }
}

/** Reads what was written as the workbook shows it: it may word formulas and choose number formats in its own way. */
async function readBack(
  port: WorkbookPort,
  names: readonly string[],
  before: readonly AreaContent[],
  selection: Area | null,
): Promise<Omit<AppliedState, 'updated'>> {
  const changes: { before: AreaContent; after: AreaContent }[] = [];
  for (const old of before) changes.push({ before: old, after: await port.read(old.area) });
  const sheets: { name: string; after: AreaContent | null }[] = [];
  for (const name of names) {
    const used = await port.usedArea(name);
    sheets.push({ name, after: used && (await port.read(used)) });
  }
  return { selection, changes, sheets };
}

async function putBack(
  port: WorkbookPort,
  names: readonly string[],
  touched: readonly AreaContent[],
  selection: Area | null,
  cause: unknown,
): Promise<void> {
  const left: string[] = [];
  for (const before of touched) {
    await restoreArea(port, before).catch(() => left.push(formatArea(before.area)));
  }
  left.push(...(await removeSheets(port, names, selection)));
  if (left.length > 0) throw new PutBackFailed(left, cause);
}
