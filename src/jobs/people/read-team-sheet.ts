import type { CellInput } from '../../sheet/draft';
import { isBlank } from '../../sheet/is-blank';
import { peopleTexts as texts } from '../../texts/people';
import { inputAt, type KeptSheet } from './kept-sheet';

export const TEAM_FIELDS = ['owner', 'type', 'monthly', 'weekly', 'strategy'] as const;
export const TEAM_COLUMNS = { OWNER: 0, TYPE: 1, MONTHLY: 2, WEEKLY: 3, STRATEGY: 4 } as const;
const { OWNER, TYPE, MONTHLY, STRATEGY } = TEAM_COLUMNS;

/**
 * What an earlier run and the people since have put on the sheet of the team's target table. `rest` answers, once the rows of
 * the new table are taken out of `rows`, what else is there and was typed: rows of people's own, and what stands below.
 */
export function readTeamSheet(kept: KeptSheet) {
  const heading = kept.values.findIndex((row) =>
    TEAM_FIELDS.every((field, column) => Object.values<string>(texts[field]).includes(String(row[column] ?? ''))),
  );
  const width = kept.values[0]?.length ?? 0;
  const rows = new Map<string, CellInput[]>();
  const loose: CellInput[][] = [];
  kept.values.forEach((row, index) => {
    if (heading < 0 || index <= heading) return;
    const inputs = Array.from({ length: width }, (_, column) => inputAt(kept, index, column));
    const key = teamKey(String(row[OWNER] ?? ''), String(row[TYPE] ?? ''));
    if (isBlank(row[OWNER] ?? null) || rows.has(key)) loose.push(inputs);
    else rows.set(key, inputs);
  });
  const more =
    heading < 0 ? [] : Array.from({ length: width }, (_, column) => inputAt(kept, heading, column)).slice(STRATEGY + 1);
  /** Rows that the plan does not name (any more) but that hold something typed; then what stood below the table. */
  const rest = () => [...[...rows.values()].filter(isTyped), ...loose.filter(isTyped)];
  return { rows, more, rest };
}

/** A row of ours without a strategy is nothing that somebody typed. */
function isTyped(row: readonly CellInput[]): boolean {
  const isOurs = isFormula(row[MONTHLY]) || isBlankInput(row[MONTHLY]);
  return !isOurs || row.slice(STRATEGY).some((cell) => !isBlankInput(cell)) || isBlankInput(row[OWNER]);
}

function isFormula(cell: CellInput | undefined): boolean {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

function isBlankInput(cell: CellInput | undefined): boolean {
  return cell === undefined || cell === null || cell === '';
}

/** By what a row is found again. */
export function teamKey(owner: string, measure: string): string {
  return JSON.stringify([owner, measure]);
}
