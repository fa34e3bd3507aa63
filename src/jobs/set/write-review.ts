import type { CellInput, SheetDraft } from '../../sheet/draft';
import { formatArea } from '../../sheet/format-area';
import { dateText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { yearOnSheet } from '../../texts/year-name';
import { reviewTexts } from '../../texts/review';
import { figureNames, missingTexts, setTexts } from '../../texts/set';
import { sumsFromSource } from '../decompose/source-sums';
import type { WrittenAs } from '../decompose/write-head';
import { cellName, rangeName } from '../reference';
import { buildSheet, type SheetBuilder } from '../sheet-builder';
import { RATES, type Figure } from './figure';
import { DECIMALS } from './last-year';
import type { Breakdown } from './review-period';
import type { TargetPlan } from './target-plan';

/** Members listed by name; the others come in one row. */
const MOST_LISTED = 10;

/** The sheet of the review: the figures beside those of the year before, then sales by line, region and customer. */
export function writeReview({ columns, review, last }: TargetPlan, as: WrittenAs, language: Language): SheetDraft {
  const { table, measure } = columns;
  const say = (name: keyof typeof setTexts, values = {}) => fill(setTexts[name], language, values);
  const sheet = buildSheet(say('reviewSheet', { year: yearOnSheet(last.year, last.startMonth) }));
  sheet.put(0, 0, say('reviewTitle', { from: dateText(review.now.from), to: dateText(review.now.to) }));
  sheet.put(1, 0, say('sheetSource', { table: table.name, place: formatArea(table.area), measure: measure.heading }));
  sheet.title();
  // of churn, less is better: no red
  const points = reviewTexts.pointsFormat[language].replace('[Red]', '');
  let row = 3;
  sheet.put(row, 0, say('figure'), say('now'), say('before'), say('change'));
  sheet.headings(row);
  for (const { code, now, before } of review.figures) {
    row += 1;
    const told = [now, before].map((figure) => shown(figure, language));
    // why both are missing is said once
    sheet.put(
      row,
      0,
      figureNames[code][language],
      ...(!('value' in now) && told[0] === told[1] ? told.slice(1) : told),
    );
    const both = 'value' in now && 'value' in before;
    const isRate = RATES.has(code);
    if (both) sheet.put(row, 3, changeOf(row, isRate, as, now.value, before.value));
    sheet.format(row, 1, 1, 2, isRate ? '0.0%' : code === 'averageOrder' ? '#,##0.00' : '#,##0');
    sheet.format(row, 3, 1, 1, isRate ? points : '0.0%');
  }
  for (const breakdown of review.breakdowns) row = writeBreakdown(sheet, row + 2, breakdown);
  return sheet.draft({ columnWidths: [30, 16, 16, 16] });

  function writeBreakdown(target: SheetBuilder, start: number, { by, column, rows }: Breakdown): number {
    if (column === null) {
      target.put(start, 0, say('byNothing', { table: table.name, what: say(by) }));
      return start;
    }
    const sums = as === 'formulas' ? sumsFromSource(table, measure, [column], columns.date, DECIMALS) : null;
    target.put(start, 0, column.heading, say('now'), say('before'), say('change'));
    target.headings(start);
    const listed = rows.slice(0, MOST_LISTED);
    for (const [index, { name, now, before }] of listed.entries()) {
      const at = start + 1 + index;
      const sum = (range: typeof review.now, value: number): CellInput =>
        sums === null ? value : { formula: `=${sums([{ column, cell: `$A${at + 1}` }], [range])}` };
      target.put(
        at,
        0,
        name === '' ? jobTexts.blank[language] : name,
        sum(review.now, now),
        sum(review.before, before),
      );
      if (before > 0) target.put(at, 3, changeOf(at, false, as, now, before));
    }
    let end = start + listed.length;
    const others = rows.slice(MOST_LISTED);
    if (others.length > 0) {
      end += 1;
      const of = (side: 'now' | 'before') => others.reduce((total, one) => total + one[side], 0);
      target.put(end, 0, say('others', { count: others.length }), of('now'), of('before'));
      target.put(end, 3, changeOf(end, false, as, of('now'), of('before')));
    }
    end += 1;
    target.put(end, 0, jobTexts.total[language]);
    for (const side of [1, 2])
      target.put(end, side, { formula: `=SUM(${rangeName(start + 1, side, end - start - 1, 1)})` });
    const whole = (side: 'now' | 'before') => rows.reduce((total, one) => total + one[side], 0);
    target.put(end, 3, changeOf(end, false, as, whole('now'), whole('before')));
    target.format(start + 1, 1, end - start, 2, '#,##0');
    target.format(start + 1, 3, end - start, 1, '0.0%');
    target.sums(end);
    return end;
  }
}

/** Growth of an amount, points of a rate. */
function changeOf(row: number, isRate: boolean, as: WrittenAs, now: number, before: number): CellInput {
  if (!isRate && !(before > 0)) return null;
  const [a, b] = [cellName(row, 1), cellName(row, 2)];
  if (as === 'values') return isRate ? (now - before) * 100 : now / before - 1;
  return { formula: isRate ? `=(${a}-${b})*100` : `=${a}/${b}-1` };
}

function shown(figure: Figure, language: Language): CellInput {
  return 'value' in figure ? figure.value : missingTexts[figure.missing][language];
}
