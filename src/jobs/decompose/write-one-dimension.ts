import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { cellName, fixedCellName, rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { checkFormula } from './check-formula';
import { dimensionLabel, memberLabel } from './labels';
import type { Split } from './preview-split';
import type { SumWriter } from './source-sums';
import { unitDecimals } from './total-of';
import { amountFormat, type Head, type WrittenAs } from './write-head';
import { weightInput } from './write-weights';

/** One row a member: label, weight, share and target; the values also show each step of the rounding. */
export function writeOneDimension(
  sheet: SheetBuilder,
  split: Split,
  head: Head,
  as: WrittenAs,
  sums: SumWriter | null,
  language: Language,
): void {
  const { history, rows } = split;
  const count = rows.length;
  const headingRow = head.nextRow;
  const first = headingRow + 1;
  const sumRow = first + count;
  const targetColumn = as === 'values' ? 6 : 3;
  const steps = as === 'values' ? [jobTexts.exactShare, jobTexts.floor, jobTexts.remainder] : [];
  const headings = [jobTexts.weight, jobTexts.weightShare, ...steps, jobTexts.target];
  sheet.put(headingRow, 0, dimensionLabel(history.dimensions[0], language), ...headings.map((text) => text[language]));

  const weights = rangeName(first, 1, count, 1);
  for (const [index, member] of history.rows.entries()) {
    const row = first + index;
    const step = rows[index]!;
    const weight = weightInput(split, index, 0, { row, headingRow, column: 1 }, as, sums);
    const share = { formula: `=${cellName(row, 1)}/SUM(${fixedCellName(first, 1)}:${fixedCellName(sumRow - 1, 1)})` };
    sheet.put(row, 0, memberLabel(member, language), weight, share);
    if (as === 'values') sheet.put(row, 3, step.share, step.floor, step.remainder, step.amount);
  }
  if (as === 'formulas') {
    sheet.put(first, targetColumn, {
      formula: `=TARGET.DECOMPOSE(${head.totalCell},${weights},,${head.unitCell})`,
    });
  }

  sheet.put(sumRow, 0, jobTexts.total[language]);
  for (const column of as === 'values' ? [1, 2, 3, 6] : [1, 2, 3]) {
    sheet.put(sumRow, column, { formula: `=SUM(${rangeName(first, column, count, 1)})` });
  }
  sheet.put(sumRow + 1, 0, jobTexts.check[language]);
  sheet.put(sumRow + 1, targetColumn, { formula: checkFormula(cellName(sumRow, targetColumn), head, language) });

  sheet.bold(headingRow, sumRow);
  sheet.format(first, 1, count + 1, 1, amountFormat(Math.min(2, split.weights.decimals)));
  sheet.format(first, 2, count + 1, 1, '0.0%');
  const decimals = unitDecimals(split.choices.unit);
  if (as === 'values') {
    sheet.format(first, 3, count + 1, 1, amountFormat(Math.max(2, decimals)));
    sheet.format(first, 4, count, 1, amountFormat(decimals));
    sheet.format(first, 5, count, 1, amountFormat(Math.max(2, decimals)));
  }
  sheet.format(first, targetColumn, count + 1, 1, amountFormat(decimals));
}
