import type { CellInput, SheetDraft } from '../../sheet/draft';
import type { Language } from '../../texts/language';
import { peopleTexts as texts } from '../../texts/people';
import type { Basis, ProposedChange } from '../proposal';
import { buildSheet } from '../sheet-builder';
import type { KeptSheet } from './kept-sheet';
import { isEmpty, type ReadCard } from './read-card';

const WIDTH = 16;
const ROOM = 1000;

/** All that stood on a card of a finished week, as rows of the log: what was owed and done each day, and the review. */
export function logRows(owner: string, { monday, figures, typed }: ReadCard, language: Language): CellInput[][] {
  const kind = (name: keyof typeof texts.logKinds) => texts.logKinds[name][language];
  const noDays = Array.from({ length: 7 }, () => null);
  const lines = figures
    .filter(({ isActivity, days }) => !isActivity || days.some((day) => day !== null))
    .map(({ name, label, isActivity, target, actual, days }): CellInput[] => [
      monday,
      owner,
      kind(isActivity ? 'activity' : 'target'),
      label,
      target,
      actual,
      ...days.map((day, index) => day ?? valueOf(typed.actuals.get(name)?.[index])),
      target === null ? null : undoneOf(target, actual),
      valueOf(typed.reviews.get(name)?.reason),
      valueOf(typed.reviews.get(name)?.plan),
    ]);
  const free = typed.free.map(({ item, undone, reason, plan }): CellInput[] => [
    ...[monday, owner, kind('review'), valueOf(item), null, null, ...noDays],
    ...[undone, reason, plan].map(valueOf),
  ]);
  const carried = typed.carried.map(({ item, undone, plan, done }): CellInput[] => [
    ...[monday, owner, kind('carried'), valueOf(item), null, null, ...noDays],
    ...[undone, done, plan].map(valueOf),
  ]);
  return [...lines, ...free, ...carried];
}

/** What of a target is not done; never negative. */
export function undoneOf(target: number, actual: number | null): number {
  return Math.max(0, Number((target - (actual ?? 0)).toFixed(6)));
}

/** Rows added to the log of finished weeks, or the log with them where there is none yet. */
export function appendLog(
  rows: readonly (readonly CellInput[])[],
  log: KeptSheet | null,
  language: Language,
): {
  readonly basis: readonly Basis[];
  readonly sheets: readonly SheetDraft[];
  readonly changes: readonly ProposedChange[];
} {
  if (rows.length === 0) return { basis: [], sheets: [], changes: [] };
  if (log !== null) {
    const area = { sheet: log.sheet, row: log.values.length, column: 0, rows: rows.length, columns: WIDTH };
    const blank = rows.map((row) => row.map(() => null));
    return { basis: [{ area, values: blank }], sheets: [], changes: [{ area, cells: rows }] };
  }
  const sheet = buildSheet(texts.logSheet[language]);
  const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => texts.weekdays[day][language]);
  const headings = [texts.logWeek, texts.owner, texts.logKind, texts.item, texts.target, texts.actual];
  const last = [texts.undone, texts.reason, texts.improvement];
  sheet.put(0, 0, ...headings.map((text) => text[language]), ...weekdays, ...last.map((text) => text[language]));
  rows.forEach((row, index) => sheet.put(1 + index, 0, ...row));
  sheet.headings(0);
  sheet.format(1, 0, ROOM, 1, 'yyyy-mm-dd');
  const widths = [12, 12, 10, 16, 12, 12, ...weekdays.map(() => 9), 12, 30, 30];
  return { basis: [], sheets: [sheet.draft({ columnWidths: widths, frozenRows: 1 })], changes: [] };
}

/** A formula that somebody typed refers to cells of the card: here only what it says counts, which the figures hold. */
function valueOf(cell: CellInput | undefined): CellInput {
  return cell === undefined || isEmpty(cell) || (typeof cell === 'object' && cell !== null && 'formula' in cell)
    ? null
    : cell;
}
