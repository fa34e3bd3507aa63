import type { Column } from '../../sheet/table';
import { explainTexts } from '../../texts/explain';
import { fill } from '../../texts/fill';
import { resultHeadings } from '../../texts/headings';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import type { Proposal } from '../proposal';
import { cellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import { sourceLine } from '../source-line';
import type { RateComparison } from './compare-rates';

const HEADING_ROW = 6;
const FIRST = HEADING_ROW + 1;

/** A new sheet with the rate of every segment on both sides and TARGET.RATEMIX over them, or its answer as values. */
export function proposeRates(
  source: Source,
  comparison: RateComparison,
  names: { readonly before: string; readonly after: string; readonly heading: string; readonly rate: string },
  columns: readonly Column[],
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const { segments } = comparison;
  const { before, after, heading, rate } = names;
  const sheet = buildSheet(fill(jobTexts.explainSheet, language, { before, after }));
  sheet.put(0, 0, `${fill(jobTexts.explainTitle, language, { before, after })} · ${rate}`);
  sheet.put(1, 0, sourceLine(source.table, language));
  const difference = jobTexts.difference[language];
  sheet.put(3, 0, '', resultHeadings.rateEffect[language], resultHeadings.mixEffect[language], difference);
  sheet.put(4, 0, explainTexts.rateEffects[language]);
  const volume = explainTexts.amounts[language];
  sheet.put(
    HEADING_ROW,
    0,
    heading,
    `${before} ${volume}`,
    `${before} ${rate}`,
    `${after} ${volume}`,
    `${after} ${rate}`,
  );
  segments.forEach(({ label, volumeBefore, rateBefore, volumeAfter, rateAfter }, index) =>
    sheet.put(FIRST + index, 0, label, volumeBefore, rateBefore ?? '', volumeAfter, rateAfter ?? ''),
  );
  const [volume0, rate0, volume1, rate1] = [1, 2, 3, 4].map((column) => rangeName(FIRST, column, segments.length, 1));
  if (as === 'formulas') sheet.put(4, 1, { formula: `=TARGET.RATEMIX(${volume0},${rate0},${volume1},${rate1})` });
  else sheet.put(4, 1, comparison.rate, comparison.mix);
  sheet.put(4, 3, { formula: `=${cellName(4, 1)}+${cellName(4, 2)}` });
  const sumRow = FIRST + segments.length;
  sheet.put(
    sumRow,
    0,
    jobTexts.total[language],
    { formula: `=SUM(${volume0})` },
    { formula: `=SUMPRODUCT(${volume0},${rate0})/${cellName(sumRow, 1)}` },
    { formula: `=SUM(${volume1})` },
    { formula: `=SUMPRODUCT(${volume1},${rate1})/${cellName(sumRow, 3)}` },
  );
  sheet.title();
  sheet.headings(3, HEADING_ROW);
  sheet.sums(sumRow);
  sheet.format(4, 1, 1, 3, '0.00%');
  for (const column of [1, 3]) sheet.format(FIRST, column, segments.length + 1, 1, '#,##0');
  for (const column of [2, 4]) sheet.format(FIRST, column, segments.length + 1, 1, '0.00%');
  return {
    basis: basisOf(source, columns),
    sheets: [sheet.draft({ columnWidths: [26, 16, 16, 16, 16] })],
    changes: [],
  };
}
