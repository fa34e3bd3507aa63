import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { planTexts } from '../../texts/plan';
import { formatArea } from '../../sheet/format-area';
import { fixedCellName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { dimensionLabel, lastLabel, periodLabel } from './labels';
import { levelWeightsText } from './level-weights-text';
import type { Plan } from './split-plan';
import { sumsFromSource } from './source-sums';
import { linkedFormula, unitDecimals } from './total-of';
import { amountFormat } from '../amount-format';

/** How a plan goes into the sheet: as formulas that follow weights and total, or as fixed values. */
export type WrittenAs = 'formulas' | 'values';

/** Where the body finds what it needs, and where it starts. */
export interface Head {
  readonly totalCell: string;
  readonly unitCell: string;
  /** Where the check of the sum goes. */
  readonly checkRow: number;
  readonly nextRow: number;
}

/** Title, source, and the block of parameters: last year and growth where they were used, total, unit and check. */
export function writeHead(sheet: SheetBuilder, plan: Plan, note: string, live: boolean, language: Language): Head {
  const { history, total, choices } = plan;
  const { period, table, measure, levels, date } = history;
  const shown = levels.filter(({ hidden }) => !hidden);
  const dimensions = shown.map(({ dimension }) => dimensionLabel(dimension, language)).join(' × ');
  const title = period === null ? jobTexts.splitTitleNoPeriod : jobTexts.splitTitle;
  const when = period === null ? '' : periodLabel(period, language);
  sheet.put(0, 0, fill(title, language, { measure: measure.heading, period: when, dimensions }));
  sheet.title();
  const place = formatArea(table.area);
  sheet.put(1, 0, fill(jobTexts.source, language, { table: table.name, place, weights: weightsNote(plan, language) }));
  sheet.put(2, 0, note);

  let row = 4;
  const decimals = unitDecimals(choices.unit);
  const amount = amountFormat(Math.min(2, Math.max(history.decimals, decimals)));
  const unitRow = row + (total.growth === null ? 1 : 3);
  const unitCell = fixedCellName(unitRow, 1);
  if (total.growth !== null) {
    const dated = period?.dated === true ? date : null;
    const sums = live ? sumsFromSource(table, measure, [], dated, history.decimals) : null;
    const last = sums?.([], period === null || dated === null ? null : [period.last]);
    sheet.put(row, 0, fill(jobTexts.lastActual, language, { period: lastLabel(period, language) }));
    sheet.put(row, 1, last === undefined ? total.growth.last : { formula: `=${last}` });
    sheet.format(row, 1, 1, 1, amount);
    sheet.put(row + 1, 0, jobTexts.growth[language], total.growth.rate);
    sheet.format(row + 1, 1, 1, 1, '0.0%');
    if (live) sheet.inputs(row + 1, 1, 1, 1);
    row += 2;
  }
  const { total: choice } = choices;
  const formula =
    total.growth !== null
      ? growthFormula(row, unitCell, decimals)
      : choice.kind === 'linked'
        ? linkedFormula(choice.cell)
        : null;
  sheet.put(row, 0, jobTexts.targetTotal[language], live && formula !== null ? { formula } : total.total);
  if (choice.kind === 'linked') {
    sheet.put(
      row,
      2,
      fill(planTexts.linkedTotal, language, { name: choice.cell.name, place: formatArea(choice.cell.area) }),
    );
  }
  sheet.format(row, 1, 1, 1, amountFormat(decimals));
  sheet.put(unitRow, 0, jobTexts.unit[language], choices.unit);
  sheet.format(unitRow, 1, 1, 1, amountFormat(decimals));
  if (live) {
    sheet.inputs(row, 1, 1, 1);
    sheet.inputs(unitRow, 1, 1, 1);
  }
  return { totalCell: fixedCellName(row, 1), unitCell, checkRow: unitRow + 1, nextRow: unitRow + 3 };
}

/** The outer ROUND takes off what `ROUND(…)*0.01` leaves behind in the last digits. */
function growthFormula(totalRow: number, unitCell: string, decimals: number): string {
  const product = `ROUND(${fixedCellName(totalRow - 2, 1)}*(1+${fixedCellName(totalRow - 1, 1)})/${unitCell},0)*${unitCell}`;
  return decimals === 0 ? `=${product}` : `=ROUND(${product},${decimals})`;
}

/** Compares within half a unit: a sum of 0.01s is rarely equal to the last bit. */
export function checkFormula(sumCell: string, head: Head, language: Language): string {
  const equal = jobTexts.sumEqual[language];
  const differs = jobTexts.sumDiffers[language];
  return `=IF(ABS(${sumCell}-${head.totalCell})<${head.unitCell}/2,"${equal}","${differs}")`;
}

function weightsNote(plan: Plan, language: Language): string {
  const { history, choices } = plan;
  const own = history.levels.filter(({ hidden, weights }) => !hidden && weights.kind !== 'same');
  const whole = wholeNote(plan, language);
  if (own.length === 0) return whole;
  const names = own.map(({ dimension, weights }) =>
    fill(planTexts.levelNote, language, {
      level: dimensionLabel(dimension, language),
      weights: levelWeightsText(weights.kind, weights.kind === 'column' ? weights.column.heading : '', language),
    }),
  );
  const others = own.length < history.levels.filter(({ hidden }) => !hidden).length || choices.weights.kind === 'own';
  return [...(others ? [whole] : []), ...names].join(language === 'zh' ? '，' : ', ');
}

function wholeNote({ history, choices }: Plan, language: Language): string {
  const { period } = history;
  const { kind } = choices.weights;
  if (kind === 'equal') return jobTexts.weightsEqual[language];
  if (kind === 'own') return jobTexts.weightsOwn[language];
  if (period === null || !period.dated) return jobTexts.weightsWhole[language];
  if (kind === 'last') return fill(jobTexts.weightsLast, language, { period: lastLabel(period, language) });
  const from = dateText(period.history[0]!.from);
  return fill(jobTexts.weightsAll, language, { from, to: dateText(period.last.to) });
}
