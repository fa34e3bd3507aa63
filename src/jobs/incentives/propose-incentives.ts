import type { CellInput } from '../../sheet/draft';
import { fill } from '../../texts/fill';
import { incentiveTexts } from '../../texts/incentives';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { trackTexts } from '../../texts/track';
import { sumOf } from '../../core/numeric/sum';
import type { Proposal } from '../proposal';
import { cellName, fixedCellName, rangeName } from '../reference';
import { formatFor } from '../format-for';
import { buildSheet } from '../sheet-builder';
import type { Source } from '../source';
import { sourceLine } from '../source-line';
import { payFormulas, PAY_COLUMNS as AT } from './pay-formulas';
import { SCENARIOS, type IncentivePreview } from './preview-incentives';
import { writeIncentivePlan } from './write-incentive-plan';

const HEADINGS = [
  'name',
  'teamName',
  'target',
  'actual',
  'attainment',
  'wonCount',
  'own',
  'teamActual',
  'ofTeam',
  'commission',
  'won',
  'overBonus',
  'topAward',
  'total',
  'best',
] as const;
/** The first and last day whose bookings count, where the actuals are summed from bookings. */
const DAYS_ROW = 3;

/**
 * A new sheet with the plan in cells and what it pays to each person: live, with TARGET.PAYOUT on the source's targets
 * and actuals, or as fixed values; with the cost for each unit of target and at 80, 100 and 120 % of every target.
 */
export function proposeIncentives(
  { table }: Source,
  preview: IncentivePreview,
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const { people, plan, pays } = preview;
  const { results, names, days } = people;
  const texts = incentiveTexts;
  const sheet = buildSheet(fill(texts.sheet, language, { table: table.name }));
  sheet.put(0, 0, fill(texts.title, language, { table: table.name }));
  sheet.put(1, 0, sourceLine(table, language, people.places));
  sheet.put(2, 0, texts[as === 'formulas' ? 'note' : 'noteValues'][language]);
  const [fromCell, toCell] = [fixedCellName(DAYS_ROW, 1), fixedCellName(DAYS_ROW, 3)];
  if (days !== null) {
    sheet.put(DAYS_ROW, 0, trackTexts.periodFrom[language], days.from, jobTexts.asOf[language], days.to);
    for (const column of [1, 3]) {
      sheet.format(DAYS_ROW, column, 1, 1, 'yyyy-mm-dd');
      if (as === 'formulas') sheet.inputs(DAYS_ROW, column, 1, 1);
    }
  }
  const cells = writeIncentivePlan(sheet, plan, DAYS_ROW + (days === null ? 1 : 2), as === 'formulas', language);

  const headingRow = cells.nextRow;
  const first = headingRow + 1;
  const count = names.length;
  const sumRow = first + count;
  sheet.put(headingRow, 0, ...HEADINGS.map((name) => texts[name][language]), ...SCENARIOS);
  sheet.format(headingRow, AT.scenario, 1, SCENARIOS.length, '0%');

  const formulas = payFormulas(cells, headingRow, count, language);
  for (const [index, pay] of pays.entries()) {
    const row = first + index;
    const team = results.team?.[index];
    sheet.put(row, 0, names[index]!, team === undefined || team === '' ? null : team);
    if (as === 'formulas') {
      const inputs = people.inputsOf(index, { name: `$${cellName(row, 0)}`, from: fromCell, to: toCell });
      sheet.put(row, AT.target, inputs.target);
      sheet.put(row, AT.actual, inputs.actual);
      sheet.put(row, AT.newCustomers, inputs.newCustomers);
      for (const [column, formula] of formulas.ofRow(row, index === 0)) sheet.put(row, column, { formula });
      continue;
    }
    sheet.put(row, AT.target, results.target[index]!, results.actual[index]!, pay.attainment);
    sheet.put(row, AT.newCustomers, results.newCustomers?.[index] ?? null);
    sheet.put(row, AT.own, pay.own, null, pay.team, pay.commission, pay.newCustomers, pay.bonus, pay.top, pay.total);
  }

  sheet.put(sumRow, 0, texts.sum[language]);
  for (const column of [AT.target, AT.actual, AT.commission, AT.won, AT.overBonus, AT.top, AT.total]) {
    sheet.put(sumRow, column, { formula: `=SUM(${rangeName(first, column, count, 1)})` });
  }
  const costs = preview.scenarios.map(({ cost }, index): CellInput => {
    if (as === 'values') return cost.paid;
    const extras = `${fixedCellName(sumRow, AT.won)}+N(${cells.topAward})`;
    return { formula: `=SUM(${rangeName(first, AT.scenario + index, count, 1)})+${extras}` };
  });
  sheet.put(sumRow, AT.scenario, ...costs);
  const [paid, targets] = [cellName(sumRow, AT.total), fixedCellName(sumRow, AT.target)];
  sheet.put(sumRow + 1, 0, texts.costPerUnit[language]);
  const perUnit = (column: number) => ({ formula: `=${cellName(sumRow, column)}/${targets}` });
  if (sumOf(results.target) > 0) {
    sheet.put(sumRow + 1, AT.total, { formula: `=${paid}/${targets}` });
    sheet.put(sumRow + 1, AT.scenario, ...SCENARIOS.map((_, index) => perUnit(AT.scenario + index)));
  }

  sheet.title();
  sheet.headings(headingRow);
  sheet.sums(sumRow);
  sheet.format(first, AT.target, count + 1, 2, formatFor([...results.target, ...results.actual]));
  sheet.format(first, AT.attainment, count, 1, '0.0%');
  if (results.newCustomers !== undefined) {
    sheet.format(first, AT.newCustomers, count, 1, formatFor([...results.newCustomers]));
  }
  sheet.format(first, AT.own, count + 1, AT.total - AT.own + 1, '#,##0.00');
  sheet.format(first, AT.scenario, count + 1, SCENARIOS.length, '#,##0.00');
  sheet.format(sumRow + 1, AT.total, 1, AT.scenario + SCENARIOS.length - AT.total, '0.0000');
  return {
    basis: people.basis,
    sheets: [sheet.draft({ columnWidths: [24, 14, ...HEADINGS.slice(2).map(() => 13), ...SCENARIOS.map(() => 13)] })],
    changes: [],
  };
}
