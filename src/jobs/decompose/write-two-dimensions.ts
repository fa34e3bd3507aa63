import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { cellName, rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { checkFormula } from './check-formula';
import { dimensionLabel, memberLabel } from './labels';
import type { Split } from './preview-split';
import type { SumWriter } from './source-sums';
import { unitDecimals } from './total-of';
import { amountFormat, type Head, type WrittenAs } from './write-head';
import { writeSteps } from './write-steps';
import { weightInput } from './write-weights';

/**
 * A block of weights and below it one of targets, first dimension down, second across. The targets are one split down
 * the column of row totals and then one across each row, so that every row adds up to its total.
 */
export function writeTwoDimensions(
  sheet: SheetBuilder,
  split: Split,
  head: Head,
  as: WrittenAs,
  sums: SumWriter | null,
  language: Language,
): void {
  const { history, rows, cells, weights } = split;
  const count = rows.length;
  const across = history.columns!.length;
  const corner = history.dimensions.map((dimension) => dimensionLabel(dimension, language)).join(' \\ ');
  const headings = [
    corner,
    jobTexts.total[language],
    ...history.columns!.map((column) => memberLabel(column, language)),
  ];
  const labels = history.rows.map((row) => memberLabel(row, language));

  const weightTitle = head.nextRow;
  const weightFirst = weightTitle + 2;
  sheet.put(weightTitle, 0, jobTexts.weightsBlock[language]);
  sheet.put(weightTitle + 1, 0, ...headings);
  for (const [index, label] of labels.entries()) {
    const row = weightFirst + index;
    const at = { row, headingRow: weightTitle + 1 };
    const line = history.columns!.map((_, column) =>
      weightInput(split, index, column, { ...at, column: column + 2 }, as, sums),
    );
    const { decimals } = weights;
    const sum =
      split.choices.weights.kind === 'equal'
        ? weights.rows[index]!
        : { formula: `=ROUND(SUM(${rangeName(row, 2, 1, across)}),${decimals})` };
    sheet.put(row, 0, label, sum, ...line);
  }

  const targetTitle = weightFirst + count + 1;
  const first = targetTitle + 2;
  const sumRow = first + count;
  sheet.put(targetTitle, 0, jobTexts.targetsBlock[language]);
  sheet.put(targetTitle + 1, 0, ...headings);
  for (const [index, label] of labels.entries()) {
    sheet.put(first + index, 0, label);
    if (as === 'values') {
      sheet.put(first + index, 1, rows[index]!.amount, ...cells![index]!.map((step) => step.amount));
      continue;
    }
    const own = rangeName(weightFirst + index, 2, 1, across);
    const call = `TARGET.DECOMPOSE(${cellName(first + index, 1)},${own},,${head.unitCell})`;
    sheet.put(first + index, 2, { formula: `=IF(SUM(${own})=0,${own}*0,${call})` });
  }
  if (as === 'formulas') {
    const rowWeights = rangeName(weightFirst, 1, count, 1);
    sheet.put(first, 1, { formula: `=TARGET.DECOMPOSE(${head.totalCell},${rowWeights},,${head.unitCell})` });
  }

  sheet.put(sumRow, 0, jobTexts.total[language]);
  for (let column = 1; column < across + 2; column++) {
    sheet.put(sumRow, column, { formula: `=SUM(${rangeName(first, column, count, 1)})` });
  }
  const grandTotal = `SUM(${rangeName(first, 2, count, across)})`;
  sheet.put(sumRow + 1, 0, jobTexts.check[language]);
  sheet.put(sumRow + 1, 1, { formula: checkFormula(grandTotal, head, language) });

  sheet.bold(weightTitle, weightTitle + 1, targetTitle, targetTitle + 1, sumRow);
  sheet.format(weightFirst, 1, count, across + 1, amountFormat(Math.min(2, weights.decimals)));
  sheet.format(first, 1, count + 1, across + 1, amountFormat(unitDecimals(split.choices.unit)));
  if (as === 'values') writeSteps(sheet, split, sumRow + 3, language);
}
