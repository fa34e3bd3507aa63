import type { Days } from '../../core/calendar/period';
import { actionPlanTexts, weekdayTexts } from '../../texts/action-plan';
import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import type { Proposal } from '../proposal';
import { buildSheet } from '../sheet-builder';
import { calendarMonth, type CalendarDay } from './calendar-month';
import type { ListedAction } from './filter-actions';
import type { PlanPlace } from './plan-place';

const HEADING_ROW = 3;

/** A new sheet with a month as a wall calendar has it: below each day what starts and what is due. */
export function proposeMonth(
  place: PlanPlace,
  actions: readonly ListedAction[],
  month: Days,
  language: Language,
): Proposal {
  const texts = actionPlanTexts;
  const name = dateText(month.from).slice(0, 7);
  const sheet = buildSheet(fill(texts.monthSheet, language, { month: name }));
  sheet.put(0, 0, fill(texts.monthSheetTitle, language, { month: name }));
  sheet.put(1, 0, fill(texts.source, language, { name: place.name, place: place.place }));
  sheet.put(2, 0, texts.monthNote[language]);
  sheet.put(HEADING_ROW, 0, ...weekdayTexts.map((text) => text[language]));
  let row = HEADING_ROW + 1;
  const dayRows: number[] = [];
  for (const week of calendarMonth(actions, month)) {
    dayRows.push(row);
    sheet.put(row, 0, ...week.map(({ day, inMonth }) => (inMonth ? day : null)));
    sheet.format(row, 0, 1, 7, 'd');
    const lines = week.map(linesOf);
    const most = Math.max(FEWEST_LINES, ...lines.map(({ length }) => length));
    for (let line = 0; line < most; line++) sheet.put(row + 1 + line, 0, ...lines.map((day) => day[line] ?? null));
    row += 1 + most;
  }
  sheet.title();
  sheet.headings(HEADING_ROW);
  sheet.sections(...dayRows);
  return {
    basis: [{ area: place.area, values: place.values }],
    sheets: [sheet.draft({ columnWidths: Array.from({ length: 7 }, () => 20), frozenRows: HEADING_ROW + 1 })],
    changes: [],
  };
}

/** Room to write by hand below every day. */
const FEWEST_LINES = 2;
const SIGNS = { starts: '▶', due: '■', both: '▶■', runs: '' } as const;

function linesOf({ entries }: CalendarDay): string[] {
  return entries
    .filter(({ mark }) => mark !== 'runs')
    .map(({ mark, listed: { action } }) => {
      const owner = action.owner === '' ? '' : ` · ${action.owner}`;
      return `${SIGNS[mark]} ${action.action}${owner}`;
    });
}
