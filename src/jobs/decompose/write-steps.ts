import type { RoundingStep } from '../../core/allocation/rounding-steps';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import type { SheetBuilder } from '../sheet-builder';
import { dimensionLabel, memberLabel } from './labels';
import type { Split } from './preview-split';
import { unitDecimals } from './total-of';
import { amountFormat } from './write-head';

/** The trace of a split in two dimensions: the row totals first, then each row's cells. */
export function writeSteps(sheet: SheetBuilder, split: Split, top: number, language: Language): void {
  const { history, rows, cells, weights } = split;
  const words = [jobTexts.weight, jobTexts.exactShare, jobTexts.floor, jobTexts.remainder, jobTexts.target];
  const dimensions = history.dimensions.map((dimension) => dimensionLabel(dimension, language));
  sheet.put(top, 0, jobTexts.stepsBlock[language]);
  sheet.put(top + 1, 0, ...dimensions, ...words.map((text) => text[language]));
  let row = top + 2;
  const put = (labels: readonly [string, string], weight: number, step: RoundingStep) => {
    sheet.put(row, 0, ...labels, weight, step.share, step.floor, step.remainder, step.amount);
    row += 1;
  };
  for (const [index, member] of history.rows.entries()) {
    put([memberLabel(member, language), jobTexts.total[language]], weights.rows[index]!, rows[index]!);
  }
  for (const [index, member] of history.rows.entries()) {
    for (const [column, other] of history.columns!.entries()) {
      const labels = [memberLabel(member, language), memberLabel(other, language)] as const;
      put(labels, weights.cells[index]![column]!, cells![index]![column]!);
    }
  }
  const decimals = unitDecimals(split.choices.unit);
  const count = row - top - 2;
  sheet.bold(top, top + 1);
  sheet.format(top + 2, 2, count, 1, amountFormat(Math.min(2, weights.decimals)));
  sheet.format(top + 2, 3, count, 3, amountFormat(Math.max(2, decimals)));
  sheet.format(top + 2, 6, count, 1, amountFormat(decimals));
}
