import { useMemo } from 'react';
import { dateColumnOf, dimensionsOf, type Dimension } from '../../jobs/dimensions';
import { refuse, type JobOutcome } from '../../jobs/job-outcome';
import { measuresOf } from '../../jobs/measures';
import type { Source } from '../../jobs/source';
import { gatherHistory, type History } from '../../jobs/decompose/gather-history';
import { monthsOf, planPeriods, type PlanPeriod } from '../../jobs/decompose/plan-periods';
import { previewSplit, type Split } from '../../jobs/decompose/preview-split';
import type { Column, Table } from '../../sheet/table';
import type { Language } from '../../texts/language';
import { readAmount, readRate, readUnit, type Input } from '../read-input';
import type { Inputs } from './inputs';

/** What can be chosen, what is chosen, and what comes of it. */
export interface SplitState {
  /** The rows that count: all of the source's, or those that the measure is about. */
  readonly table: Table;
  readonly measures: readonly Column[];
  readonly dimensions: readonly Dimension[];
  readonly periods: readonly PlanPeriod[];
  readonly measure: Column | null;
  readonly first: Dimension | null;
  readonly second: Dimension | null;
  readonly period: PlanPeriod | null;
  readonly totalFrom: 'growth' | 'given';
  readonly history: History | null;
  readonly growth: Input;
  readonly total: Input;
  readonly unit: Input;
  /** Typed own weights that are no numbers, by `cellKey`. */
  readonly wrongWeights: ReadonlyMap<string, Input>;
  /** Null while an input is wrong. */
  readonly split: JobOutcome<Split> | null;
}

export function dimensionKey(dimension: Dimension): string {
  return dimension.kind === 'column' ? `column ${dimension.column.index}` : dimension.kind;
}

/** Computes the split anew with every change of the inputs; the history only when what it sums changes. */
export function useSplit(source: Source, inputs: Inputs, language: Language): SplitState {
  const measures = useMemo(() => measuresOf(source.table), [source.table]);
  const { table, column: measure } = measures.find(({ column }) => column.heading === inputs.measure) ??
    measures[0] ?? { table: source.table, column: null };
  const options = useMemo(() => {
    const date = dateColumnOf(table);
    const days = (date?.values ?? []).filter((value) => typeof value === 'number');
    return { dimensions: dimensionsOf(table), date, periods: planPeriods(days, date?.span ?? 'day') };
  }, [table]);
  const { date, periods } = options;

  const ofYear = periods.filter(({ year }) => year === (inputs.year ?? periods[0]?.year));
  const period = ofYear.find(({ part }) => part === inputs.part) ?? ofYear[0] ?? periods[0] ?? null;
  const dimensions = options.dimensions.filter((dimension) => fits(dimension, period));
  const first = dimensions.find((one) => dimensionKey(one) === inputs.first) ?? dimensions[0] ?? null;
  const second =
    dimensions.find((one) => dimensionKey(one) === inputs.second && (first === null || !same(one, first))) ?? null;

  const firstKey = first && dimensionKey(first);
  const secondKey = second && dimensionKey(second);
  const history = useMemo(
    () =>
      measure === null || first === null || hasProblems(table, [measure, date])
        ? null
        : gatherHistory(table, measure, second === null ? [first] : [first, second], period, date),
    // dimensions are made anew with each render; their keys say whether they changed
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [table, measure, firstKey, secondKey, period, date],
  );

  const growth = readRate(inputs.growth);
  const total = readAmount(inputs.total, measure?.unit?.factor);
  const unit = inputs.unit === 'own' ? readUnit(inputs.ownUnit) : { value: Number(inputs.unit) };
  const totalFrom = inputs.totalFrom ?? (history !== null && history.last > 0 ? 'growth' : 'given');

  const own = new Map<string, number>();
  const wrongWeights = new Map<string, Input>();
  for (const [key, text] of Object.entries(inputs.own)) {
    const input = readAmount(text);
    if ('value' in input) own.set(key, input.value);
    else wrongWeights.set(key, input);
  }

  const state = {
    ...options,
    table,
    measures: measures.map(({ column }) => column),
    dimensions,
    measure,
    first,
    second,
    period,
    totalFrom,
    history,
    growth,
    total,
    unit,
    wrongWeights,
  };
  return { ...state, split: splitOf(state, inputs, own, source, language) };
}

function splitOf(
  state: Omit<SplitState, 'split'>,
  inputs: Inputs,
  own: ReadonlyMap<string, number>,
  { table }: Source,
  language: Language,
): JobOutcome<Split> | null {
  const { measure, first, history, growth, total, unit, totalFrom, wrongWeights } = state;
  if (measure === null) return refuse('no-measure', { table: table.name });
  if (first === null) return refuse('no-dimension', { table: table.name });
  if (history === null) return refuse('problems-in-table', { table: table.name });
  if (inputs.weights === 'own' && wrongWeights.size > 0) return null;
  if (!('value' in unit)) return null;
  const choices = {
    unit: unit.value,
    weights: inputs.weights === 'own' ? ({ kind: 'own', values: own } as const) : { kind: inputs.weights },
  };
  if (totalFrom === 'growth') {
    if (!('value' in growth)) return null;
    return previewSplit(history, { ...choices, total: { kind: 'growth', rate: growth.value } }, language);
  }
  if (!('value' in total)) return null;
  return previewSplit(history, { ...choices, total: { kind: 'given', total: total.value } }, language);
}

/** Months need a period of several months, quarters a year. */
function fits(dimension: Dimension, period: PlanPeriod | null): boolean {
  if (dimension.kind === 'column') return true;
  const months = period === null ? 0 : monthsOf(period.part).length;
  return dimension.kind === 'month' ? months > 1 : months > 3;
}

function same(a: Dimension, b: Dimension): boolean {
  return dimensionKey(a) === dimensionKey(b);
}

export function hasProblems(table: Source['table'], columns: readonly (Column | null)[]): boolean {
  return table.problems.some(({ heading }) => columns.some((column) => column?.heading === heading));
}
