import { fixedCellName } from '../reference';
import type { PaceChoices } from './pace-choices';

/** Where a pace sheet keeps what its formulas read. */
export const PACE_CELLS = {
  asOf: fixedCellName(3, 1),
  onPace: fixedCellName(3, 4),
  behind: fixedCellName(4, 4),
  from: fixedCellName(5, 4),
  base: fixedCellName(3, 7),
  stretch: fixedCellName(4, 7),
} as const;

/** The row of the headings; the rows of the table begin below it. */
export const HEADING_ROW = 7;

/** Where the days that differ from the calendar are listed, if any: right of everything else. */
export const DAYS_COLUMN = 21;

/** The calendar as functions are given it: a word in its cell, or the list whose first cell says that word. */
export function calendarArgument({ changes = [] }: PaceChoices): string {
  if (changes.length === 0) return fixedCellName(5, 1);
  return `${fixedCellName(HEADING_ROW + 1, DAYS_COLUMN)}:${fixedCellName(HEADING_ROW + 1 + changes.length, DAYS_COLUMN + 1)}`;
}

/** A fiscal year has no word: its first and last day stand for it. */
export function isFiscal({ fiscalYearStart = 1, period }: PaceChoices): boolean {
  return fiscalYearStart !== 1 && (period === 'year' || period === 'quarter');
}

/** The period as TARGET.PACE and TARGET.LANDING are given it. */
export function periodArgument(choices: PaceChoices): string {
  return isFiscal(choices) ? `${fixedCellName(4, 1)}:${fixedCellName(4, 2)}` : fixedCellName(4, 1);
}

/** The share of the period that working days say is done by a day, or another figure of a target of 1. */
export function shareFormula(
  choices: PaceChoices,
  day: string,
  season: string | null,
  figure: 'expected' | 'days-left' = 'expected',
): string {
  const end = season === null ? '' : `,${season}`;
  return `TARGET.PACE(1,0,${day},${periodArgument(choices)},"${figure}",${calendarArgument(choices)}${end})`;
}
