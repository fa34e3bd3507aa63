import { makeCalendar, type CalendarChange } from '../../core/calendar/calendar';
import { trackPace, type Pace } from '../../core/pace/track-pace';
import type { Column } from '../../sheet/table';
import { dateText } from '../../texts/dates';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { addUp } from '../add-up';
import { columnNumbers } from '../column-numbers';
import { memberName } from '../dimensions';
import { refuse, type JobOutcome } from '../job-outcome';
import type { Source } from '../source';
import type { PacePeriod } from './guess-track';
import { periodColumnOf, rowsAt } from './rows-at';

export type PaceCalendar = 'weekdays' | 'CN' | 'all';

export interface PaceChoices {
  readonly target: Column;
  readonly actual: Column;
  readonly label: Column | null;
  readonly asOf: number;
  readonly period: PacePeriod;
  readonly calendar: PaceCalendar;
  /** Days that differ from the calendar: the holiday list of the settings. */
  readonly changes?: readonly CalendarChange[];
}

export interface PaceRow {
  /** Index of the body row; −1 for the sum. */
  readonly row: number;
  readonly label: string;
  readonly target: number;
  readonly actual: number;
  readonly pace: Pace;
}

export interface PaceTable {
  readonly choices: PaceChoices;
  readonly rows: readonly PaceRow[];
  /** All rows together; null where they do not all count the same (签约额 above 新签客户). */
  readonly total: PaceRow | null;
}

/**
 * How far each row of a table with targets and actuals is on the as-of day, and all of them together. Of a table with a row
 * for each month, quarter or year, the rows of the as-of day's count.
 */
export function paceRows(source: Source, choices: PaceChoices, language: Language): JobOutcome<PaceTable> {
  const { table } = source;
  const { target, actual, label, asOf, period } = choices;
  if (target.index === actual.index) return refuse('same-column-twice', { heading: target.heading });
  const used = rowsAt(table, asOf) ?? table.rowNumbers.map((_, row) => row);
  if (used.length === 0) {
    const heading = periodColumnOf(table)?.heading ?? '';
    return refuse('no-period-at', { table: table.name, heading, day: dateText(asOf) });
  }
  const targets = columnNumbers(table, target, 'not-negative', used);
  if (!targets.ok) return targets;
  const actuals = columnNumbers(table, actual, 'any', used);
  if (!actuals.ok) return actuals;
  const calendar = makeCalendar({ base: choices.calendar, changes: choices.changes ?? [] });
  if (!calendar.ok) return calendar;

  // two headings may name two units: 目标（万元） beside 实际（元）
  const [targetFactor, actualFactor] = factorsOf(target, actual);
  const rows = used.map((row, index) => ({
    row,
    label: memberName(label?.values[row]) || jobTexts.blank[language],
    target: times(targets.value[index]!, targetFactor),
    actual: times(actuals.value[index]!, actualFactor),
  }));
  const all = {
    row: -1,
    label: jobTexts.total[language],
    target: addUp(
      rows.map((row) => row.target),
      DECIMALS,
    ),
    actual: addUp(
      rows.map((row) => row.actual),
      DECIMALS,
    ),
  };
  const paces = trackPace([...rows, all], asOf, { period, calendar: calendar.value });
  if (!paces.ok) return paces;
  const value = {
    choices,
    rows: rows.map((row, index) => ({ ...row, pace: paces.value[index]! })),
    total: target.groups === null && actual.groups === null ? { ...all, pace: paces.value.at(-1)! } : null,
  };
  return { ok: true, value };
}

const DECIMALS = 6;

/** A whole factor moves the point only: 1.1 万 is 11000, without the noise of 1.1 × 10000. */
function times(value: number, factor: number): number {
  return factor === 1 ? value : addUp([value * factor], DECIMALS);
}

/** What each column is multiplied with so that both count in one unit; 1 and 1 where they do. */
export function factorsOf(target: Column, actual: Column): readonly [number, number] {
  const factors = [target.unit?.factor ?? 1, actual.unit?.factor ?? 1] as const;
  return factors[0] === factors[1] ? [1, 1] : factors;
}
