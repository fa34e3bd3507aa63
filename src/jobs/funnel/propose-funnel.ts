import type { CellInput } from '../../sheet/draft';
import { funnelTexts } from '../../texts/funnel';
import type { Language } from '../../texts/language';
import type { Proposal } from '../proposal';
import { cellName, fixedCellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import type { FunnelPlan } from './funnel-draft';
import { bottleneckOf, type SolvedStage } from './solve-funnel';

const GOAL_ROW = 3;
const HEADING_ROW = 7;
const AT = { name: 0, rate: 1, stay: 2, count: 3, daysBefore: 4, week: 5, day: 6, actual: 7, actualRate: 8, action: 9 };
const HEADINGS = [
  'stage',
  'rateHeading',
  'stay',
  'count',
  'daysBefore',
  'perWeek',
  'perDay',
  'actual',
  'actualRate',
  'action',
  'test',
] as const;

/**
 * A new sheet with the stages of a funnel and what each must hold: live by TARGET.FUNNEL and TARGET.BOTTLENECK on target,
 * average and rates in cells, or as fixed values.
 *
 * @param counts what has reached each stage, null where that is not known
 */
export function proposeFunnel(
  plan: FunnelPlan,
  solved: readonly SolvedStage[],
  counts: readonly number[] | null,
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const texts = funnelTexts;
  const { stages } = plan;
  const sheet = buildSheet(texts.sheet[language]);
  sheet.put(0, 0, texts.sheet[language]);
  sheet.put(1, 0, texts[as === 'formulas' ? 'sheetNote' : 'sheetNoteValues'][language]);
  sheet.put(GOAL_ROW, 0, texts.goal[language], plan.goal);
  sheet.put(GOAL_ROW + 1, 0, texts.average[language], plan.average);
  sheet.put(GOAL_ROW + 2, 0, texts.days[language], plan.days);
  sheet.put(HEADING_ROW, 0, ...HEADINGS.map((name) => texts[name][language]));
  const first = HEADING_ROW + 1;
  const steps = stages.length - 1;
  const [goal, average, days] = [0, 1, 2].map((row) => fixedCellName(GOAL_ROW + row, 1));
  const rates = rangeName(first, AT.rate, steps, 1);
  for (const [index, stage] of stages.entries()) {
    const row = first + index;
    const isLast = index === steps;
    const { count, daysBefore, perWeek, perDay } = solved[index]!;
    sheet.put(row, 0, stage.name, isLast ? null : stage.rate, isLast ? null : stage.stay);
    sheet.put(row, AT.actual, counts?.[index] ?? null);
    sheet.put(row, AT.action, stage.action === '' ? null : stage.action, stage.test === '' ? null : stage.test);
    if (as === 'values') {
      sheet.put(row, AT.count, count, daysBefore, perWeek, perDay);
    } else {
      if (index === 0) {
        const call = `TARGET.FUNNEL(${goal},${rates},${average},${rangeName(first, AT.stay, steps, 1)})`;
        sheet.put(row, AT.count, { formula: `=${call}` });
      }
      const each = (divisor: string): CellInput => ({
        formula: `=ROUNDUP(ROUND(${cellName(row, AT.count)}/(${divisor}),9),0)`,
      });
      sheet.put(row, AT.week, each(`${days}/5`), each(days!));
    }
    const [here, next] = [cellName(row, AT.actual), cellName(row + 1, AT.actual)];
    if (!isLast && counts !== null) sheet.put(row, AT.actualRate, { formula: `=IF(N(${here})=0,"",${next}/${here})` });
  }
  if (counts !== null) {
    const row = first + stages.length + 1;
    sheet.put(row, 0, ...(['narrowest', 'stage', 'actualRate', 'extra'] as const).map((name) => texts[name][language]));
    if (as === 'formulas') {
      const names = rangeName(first, 0, stages.length, 1);
      const step = cellName(row + 1, 1);
      const call = `TARGET.BOTTLENECK(${rangeName(first, AT.actual, stages.length, 1)},${rates})`;
      const both = `INDEX(${names},${step})&" → "&INDEX(${names},${step}+1)`;
      sheet.put(row + 1, 0, { formula: `=IF(${step}="","",${both})` }, { formula: `=${call}` });
    } else {
      const found = bottleneckOf(plan, counts);
      if (!found.ok || found.value === null) sheet.put(row + 1, 3, 0);
      else {
        const { stage, rate, extra } = found.value;
        sheet.put(row + 1, 0, `${stages[stage - 1]!.name} → ${stages[stage]!.name}`, stage, rate, extra);
      }
    }
    sheet.headings(row);
    sheet.format(row + 1, 2, 1, 1, '0.0%');
    sheet.format(row + 1, 3, 1, 1, '#,##0.0');
  }
  if (as === 'formulas') {
    sheet.inputs(GOAL_ROW, 1, 3, 1);
    sheet.inputs(first, AT.rate, steps, 2);
  }
  sheet.title();
  sheet.headings(HEADING_ROW);
  sheet.format(GOAL_ROW, 1, 2, 1, '#,##0');
  for (const column of [AT.rate, AT.actualRate]) sheet.format(first, column, stages.length, 1, '0.0%');
  sheet.format(first, AT.count, stages.length, 1, '#,##0');
  const columnWidths = [24, 12, 12, 14, 14, 10, 10, 12, 12, 28, 24];
  return { basis: [], sheets: [sheet.draft({ columnWidths })], changes: [] };
}
