import type { Column } from '../../sheet/table';
import { alertTexts } from '../../texts/alerts';
import { dateText, monthText } from '../../texts/dates';
import { fill } from '../../texts/fill';
import { resultHeadings } from '../../texts/headings';
import type { Language } from '../../texts/language';
import { sumsFromSource } from '../decompose/source-sums';
import type { Proposal } from '../proposal';
import { cellName, fixedCellName, rangeName } from '../reference';
import { formatFor } from '../format-for';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import { sourceLine } from '../source-line';
import type { WatchColumns } from './watch-columns';
import type { WatchedIndicator, WatchOptions } from './watch-indicators';

/** The name of an indicator in words. */
export function indicatorName({ indicator }: WatchedIndicator, language: Language): string {
  return fill(alertTexts.kinds[indicator.kind], language, { heading: indicator.heading });
}

/** A new sheet with the months of every indicator and TARGET.WATCH beside them, or what it said as values. */
export function proposeAlerts(
  source: Source,
  watched: readonly WatchedIndicator[],
  columns: WatchColumns,
  { drop, confidence }: WatchOptions,
  asOf: number,
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const { table } = source;
  const text = (name: 'indicator' | 'month' | 'cases' | 'drop' | 'confidence') => alertTexts[name][language];
  const day = dateText(asOf);
  const sheet = buildSheet(fill(alertTexts.sheet, language, { day }));
  sheet.put(0, 0, fill(alertTexts.title, language, { table: table.name, day }));
  sheet.put(1, 0, sourceLine(table, language));
  sheet.put(3, 0, text('drop'), drop);
  sheet.put(4, 0, text('confidence'), confidence);
  sheet.format(3, 1, 2, 1, '0%');
  if (as === 'formulas') sheet.inputs(3, 1, 2, 1);
  const sums =
    as === 'formulas' && columns.amount !== null && columns.date !== null
      ? sumsFromSource(table, columns.amount, [], columns.date, DECIMALS)
      : null;
  let row = 6;
  for (const one of watched) {
    const { indicator, periods } = one;
    const { months, values, trials, worse, kind } = indicator;
    const name = indicatorName(one, language);
    const headings = [name, ...(trials === null ? [] : [text('cases')])];
    const status = [resultHeadings.change[language], resultHeadings.status[language]];
    sheet.put(row, 0, text('month'), ...headings, ...status);
    sheet.headings(row);
    const first = row + 1;
    const at = headings.length + 1;
    months.forEach(({ from, to }, index) => {
      const value = kind === 'amount' && sums !== null ? { formula: `=${sums([], [{ from, to }])}` } : values[index]!;
      sheet.put(first + index, 0, monthText(from), value, ...(trials === null ? [] : [trials[index]!]));
      if (as === 'values') sheet.put(first + index, at, periods[index]!.change, periods[index]!.status);
    });
    if (as === 'formulas') {
      const [given, cases] = [1, 2].map((column) => rangeName(first, column, months.length, 1));
      const [dropCell, sure] = [fixedCellName(3, 1), fixedCellName(4, 1)];
      const call = `TARGET.WATCH(${given},${trials === null ? '' : cases},${dropCell},${sure},"${worse}")`;
      sheet.put(first, at, { formula: `=${call}` });
    }
    sheet.put(first + months.length, at + 1, {
      formula: wordOf(cellName(first + months.length - 1, at + 1), language),
    });
    sheet.format(first, 1, months.length, 1, formatFor(values));
    sheet.format(first, at, months.length, 1, '0.0%');
    row = first + months.length + 2;
  }
  sheet.title();
  const used: (Column | null)[] = [
    columns.date,
    columns.amount,
    columns.order,
    columns.customer,
    columns.start,
    columns.end,
    columns.outcome?.column ?? null,
  ];
  return {
    basis: basisOf(
      source,
      used.filter((column) => column !== null),
    ),
    sheets: [sheet.draft({ columnWidths: [20, 22, 14, 14, 18] })],
    changes: [],
  };
}

const DECIMALS = 6;

/** The verdict on the last month in words. */
function wordOf(cell: string, language: Language): string {
  const { ok, unproven, alert } = alertTexts.words;
  return `=IF(${cell}="alert","${alert[language]}",IF(${cell}="unproven","${unproven[language]}","${ok[language]}"))`;
}
