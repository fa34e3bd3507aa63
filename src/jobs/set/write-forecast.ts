import type { Language } from '../../texts/language';
import { printPercent } from '../../texts/print-number';
import { setTexts } from '../../texts/set';
import type { SumWriter } from '../decompose/source-sums';
import type { WrittenAs } from '../decompose/write-head';
import { daysYearBefore } from '../year-before';
import { rangeName } from '../reference';
import type { SheetBuilder } from '../sheet-builder';
import { levelOf } from './asked-total';
import type { YearForecast } from './forecast-year';
import { nextMonth } from './monthly-history';

/** Where the forecast of the year, or of the rest of the year before, stands on the sheet. */
export interface ForecastCells {
  /** The areas of the means and of the quantile asked for, of the months of the year that ends on a day. */
  means(end: number): string;
  quantiles(end: number): string;
}

/** Columns of the block, from A on. */
const [ACTUAL, MEAN, AGAIN] = [1, 2, 5];

/** Where the figures of the block will stand that starts at a row. */
export function forecastCells(row: number, forecast: YearForecast, quantile: number): ForecastCells {
  const first = row + 1 + forecast.history.months.length;
  const of = (end: number, column: number) => {
    const begin = daysYearBefore({ from: end, to: end }).to + 1;
    const own = forecast.months.flatMap(({ start }, index) => (start >= begin && start <= end ? [index] : []));
    return rangeName(first + (own[0] ?? 0), column, Math.max(1, own.length), 1);
  };
  const side = quantile === 0.5 ? MEAN : quantile < 0.5 ? AGAIN + 1 : AGAIN + 2;
  return { means: (end) => of(end, MEAN), quantiles: (end) => of(end, side) };
}

/**
 * The history month by month and below it the forecast: live, sums over the orders and `TARGET.PROJECT` over them. A
 * quantile other than the mean stands in columns of its own beside it.
 */
export function writeForecast(
  sheet: SheetBuilder,
  row: number,
  forecast: YearForecast,
  quantile: number,
  sums: SumWriter | null,
  as: WrittenAs,
  language: Language,
): void {
  const { history, months, level } = forecast;
  const say = (name: 'month' | 'actual' | 'forecast' | 'low' | 'high') => setTexts[name][language];
  const limits = (share: number) => [
    `${say('low')} ${printPercent(share, 0)}`,
    `${say('high')} ${printPercent(share, 0)}`,
  ];
  sheet.put(row, 0, say('month'), say('actual'), say('forecast'), ...limits(level));
  const first = row + 1;
  for (const [index, { start, value }] of history.months.entries()) {
    const sum = sums?.([], [{ from: start, to: nextMonth(start) - 1 }]);
    sheet.put(first + index, 0, start, as === 'formulas' && sum !== undefined ? { formula: `=${sum}` } : value);
  }
  const coming = first + history.months.length;
  for (const [index, { start, mean, low, high }] of months.entries()) {
    sheet.put(coming + index, 0, start);
    if (as === 'values') sheet.put(coming + index, MEAN, mean, low, high);
  }
  const past = rangeName(first, ACTUAL, history.months.length, 1);
  const call = (share: number) => ({ formula: `=TARGET.PROJECT(${past},${months.length},12,${share})` });
  if (as === 'formulas') sheet.put(coming, MEAN, call(level));
  if (as === 'formulas' && quantile !== 0.5) {
    const own = levelOf(quantile);
    sheet.put(row, AGAIN, say('forecast'), ...limits(own));
    sheet.put(coming, AGAIN, call(own));
  }
  sheet.headings(row);
  sheet.format(first, 0, history.months.length + months.length, 1, 'yyyy-mm');
  sheet.format(first, 1, history.months.length + months.length, quantile === 0.5 ? 4 : 7, '#,##0');
}
