import type { Hotspot } from '../../core/variance/find-hotspots';
import type { CellInput } from '../../sheet/draft';
import type { Column } from '../../sheet/table';
import { optionWords } from '../../texts/option-words';
import { explainTexts } from '../../texts/explain';
import { fill } from '../../texts/fill';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { sumsFromSource } from '../decompose/source-sums';
import { MOST_SUMS } from '../decompose/source-weights';
import type { Proposal } from '../proposal';
import { cellName, rangeName } from '../reference';
import { buildSheet } from '../sheet-builder';
import { basisOf, type Source } from '../source';
import { sourceLine } from '../source-line';
import type { Driver, DriverBridge, DriverColumns, DriverCounts } from './compare-drivers';
import type { FilterStep } from './filter';
import type { NamedDays } from './named-days';
import { pathConditions, putHotspots, sentenceFormula } from './sheet-parts';

export interface BridgedDrivers {
  readonly bridge: DriverBridge;
  readonly columns: DriverColumns;
  readonly segmentBy: Column | null;
  readonly date: Column;
  readonly before: NamedDays;
  readonly after: NamedDays;
  readonly path: readonly FilterStep[];
  readonly spots: readonly Hotspot[];
  readonly sentence: string;
}

const HEADING_ROW = 7;
const FIRST = HEADING_ROW + 1;

/**
 * A new sheet with counts and sums of both sides, the drivers as ratios of them, TARGET.BRIDGE over the drivers and
 * TARGET.EXPLAIN over what it answers; or all of it as values. Distinct customers and orders go in as numbers.
 */
export function proposeDrivers(
  source: Source,
  bridged: BridgedDrivers,
  as: 'formulas' | 'values',
  language: Language,
): Proposal {
  const { bridge, columns, segmentBy, date, before, after, path } = bridged;
  const { drivers, segments, contributions, method } = bridge;
  const names = { before: before.name, after: after.name };
  const sheet = buildSheet(fill(jobTexts.explainSheet, language, names));
  sheet.put(0, 0, fill(jobTexts.explainTitle, language, names));
  sheet.put(1, 0, sourceLine(source.table, language));
  const driverNames = drivers.map((driver) => explainTexts.drivers[driver][language]);
  sheet.put(3, 0, '', ...driverNames, jobTexts.difference[language]);
  sheet.put(4, 0, jobTexts.causes[language]);
  const count = drivers.length;
  sheet.put(5, 0, explainTexts.method[language], optionWords[method][language]);
  if (as === 'formulas') sheet.inputs(5, 1, 1, 1);

  const inputs: readonly (keyof DriverCounts)[] = [
    ...(columns.customer === null ? [] : (['customers'] as const)),
    'orders',
    'amount',
    ...(columns.collected === null ? [] : (['collected'] as const)),
  ];
  const inputText = {
    customers: explainTexts.drivers.customers,
    orders: explainTexts.drivers.orders,
    amount: explainTexts.amounts,
    collected: explainTexts.collected,
  };
  const column = {
    before: 1,
    after: 1 + inputs.length,
    driversBefore: 1 + 2 * inputs.length,
    driversAfter: 1 + 2 * inputs.length + count,
  };
  const sided = (side: NamedDays, list: readonly string[]) => list.map((name) => `${side.name} ${name}`);
  const inputNames = inputs.map((name) => inputText[name][language]);
  sheet.put(
    HEADING_ROW,
    0,
    segmentBy?.heading ?? '',
    ...sided(before, inputNames),
    ...sided(after, inputNames),
    ...sided(before, driverNames),
    ...sided(after, driverNames),
  );
  const sums = as === 'formulas' && segments.length * 4 <= MOST_SUMS ? amountSums(source, bridged) : null;
  segments.forEach((segment, index) => {
    const row = FIRST + index;
    const label = segmentBy === null ? jobTexts.total[language] : segment.label;
    const cellsOf = (side: 'before' | 'after', days: NamedDays): CellInput[] =>
      inputs.map((name) => {
        const sum = name === 'amount' || name === 'collected' ? (sums?.(name, `$A${row + 1}`, days) ?? null) : null;
        return sum === null ? segment.counts[side][name] : { formula: `=${sum}` };
      });
    sheet.put(row, 0, label, ...cellsOf('before', before), ...cellsOf('after', after));
    const cell = (side: 'before' | 'after', name: keyof DriverCounts) =>
      cellName(row, column[side] + inputs.indexOf(name));
    const ratio = (side: 'before' | 'after', top: keyof DriverCounts, bottom: keyof DriverCounts) => {
      const other = side === 'before' ? 'after' : 'before';
      const [b, ob] = [cell(side, bottom), cell(other, bottom)];
      return `=IF(${b}<>0,${cell(side, top)}/${b},IF(${ob}<>0,${cell(other, top)}/${ob},0))`;
    };
    const formulaOf = (driver: Driver, side: 'before' | 'after') => {
      if (driver === 'customers' || driver === 'orders') return `=${cell(side, driver)}`;
      if (driver === 'ordersPerCustomer') return ratio(side, 'orders', 'customers');
      return driver === 'orderValue' ? ratio(side, 'amount', 'orders') : ratio(side, 'collected', 'amount');
    };
    for (const side of ['before', 'after'] as const) {
      const at = side === 'before' ? column.driversBefore : column.driversAfter;
      sheet.put(row, at, ...drivers.map((driver) => ({ formula: formulaOf(driver, side) })));
    }
  });
  const lines = segments.length;
  const block = (at: number) => `${cellName(FIRST, at)}:${cellName(FIRST + lines - 1, at + count - 1)}`;
  if (as === 'formulas') {
    const call = `TARGET.BRIDGE(${block(column.driversBefore)},${block(column.driversAfter)},${cellName(5, 1)})`;
    sheet.put(4, 1, { formula: `=${call}` });
  } else {
    sheet.put(4, 1, ...contributions.map(({ amount }) => amount));
  }
  sheet.put(4, count + 1, { formula: `=SUM(${rangeName(4, 1, 1, count)})` });
  const explained = inputs.length - 1;
  const total = (at: number) => `SUM(${rangeName(FIRST, at + explained, lines, 1)})`;
  const sentence = sentenceFormula(
    {
      before: total(column.before),
      after: total(column.after),
      labels: rangeName(3, 1, 1, count),
      contributions: rangeName(4, 1, 1, count),
    },
    before.name,
    language,
  );
  sheet.put(2, 0, as === 'formulas' ? { formula: sentence } : bridged.sentence);
  sheet.title();
  sheet.headings(3, HEADING_ROW);
  sheet.format(4, 1, 1, count + 1, '#,##0');
  sheet.format(FIRST, 1, lines, 2 * inputs.length, '#,##0');
  sheet.format(FIRST, column.driversBefore, lines, 2 * count, '#,##0.00');
  if (bridged.spots.length > 0) {
    putHotspots(
      sheet,
      FIRST + lines + 1,
      source,
      bridged.spots,
      { date, amount: columns.amount, before, after, path },
      as,
      language,
    );
  }
  const used = [
    date,
    columns.amount,
    columns.collected,
    columns.customer,
    columns.order,
    segmentBy,
    ...path.map((step) => step.column),
  ];
  return {
    basis: basisOf(
      source,
      used.filter((one) => one !== null),
    ),
    sheets: [sheet.draft({ columnWidths: [26, ...Array.from({ length: 2 * (inputs.length + count) }, () => 15)] })],
    changes: [],
  };
}

const DECIMALS = 6;

/** Sums of amounts and receipts of a segment; null where formulas would count otherwise. */
function amountSums({ table }: Source, { columns, segmentBy, date, path }: BridgedDrivers) {
  const labels = [...(segmentBy === null ? [] : [segmentBy]), ...path.map(({ column }) => column)];
  const writer = (measure: Column) => sumsFromSource(table, measure, labels, date, DECIMALS);
  const [amount, collected] = [writer(columns.amount), columns.collected && writer(columns.collected)];
  const steps = pathConditions(path);
  if (steps === null || amount === null || (columns.collected !== null && collected === null)) return null;
  return (name: 'amount' | 'collected', cell: string, { from, to }: NamedDays) => {
    const conditions = [...(segmentBy === null ? [] : [{ column: segmentBy, cell }]), ...steps];
    const write = name === 'amount' ? amount : collected;
    return write === null ? null : write(conditions, [{ from, to }]);
  };
}
