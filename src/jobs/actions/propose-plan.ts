import { actionTexts } from '../../texts/actions';
import { actionPlanTexts } from '../../texts/action-plan';
import type { Language } from '../../texts/language';
import type { Proposal } from '../proposal';
import { buildSheet } from '../sheet-builder';
import { FIELD_ORDER } from './action';

/** Rows whose cells are ready for dates and money. */
const READY_ROWS = 500;
const WIDTHS = { action: 32, goal: 24, resources: 20, result: 20, measure: 20, risk: 20, answer: 20, id: 14 } as const;

/** A new sheet with the headings of an action plan and nothing below them. */
export function proposePlan(language: Language): Proposal {
  const sheet = buildSheet(actionPlanTexts.planSheet[language]);
  sheet.put(0, 0, ...FIELD_ORDER.map((field) => actionTexts.fields[field][language]));
  sheet.headings(0);
  for (const field of ['start', 'end'] as const)
    sheet.format(1, FIELD_ORDER.indexOf(field), READY_ROWS, 1, 'yyyy-mm-dd');
  sheet.format(1, FIELD_ORDER.indexOf('budget'), READY_ROWS, 1, '#,##0');
  const widths: Readonly<Partial<Record<string, number>>> = WIDTHS;
  const columnWidths = FIELD_ORDER.map((field) => widths[field] ?? 11);
  return { basis: [], sheets: [sheet.draft({ columnWidths, frozenRows: 1 })], changes: [] };
}
