import type { CellInput } from '../../sheet/draft';
import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { peopleTexts as texts } from '../../texts/people';
import type { Proposal } from '../proposal';
import { cellName } from '../reference';
import { buildSheet } from '../sheet-builder';
import type { Source } from '../source';
import { sourceLine } from '../source-line';
import type { KeptSheet } from './kept-sheet';
import { numberFormat } from './number-format';
import { readTeamSheet, TEAM_COLUMNS, TEAM_FIELDS, teamKey } from './read-team-sheet';
import type { TeamRow, TeamTable } from './team-table';

const { MONTHLY, WEEKLY, STRATEGY } = TEAM_COLUMNS;
const HEADING_ROW = 4;
const FIRST = HEADING_ROW + 1;

/** The name of the sheet for the team's table of a month. */
export function teamSheetName({ month }: TeamTable, language: Language): string {
  return fill(texts.teamSheet, language, { month: dateText(month.from).slice(0, 7) });
}

/**
 * Writes the team's target table on a sheet of its own: monthly targets live on the source's cells, weekly averages live
 * on these.
 *
 * @param kept the sheet of an earlier run, which is then brought up to date: key strategies, columns to their right,
 * monthly targets typed over a formula and rows that people added stay
 * @param strategies of a source that has such a column, for rows that have none yet
 */
export function proposeTeamTable(
  source: Source,
  table: TeamTable,
  kept: KeptSheet | null,
  language: Language,
): Proposal {
  const before = kept === null ? null : readTeamSheet(kept);
  const strategies = sourceStrategies(source);
  const rows = table.rows.map((row, index) => {
    const key = teamKey(row.owner, row.measure.name);
    const old = before?.rows.get(key) ?? [];
    before?.rows.delete(key);
    const typed = before !== null && typeof old[MONTHLY] === 'number' && row.reference !== null;
    return [
      row.owner,
      row.measure.name,
      typed ? old[MONTHLY]! : monthlyInput(row),
      weeklyInput(row, table, FIRST + index),
      old[STRATEGY] ?? strategies.get(key) ?? null,
      ...old.slice(STRATEGY + 1),
    ];
  });
  const month = dateText(table.month.from).slice(0, 7);
  const lines: CellInput[][] = [
    [fill(texts.teamTitle, language, { month })],
    [sourceLine(source.table, language)],
    [fill(texts.conventions[table.choice], language, { workdays: table.workdays })],
    [fill(texts.strategyHint, language)],
    [...TEAM_FIELDS.map((field) => texts[field][language]), ...(before?.more ?? [])],
    ...rows,
    ...(before?.rest() ?? []),
  ];
  if (kept !== null) return update(kept, lines);
  const sheet = buildSheet(teamSheetName(table, language));
  lines.forEach((line, row) => sheet.put(row, 0, ...line));
  sheet.title();
  sheet.headings(HEADING_ROW);
  table.rows.forEach(({ measure, month: amount, weekly }, index) => {
    sheet.format(FIRST + index, MONTHLY, 1, 1, numberFormat(amount, measure.isRate));
    sheet.format(FIRST + index, WEEKLY, 1, 1, numberFormat(weekly, measure.isRate));
  });
  return { basis: [], sheets: [sheet.draft({ columnWidths: [14, 14, 14, 14, 48], frozenRows: FIRST })], changes: [] };
}

function monthlyInput({ month, reference }: TeamRow): CellInput {
  if (reference === null) return month;
  return { formula: `=IF(${reference.cell}="","",${reference.value})` };
}

function weeklyInput({ measure, reference, month }: TeamRow, { choice, workdays }: TeamTable, row: number): CellInput {
  if (month === null && reference === null) return null;
  const cell = cellName(row, MONTHLY);
  const average = { four: `${cell}/4`, 'fifty-two': `${cell}*12/52`, 'working-weeks': `${cell}*5/${workdays}` };
  return { formula: `=IF(${cell}="","",${measure.isRate ? cell : average[choice]})` };
}

function update(kept: KeptSheet, lines: readonly (readonly CellInput[])[]): Proposal {
  const columns = Math.max(kept.values[0]?.length ?? 0, ...lines.map((line) => line.length));
  const rows = Math.max(kept.values.length, lines.length);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => lines[row]?.[column] ?? null),
  );
  const area = { sheet: kept.sheet, row: 0, column: 0, rows, columns };
  return { basis: basisOf(kept), sheets: [], changes: [{ area, cells }] };
}

function basisOf({ sheet, values }: KeptSheet): Proposal['basis'] {
  const [first] = values;
  if (first === undefined) return [];
  return [{ area: { sheet, row: 0, column: 0, rows: values.length, columns: first.length }, values }];
}

function sourceStrategies({ table }: Source): Map<string, string> {
  const column = (pattern: RegExp) =>
    table.columns.find(({ heading, kind }) => kind === 'text' && pattern.test(heading));
  const [strategy, owner, type] = [
    column(/策略|strategy/i),
    table.columns.find(({ role }) => role === 'person'),
    column(/目标类型|target type/i),
  ];
  const found = new Map<string, string>();
  if (strategy === undefined || owner === undefined || type === undefined) return found;
  strategy.values.forEach((value, row) => {
    if (value !== null) found.set(teamKey(String(owner.values[row]), String(type.values[row])), String(value));
  });
  return found;
}
