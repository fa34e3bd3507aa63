import { formatArea } from '../../sheet/format-area';
import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { fixedCellName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { dimensionLabel, lastLabel, periodLabel } from './labels';
import type { Split } from './preview-split';
import type { SumWriter } from './source-sums';
import { unitDecimals } from './total-of';

/** How a split goes into the sheet: as formulas that follow weights and total, or as fixed values. */
export type WrittenAs = 'formulas' | 'values';

/** Where the body finds what it needs, and where it starts. */
export interface Head {
  readonly totalCell: string;
  readonly unitCell: string;
  readonly nextRow: number;
}

export const amountFormat = (decimals: number): string =>
  decimals > 0 ? `#,##0.${'0'.repeat(Math.min(decimals, 4))}` : '#,##0';

/** Title, source, and the block of parameters: last year and growth where they were used, total and unit. */
export function writeHead(
  sheet: SheetBuilder,
  split: Split,
  as: WrittenAs,
  sums: SumWriter | null,
  language: Language,
): Head {
  const { history, total, choices } = split;
  const { period, table, measure } = history;
  const dimensions = history.dimensions.map((dimension) => dimensionLabel(dimension, language)).join(' × ');
  const title = period === null ? jobTexts.splitTitleNoPeriod : jobTexts.splitTitle;
  sheet.put(
    0,
    0,
    fill(title, language, {
      measure: measure.heading,
      period: period === null ? '' : periodLabel(period.year, period.part, language),
      dimensions,
    }),
  );
  sheet.bold(0);
  const place = formatArea(table.area);
  sheet.put(1, 0, fill(jobTexts.source, language, { table: table.name, place, weights: weightsNote(split, language) }));
  const live = sums !== null && (choices.weights.kind === 'last' || choices.weights.kind === 'all');
  const note = as === 'values' ? jobTexts.valuesNote : live ? jobTexts.weightsLive : jobTexts.weightsFrozen;
  sheet.put(2, 0, note[language]);

  let row = 4;
  const amount = amountFormat(Math.min(2, Math.max(history.decimals, unitDecimals(choices.unit))));
  const unitRow = row + (total.growth === null ? 1 : 3);
  const unitCell = fixedCellName(unitRow, 1);
  if (total.growth !== null) {
    const last = sums?.([], period === null ? null : [period.last]);
    sheet.put(row, 0, fill(jobTexts.lastActual, language, { period: lastLabel(period, language) }));
    sheet.put(row, 1, as === 'formulas' && last !== undefined ? { formula: `=${last}` } : total.growth.last);
    sheet.format(row, 1, 1, 1, amount);
    sheet.put(row + 1, 0, jobTexts.growth[language], total.growth.rate);
    sheet.format(row + 1, 1, 1, 1, '0.0%');
    row += 2;
  }
  const totalCell = fixedCellName(row, 1);
  sheet.put(row, 0, jobTexts.targetTotal[language]);
  sheet.put(
    row,
    1,
    as === 'formulas' && total.growth !== null
      ? { formula: growthFormula(row, unitCell, unitDecimals(choices.unit)) }
      : total.total,
  );
  sheet.format(row, 1, 1, 1, amountFormat(unitDecimals(choices.unit)));
  sheet.put(unitRow, 0, jobTexts.unit[language], choices.unit);
  sheet.format(unitRow, 1, 1, 1, amountFormat(unitDecimals(choices.unit)));
  return { totalCell, unitCell, nextRow: unitRow + 2 };
}

/** The outer ROUND takes off what `ROUND(…)*0.01` leaves behind in the last digits. */
function growthFormula(totalRow: number, unitCell: string, decimals: number): string {
  const product = `ROUND(${fixedCellName(totalRow - 2, 1)}*(1+${fixedCellName(totalRow - 1, 1)})/${unitCell},0)*${unitCell}`;
  return decimals === 0 ? `=${product}` : `=ROUND(${product},${decimals})`;
}

function weightsNote(split: Split, language: Language): string {
  const { history, choices } = split;
  const { period } = history;
  if (choices.weights.kind === 'equal') return jobTexts.weightsEqual[language];
  if (choices.weights.kind === 'own') return jobTexts.weightsOwn[language];
  if (period === null) return jobTexts.weightsWhole[language];
  if (choices.weights.kind === 'last') {
    return fill(jobTexts.weightsLast, language, { period: lastLabel(period, language) });
  }
  const from = dateText(period.history[0]!.from);
  return fill(jobTexts.weightsAll, language, { from, to: dateText(period.last.to) });
}
