import type { Days } from '../../core/calendar/period';
import { cellAddress } from '../../sheet/cell-address';
import type { CellInput } from '../../sheet/draft';
import { actionPlanTexts } from '../../texts/action-plan';
import { actionTexts } from '../../texts/actions';
import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { addUp } from '../add-up';
import type { Proposal } from '../proposal';
import { cellName, fixedCellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { actionCell } from './action-cell';
import type { ListedAction } from './filter-actions';
import { isOverdue } from './is-overdue';
import type { PlanPlace } from './plan-place';
import { actionsWithin, daysOf, quarterWeeks } from './quarter-weeks';
import type { ActionPlan } from './read-actions';

const FIELDS = ['action', 'owner', 'start', 'end', 'status', 'budget'] as const;
const [START, END, STATUS, BUDGET, LATE] = [2, 3, 4, 5, 6];
const FIRST_WEEK = 7;
const AS_OF_ROW = 3;
const HEADING_ROW = 5;
const BAR = '█';

/**
 * A new sheet with the actions of a quarter as bars over its weeks (甘特图), what is overdue and what they cost: live on the
 * cells of the plan, or as fixed values.
 */
export function proposeQuarter(
  place: PlanPlace,
  plan: ActionPlan,
  actions: readonly ListedAction[],
  quarter: Days,
  asOf: number | null,
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const texts = actionPlanTexts;
  const weeks = quarterWeeks(quarter);
  const shown = actionsWithin(actions, quarter);
  const sheet = buildSheet(fill(texts.quarterSheet, language, { month: dateText(quarter.from).slice(0, 7) }));
  const [from, to] = [dateText(quarter.from), dateText(quarter.to)];
  sheet.put(0, 0, fill(texts.quarterSheetTitle, language, { from, to }));
  sheet.put(1, 0, fill(texts.source, language, { name: place.name, place: place.place }));
  sheet.put(2, 0, texts[as === 'formulas' ? 'quarterNote' : 'quarterNoteValues'][language]);
  sheet.put(AS_OF_ROW, 0, texts.asOf[language], asOf);
  sheet.format(AS_OF_ROW, 1, 1, 1, 'yyyy-mm-dd');
  const headings = FIELDS.map((field) => actionTexts.fields[field][language]);
  sheet.put(HEADING_ROW, 0, ...headings, texts.overdue[language], ...weeks.map((week) => week.from));
  sheet.format(HEADING_ROW, FIRST_WEEK, 1, weeks.length, 'm/d');

  const first = HEADING_ROW + 1;
  for (const [index, { action, index: position }] of shown.entries()) {
    const row = first + index;
    const values = FIELDS.map((field) => actionCell(action, field, language));
    const live = (field: (typeof FIELDS)[number], value: CellInput): CellInput => {
      const column = plan.columns[field];
      if (as === 'values' || column === undefined) return value;
      const [down, right] = [plan.rows[position]!, column];
      // a day or an amount kept as a text ("2026年3月31日") is no number in a formula; another word for a status no status
      if (value !== null && (place.values[down]?.[right] ?? null) !== value) return value;
      const cell = cellAddress(place.area.sheet, place.area.row + down, place.area.column + right);
      return { formula: `=IF(${cell}="","",${cell})` };
    };
    sheet.put(row, 0, ...FIELDS.map((field, at) => live(field, values[at]!)));
    const days = daysOf(action)!;
    if (as === 'values') {
      sheet.put(row, LATE!, isOverdue(action, asOf) ? texts.overdue[language] : null);
      const bars = weeks.map((week) => (days.from <= week.to && days.to >= week.from ? BAR : null));
      sheet.put(row, FIRST_WEEK, ...bars);
      continue;
    }
    sheet.put(row, LATE!, { formula: lateFormula(row, texts.overdue[language]) });
    const bars = weeks.map((week, at) => ({ formula: barFormula(row, FIRST_WEEK + at, week) }));
    sheet.put(row, FIRST_WEEK, ...bars);
  }

  const sumRow = first + shown.length;
  const counts = weeks.map((week, at): CellInput => {
    const running = shown.filter(({ action }) => {
      const days = daysOf(action)!;
      return days.from <= week.to && days.to >= week.from;
    });
    return as === 'values'
      ? running.length
      : { formula: `=COUNTIF(${rangeName(first, FIRST_WEEK + at, shown.length, 1)},"${BAR}")` };
  });
  const budgets = shown.flatMap(({ action: { budget } }) => (budget === null ? [] : [budget]));
  if (shown.length > 0) {
    sheet.put(sumRow, 0, texts.total[language]);
    sheet.put(
      sumRow,
      BUDGET!,
      as === 'values' ? addUp(budgets, 2) : { formula: `=SUM(${rangeName(first, BUDGET!, shown.length, 1)})` },
      texts.runningCount[language],
      ...counts,
    );
  }
  sheet.format(first, START!, shown.length, 2, 'yyyy-mm-dd');
  sheet.format(first, BUDGET!, shown.length + 1, 1, '#,##0');
  sheet.title();
  sheet.headings(HEADING_ROW);
  if (shown.length > 0) sheet.sums(sumRow);
  const columnWidths = [30, 12, 12, 12, 10, 12, 12, ...weeks.map(() => 6)];
  return {
    basis: [{ area: place.area, values: place.values }],
    sheets: [sheet.draft({ columnWidths, frozenRows: HEADING_ROW + 1 })],
    changes: [],
  };
}

/** What ends before the as-of day and is neither done nor cancelled, in either language. */
function lateFormula(row: number, word: string): string {
  const { done, cancelled } = actionTexts.statuses;
  const closed = [done.zh, cancelled.zh, done.en, cancelled.en].map((text) => `${cellName(row, STATUS!)}="${text}"`);
  const [end, asOf] = [cellName(row, END!), fixedCellName(AS_OF_ROW, 1)];
  return `=IF(AND(ISNUMBER(${end}),ISNUMBER(${asOf})),IF(AND(${end}<${asOf},NOT(OR(${closed.join(',')}))),"${word}",""),"")`;
}

/** A bar where the days of the action meet the week; a missing start or end is the other one. */
function barFormula(row: number, column: number, week: Days): string {
  const [start, end] = [`$${cellName(row, START!)}`, `$${cellName(row, END!)}`];
  const monday = `${cellName(HEADING_ROW, column).replace(/\d+/, '')}$${HEADING_ROW + 1}`;
  const sunday = `${monday}+${week.to - week.from}`;
  const from = `IF(${start}="",${end},${start})`;
  const to = `IF(${end}="",${start},${end})`;
  return `=IF(AND(${from}<=${sunday},${to}>=${monday}),"${BAR}","")`;
}
