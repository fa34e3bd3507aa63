import type { Language } from '../../texts/language';
import { reviewTexts } from '../../texts/review';
import { cellName, rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { OURS, type KeptTexts } from './kept-texts';
import { COLUMN, DATA_ROW } from './layout';
import { markRows } from './mark-rows';
import type { Promised } from './promised';
import type { ReviewParts } from './review-parts';
import { DATA } from './write-data';

/**
 * Writes the scorecards from a row on, below their headings: the weights, which people set, then for each of the first
 * `count` rows pace, growth and done actions with their weighted score.
 */
export function writeScores(
  sheet: SheetBuilder,
  parts: ReviewParts,
  first: number,
  count: number,
  kept: KeptTexts,
  language: Language,
): void {
  const { facts, promised } = parts;
  const say = (name: 'weight' | 'scoreHint') => reviewTexts[name][language];
  const { key, head } = markRows(sheet, kept, language);
  head(first - 1, '', 'scorePace', 'scoreGrowth', 'scoreActions', 'score', '', '', 'comment');
  sheet.put(first - 1, 0, facts.by);
  const usual = [0.7, facts.total.last ? 0.15 : 0, promised ? 0.15 : 0];
  sheet.put(first, 0, say('weight'), ...usual.map((weight, index) => kept.weights?.[index] ?? weight));
  sheet.put(first, COLUMN.key, 'weights');
  sheet.put(first, 4, { formula: `=SUM(${rangeName(first, 1, 1, 3)})` });
  facts.rows.slice(0, count).forEach((one, index) => {
    const row = first + 1 + index;
    const data = DATA_ROW + index;
    const [pace, actual, last] = [DATA.pace, DATA.actual, DATA.last].map((column) => cellName(data, column));
    const capped = (value: string) => `IF(${value}>1.2,1.2,IF(${value}<0,0,${value}))`;
    const done = doneOf(one.label, promised);
    sheet.put(
      row,
      0,
      one.label,
      { formula: `=IF(${pace}="","",${capped(pace!)})` },
      one.last && one.last.value !== 0 ? { formula: `=IF(${last}=0,"",${capped(`${actual}/${last}`)})` } : null,
      done,
    );
    const cells = [1, 2, 3].map((column) => ({
      value: cellName(row, column),
      weight: `${'BCD'[column - 1]}$${first + 1}`,
    }));
    const sums = (of: (one: (typeof cells)[number]) => string) =>
      cells.map((cell) => `IF(${cell.value}="",0,${of(cell)})`).join('+');
    const weights = sums(({ weight }) => weight);
    sheet.put(row, 4, {
      formula: `=IF(${weights}=0,"",(${sums(({ value, weight }) => `${value}*${weight}`)})/(${weights}))`,
    });
    key(row, `score ${one.label}`);
  });
  sheet.put(first + 1 + count, 0, say('scoreHint'));
  key(first + 1 + count, OURS);
}

/** The share of a person's due actions that are done; null where none was due. */
function doneOf(label: string, promised: Promised | null): number | null {
  const own = (promised?.actions ?? []).filter(({ action }) => action.owner === label);
  const done = own.filter(({ outcome }) => outcome === 'done').length;
  const due = done + own.filter(({ outcome }) => outcome === 'overdue').length;
  return due === 0 ? null : done / due;
}
