import type { CellInput, SheetDraft } from '../../sheet/draft';
import { dateText } from '../../texts/dates';
import type { Language } from '../../texts/language';
import { refuse, type JobOutcome } from '../job-outcome';
import type { Basis, Proposal, ProposedChange } from '../proposal';
import type { Source } from '../source';
import { sourceLine } from '../source-line';
import type { Card } from './card';
import { cardLook } from './card-look';
import { carryOver } from './carry-over';
import { inputAt, type KeptSheet } from './kept-sheet';
import { readCard, type ReadCard } from './read-card';
import { nothingTyped } from './card-typed';
import { appendLog, logRows } from './week-log';
import { writeCard } from './write-card';

export interface CardRequest {
  readonly card: Card;
  /** The person's card as it stands; null where there is none. */
  readonly kept: KeptSheet | null;
}

/**
 * Makes or updates people's cards.
 *
 * - A card of the same week is brought up to date; what people typed stays.
 * - A card of an earlier week gives way to the new week on the same sheet: what was not done and the improvement plans come
 *   on top, and all that stood on it goes to the log of finished weeks.
 * - Cells of the sheet that are not the card's stay. Where the measures have changed, the card goes on a sheet of its own and
 *   the old one stays.
 *
 * Failures: card-is-later (owner, day): the card is of a later week already.
 */
export function proposeCards(
  { table }: Source,
  requests: readonly CardRequest[],
  log: KeptSheet | null,
  language: Language,
): JobOutcome<Proposal> {
  const source = sourceLine(table, language);
  const basis: Basis[] = [];
  const sheets: SheetDraft[] = [];
  const changes: ProposedChange[] = [];
  const finished: CellInput[][] = [];
  for (const { card, kept } of requests) {
    const before = kept === null ? null : readCard(kept);
    if (before !== null && before.monday > card.week.from) {
      return refuse('card-is-later', { owner: card.owner, day: dateText(before.monday) });
    }
    const isOver = before !== null && before.monday < card.week.from;
    if (before !== null && isOver) finished.push(...logRows(card.owner, before, language));
    const typed = before === null ? nothingTyped : isOver ? carryOver(before) : before.typed;
    const sheet = writeCard(card, typed, source, language);
    if (kept !== null && before !== null && sameLines(card, before)) {
      const { change, basis: rests } = updateOf(kept, sheet.draft().cells);
      changes.push(change);
      basis.push(rests);
    } else {
      const draft = sheet.draft({ columnWidths: WIDTHS });
      const look = cardLook(draft.cells);
      sheets.push({
        ...draft,
        ...look,
        styles: [...draft.styles, ...look.styles],
        cells: draft.cells.map((row) => row.map(emptied)),
      });
    }
  }
  const logged = appendLog(finished, log, language);
  return {
    ok: true,
    value: {
      basis: [...basis, ...logged.basis],
      sheets: [...sheets, ...logged.sheets],
      changes: [...changes, ...logged.changes],
    },
  };
}

const WIDTHS = [14, 9, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11];

function sameLines({ lines, goal }: Card, { figures }: ReadCard): boolean {
  const names = figures.filter(({ isActivity }) => !isActivity).map(({ name }) => name);
  const hasActivities = figures.some(({ isActivity }) => isActivity);
  return (
    hasActivities === (goal !== null) &&
    names.length === lines.length &&
    lines.every(({ measure }, index) => measure.name === names[index])
  );
}

/** The card's own cells written anew; a cell that is none of its own keeps what it has. */
function updateOf(
  kept: KeptSheet,
  cells: SheetDraft['cells'],
): { readonly change: ProposedChange; readonly basis: Basis } {
  const columns = Math.max(...cells.map((row) => row.length));
  const written = cells.map((row, index) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = row[column] ?? null;
      return cell === null ? inputAt(kept, index, column) : emptied(cell);
    }),
  );
  const area = { sheet: kept.sheet, row: 0, column: 0, rows: written.length, columns };
  const values = written.map((row, index) => row.map((_, column) => kept.values[index]?.[column] ?? null));
  return { change: { area, cells: written }, basis: { area, values } };
}

function emptied(cell: CellInput): CellInput {
  return cell === '' ? null : cell;
}
