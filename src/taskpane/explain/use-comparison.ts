import { useMemo } from 'react';
import { compareColumns, guessPlanColumns, type PlanColumns } from '../../jobs/explain/compare-columns';
import { compareYears } from '../../jobs/explain/compare-years';
import type { Comparison } from '../../jobs/explain/comparison';
import { guessOrderColumns, type OrderColumns } from '../../jobs/explain/guess-years';
import type { Compared } from '../../jobs/explain/propose-comparison';
import { refuse, type JobOutcome } from '../../jobs/job-outcome';
import { guessTrackColumns } from '../../jobs/track/guess-track';
import type { Column, Table } from '../../sheet/table';
import { hasProblems } from '../decompose/use-plan';
import { useLanguage, useTexts } from '../language-context';
import { columnOf } from '../parts/column-field';

/** What the user chose; undefined stands for the default of the table at hand. */
export interface ExplainInputs {
  readonly from?: 'years' | 'columns';
  readonly before?: number;
  readonly after?: number;
  readonly by?: string;
  readonly quantity?: string;
  readonly amount?: string;
  readonly plan?: Partial<Record<keyof PlanColumns, string>>;
  readonly label?: string;
}

export interface ComparisonState {
  /** Null where the table does not hold two years of orders. */
  readonly orders: OrderColumns | null;
  readonly from: 'years' | 'columns';
  readonly before: number;
  readonly after: number;
  readonly by: Column | null;
  readonly quantity: Column | null;
  readonly amount: Column | null;
  readonly plan: PlanColumns<Column | null>;
  readonly label: Column | null;
  readonly used: readonly (Column | null)[];
  readonly outcome: JobOutcome<{ readonly comparison: Comparison; readonly compared: Compared }>;
}

/** Compares what is chosen, with the guesses from the headings where nothing is. */
export function useComparison(table: Table, inputs: ExplainInputs): ComparisonState {
  const say = useTexts();
  const language = useLanguage();
  const guessed = useMemo(
    () => ({
      orders: guessOrderColumns(table),
      plan: guessPlanColumns(table),
      label: guessTrackColumns(table).label,
    }),
    [table],
  );
  const { orders } = guessed;
  const from = orders === null ? 'columns' : (inputs.from ?? 'years');
  const after = inputs.after ?? orders?.years[0] ?? 0;
  const before = inputs.before ?? orders?.years.find((year) => year < after) ?? 0;
  const by = columnOf(orders?.by ?? [], inputs.by, orders?.by[0] ?? null);
  const quantity = columnOf(table.columns, inputs.quantity, orders?.quantity ?? null);
  const amount = columnOf(table.columns, inputs.amount, orders?.amount ?? null);
  const pick = (name: keyof PlanColumns) => columnOf(table.columns, inputs.plan?.[name], guessed.plan[name]);
  const plan = {
    planQuantity: pick('planQuantity'),
    planPrice: pick('planPrice'),
    actualQuantity: pick('actualQuantity'),
    actualPrice: pick('actualPrice'),
  };
  const label = columnOf(table.columns, inputs.label, guessed.label);
  const used = from === 'years' ? [orders?.date ?? null, quantity, amount, by] : [...Object.values(plan), label];

  const years = useMemo(() => {
    if (from !== 'years' || orders === null || by === null || quantity === null || amount === null) return null;
    const choices = { date: orders.date, quantity, amount, by, before, after };
    if (hasProblems(table, [orders.date, quantity, amount])) return refuse('problems-in-table', { table: table.name });
    const comparison = compareYears(table, choices, language);
    if (!comparison.ok) return comparison;
    const compared: Compared = {
      before: String(before),
      after: String(after),
      heading: by.heading,
      columns: [orders.date, quantity, amount, by],
      years: choices,
    };
    return { ok: true, value: { comparison: comparison.value, compared } } as const;
  }, [table, from, orders, by, quantity, amount, before, after, language]);

  const state = { orders, from, before, after, by, quantity, amount, plan, label, used } as const;
  if (years !== null) return { ...state, outcome: years };
  return { ...state, outcome: columnsOutcome() };

  function columnsOutcome(): ComparisonState['outcome'] {
    const { planQuantity, planPrice, actualQuantity, actualPrice } = plan;
    if (planQuantity === null || planPrice === null || actualQuantity === null || actualPrice === null) {
      return refuse('no-compared-columns', { table: table.name });
    }
    const chosen = { planQuantity, planPrice, actualQuantity, actualPrice };
    if (hasProblems(table, Object.values(chosen))) return refuse('problems-in-table', { table: table.name });
    const comparison = compareColumns(table, chosen, label, language);
    if (!comparison.ok) return comparison;
    const compared: Compared = {
      before: say('plan'),
      after: say('actual'),
      heading: label?.heading ?? '',
      columns: [...Object.values(chosen), ...(label === null ? [] : [label])],
      years: null,
    };
    return { ok: true, value: { comparison: comparison.value, compared } };
  }
}
