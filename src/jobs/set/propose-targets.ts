import type { CellInput } from '../../sheet/draft';
import { formatArea } from '../../sheet/format-area';
import type { Column } from '../../sheet/table';
import { fill } from '../../texts/fill';
import type { Language } from '../../texts/language';
import { setTexts } from '../../texts/set';
import { yearName, yearOnSheet } from '../../texts/year-name';
import { setTitle } from '../../texts/set-title';
import { sumsFromSource } from '../decompose/source-sums';
import { unitDecimals } from '../decompose/total-of';
import type { WrittenAs } from '../decompose/write-head';
import { amountFormat } from '../amount-format';
import type { Proposal } from '../proposal';
import { cellName, fixedCellName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import { DECIMALS } from './last-year';
import type { TargetPlan } from './target-plan';
import { forecastCells, writeForecast } from './write-forecast';
import { writeReview } from './write-review';
import { TARGET_COLUMN, targetRows, writeTargets, type TargetCells } from './write-targets';

/**
 * Two new sheets: the targets of the year with their bases, parts and checks, and the review that they rest on. Live, the
 * target follows growth or forecast, the goals their multiples, the parts their shares, and the forecast the orders.
 */
export function proposeTargets(source: Source, plan: TargetPlan, as: WrittenAs, language: Language): Proposal {
  const { columns, period, last, forecast, asked, unit } = plan;
  const year = yearName(period.year, period.startMonth, language);
  const { table, measure, date } = columns;
  const say = (name: keyof typeof setTexts, values = {}) => fill(setTexts[name], language, values);
  const sums = as === 'formulas' ? sumsFromSource(table, measure, [], date, DECIMALS) : null;
  const sheet = buildSheet(say('sheetName', { year: yearOnSheet(period.year, period.startMonth) }));
  sheet.put(0, 0, fill(setTitle, language, { year }));
  sheet.put(1, 0, say('sheetSource', { table: table.name, place: formatArea(table.area), measure: measure.heading }));
  sheet.put(2, 0, say(as === 'formulas' ? 'sheetLive' : 'sheetFixed'));
  sheet.title();

  const { basis } = asked;
  const quantile = basis.kind === 'forecast' ? basis.quantile : 0.5;
  const lines = headLines(plan, language);
  const rowOf = (name: HeadName) => HEAD_ROW + lines.findIndex((line) => line.name === name);
  const cellOf = (name: HeadName) => fixedCellName(rowOf(name), 1);
  const tableRow = HEAD_ROW + lines.length + 1;
  const agreeRow = tableRow + targetRows(plan) + 1;
  const forecastRow = agreeRow + (plan.agreements.length === 0 ? 0 : plan.agreements.length + 1);
  const there = forecast === null ? null : forecastCells(forecastRow, forecast, quantile);

  for (const [index, { name, label, value, second, format }] of lines.entries()) {
    sheet.put(HEAD_ROW + index, 0, label, value, ...(second === undefined ? [] : [second]));
    sheet.format(HEAD_ROW + index, 1, 1, second === undefined ? 1 : 2, format);
    if (as === 'formulas' && CHANGEABLE.has(name)) sheet.inputs(HEAD_ROW + index, 1, 1, 1);
  }
  if (sums !== null) {
    const rest = last.months > 0 && there !== null ? `+SUM(${there.means(period.days.from - 1)})` : '';
    sheet.put(rowOf('last'), 1, { formula: `=${sums([], [last.days])}${rest}` });
  }
  if (as === 'formulas' && basis.kind !== 'given') {
    const unrounded =
      basis.kind === 'growth'
        ? `${cellOf('last')}*(1+${cellOf('market')})*(1+${cellOf('own')})`
        : `SUM(${there!.quantiles(period.days.to)})`;
    const product = `ROUND(${unrounded}/${cellOf('unit')},0)*${cellOf('unit')}`;
    const decimals = unitDecimals(unit);
    sheet.put(rowOf('asked'), 1, { formula: decimals === 0 ? `=${product}` : `=ROUND(${product},${decimals})` });
  }
  const cells: TargetCells = {
    asked: basis.kind === 'given' ? null : cellOf('asked'),
    last: cellOf('last'),
    unit: cellOf('unit'),
    base: cellOf('base'),
    stretch: cellOf('stretch'),
  };
  const rows = writeTargets(sheet, tableRow, plan, cells, as, language);
  for (const [index, { first, second, product, tolerance, holds }] of plan.agreements.entries()) {
    const [x, y, z] = [first, second, product].map(({ id }) => cellName(rows.get(id)!, TARGET_COLUMN));
    const [yes, no] = [say('agreesCell'), say('differsCell')];
    const test = { formula: `=IF(ABS(${x}*${y}-${z})<=${tolerance},"${yes}","${no}")` };
    const text = `${first.name} × ${second.name} = ${product.name}`;
    sheet.put(agreeRow + index, 0, text, as === 'formulas' ? test : holds ? yes : no);
  }
  if (forecast !== null) writeForecast(sheet, forecastRow, forecast, quantile, sums, as, language);
  const review = writeReview(plan, as, language);
  return {
    basis: basisOf(source, usedColumns(plan)),
    // the sheet of the targets comes last, and so is the one that shows
    sheets: [review, sheet.draft({ columnWidths: [30, 14, 14, 8, 10, 12, 14, 14, 14, 14, 9, 30, 24, 30, 14] })],
    changes: [],
  };
}

const HEAD_ROW = 4;

const CHANGEABLE: ReadonlySet<HeadName> = new Set(['market', 'own', 'unit', 'base', 'stretch']);
type HeadName = 'period' | 'last' | 'market' | 'own' | 'unit' | 'base' | 'stretch' | 'asked';

interface HeadLine {
  readonly name: HeadName;
  readonly label: string;
  readonly value: CellInput;
  /** In the cell beside it. */
  readonly second?: CellInput;
  readonly format: string;
}

/** What the targets rest on, one a row: label and value. */
function headLines({ columns, period, last, asked, unit, multiples }: TargetPlan, language: Language): HeadLine[] {
  const { days } = period;
  const year = yearName(period.year, period.startMonth, language);
  const before = yearName(last.year, last.startMonth, language);
  const say = (name: keyof typeof setTexts, values = {}) => fill(setTexts[name], language, values);
  const { basis } = asked;
  const amount = amountFormat(Math.max(0, unitDecimals(unit)));
  const percent = (name: 'market' | 'own' | 'base' | 'stretch', label: string, value: number): HeadLine => ({
    name,
    label: label.replace(/[（(].*[)）]$/, '').trim(),
    value,
    format: '0.0%',
  });
  const lastLabel = say(last.months > 0 ? 'lastWhole' : 'lastActual', { year: before });
  return [
    { name: 'period', label: say('period'), value: days.from, second: days.to, format: 'yyyy-mm-dd' },
    { name: 'last', label: lastLabel, value: last.whole, format: amount },
    ...(basis.kind === 'growth'
      ? [percent('market', say('market'), basis.market), percent('own', say('own'), basis.own)]
      : []),
    { name: 'unit', label: say('roundTo'), value: unit, format: amount },
    percent('base', say('base'), multiples.base),
    percent('stretch', say('stretch'), multiples.stretch),
    ...(basis.kind === 'given'
      ? []
      : [
          {
            name: 'asked' as const,
            label: say('askedTotal', { year, measure: columns.measure.heading }),
            value: asked.total,
            format: amount,
          },
        ]),
  ];
}

function usedColumns({ columns }: TargetPlan): Column[] {
  const { measure, date, order, customer, region, line, profit, netProfit, cost } = columns;
  return [measure, date, order, customer, region, line, profit, netProfit, cost].filter((column) => column !== null);
}
