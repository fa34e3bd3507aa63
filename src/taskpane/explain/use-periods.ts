import { useCallback, useMemo } from 'react';
import type { Hotspot } from '../../core/variance/find-hotspots';
import { bookedTo } from '../../jobs/booked-to';
import { gapMembersSliced } from '../../jobs/explain/find-gap-members';
import type { FilterStep } from '../../jobs/explain/filter';
import { guessOrderColumns, type OrderColumns } from '../../jobs/explain/guess-years';
import {
  cutToData,
  periodsWithRows,
  yearEarlier,
  type NamedDays,
  type PeriodKind,
} from '../../jobs/explain/named-days';
import { sidesOf, type Sides } from '../../jobs/explain/sides';
import type { JobOutcome } from '../../jobs/job-outcome';
import type { Slices } from '../../sheet/slices';
import type { Column, Table } from '../../sheet/table';
import { useLanguage } from '../language-context';
import { useSettings } from '../settings/settings-context';
import { columnOf } from '../parts/column-field';
import { useSliced, type Sliced } from '../progress/use-sliced';

export type Lens = 'products' | 'margin' | 'drivers' | 'rates' | 'promotion';

/** What the user chose of two periods; undefined stands for the default. */
export interface PeriodInputs {
  readonly unit?: PeriodKind;
  readonly before?: number;
  readonly after?: number;
  readonly sameDays?: boolean;
  readonly by?: string;
  readonly lens?: Lens;
  readonly quantity?: string;
  readonly amount?: string;
  /** Headings and members gone down to. */
  readonly path?: readonly { readonly heading: string; readonly member: string }[];
}

/** Two periods of a table of orders, cut to the members gone down to. */
export interface Periods {
  readonly orders: OrderColumns;
  readonly quantity: Column | null;
  readonly amount: Column;
  readonly unit: PeriodKind;
  readonly units: readonly PeriodKind[];
  readonly choices: readonly NamedDays[];
  readonly before: NamedDays;
  readonly after: NamedDays;
  /** The last day with data where it cuts the later period, else null. */
  readonly dataEnd: number | null;
  readonly sameDays: boolean;
  readonly path: readonly FilterStep[];
  readonly dimensions: readonly Column[];
  readonly by: Column;
  readonly lens: Lens;
  readonly lenses: readonly Lens[];
  readonly sides: Sides;
  readonly spots: JobOutcome<Hotspot[]>;
}

const UNITS: readonly PeriodKind[] = ['year', 'quarter', 'month'];

/** What two periods of orders say, and how far the finding out is; null where a table holds no two of them. */
export function usePeriods(
  table: Table,
  inputs: PeriodInputs,
): { readonly periods: Periods | null; readonly sliced: Sliced<unknown> } | null {
  const language = useLanguage();
  const { fiscalYearStart } = useSettings().settings;
  const orders = useMemo(() => guessOrderColumns(table), [table]);
  const all = useMemo(
    () =>
      orders === null
        ? null
        : {
            year: periodsWithRows(orders.date, 'year', language, fiscalYearStart),
            quarter: periodsWithRows(orders.date, 'quarter', language, fiscalYearStart),
            month: periodsWithRows(orders.date, 'month', language, fiscalYearStart),
          },
    [orders, language, fiscalYearStart],
  );
  const last = useMemo(() => orders && bookedTo(orders.date), [orders]);
  const { unit: chosenUnit, before: chosenBefore, after: chosenAfter, sameDays: chosenSame, path: steps } = inputs;
  const found = useMemo(() => {
    if (orders === null || all === null) return null;
    const units = UNITS.filter((unit) => all[unit].length > 1);
    const unit = units.find((one) => one === chosenUnit) ?? units[0];
    if (unit === undefined) return null;
    const choices = all[unit];
    const later = choices.find(({ index }) => index === chosenAfter) ?? choices[0]!;
    const usual = yearEarlier(later, language);
    const earlier =
      choices.find(({ index }) => index === chosenBefore) ??
      choices.find(({ index }) => index === usual.index) ??
      choices.find(({ index }) => index < later.index) ??
      choices.find(({ index }) => index !== later.index)!;
    const dataEnd = last !== null && last < later.to && last >= later.from ? last : null;
    const sameDays = dataEnd !== null && (chosenSame ?? true);
    const [before, after] = sameDays ? cutToData(earlier, later, dataEnd) : [earlier, later];
    const path = (steps ?? []).flatMap(({ heading, member }): FilterStep[] => {
      const column = table.columns.find((one) => one.heading === heading);
      return column === undefined ? [] : [{ column, member }];
    });
    return { units, unit, choices, before, after, dataEnd, sameDays, path };
  }, [table, orders, all, last, chosenUnit, chosenBefore, chosenAfter, chosenSame, steps, language]);
  const quantity = orders === null ? null : columnOf(table.columns, inputs.quantity, orders.quantity);
  const amount = orders === null ? null : columnOf(table.columns, inputs.amount, orders.amount);
  const work = useCallback(
    function* (): Slices<Looked | null> {
      if (orders === null || found === null || amount === null) return null;
      const sides = sidesOf(table, orders.date, found.before, found.after, found.path);
      const spots = yield* gapMembersSliced(table, sides, amount, found.path);
      return { ...found, orders, quantity, amount, sides, spots };
    },
    [table, orders, found, quantity, amount],
  );
  const sliced = useSliced(work, table.rowNumbers.length);
  if (orders === null || found === null || amount === null) return null;
  const { value } = sliced;
  return { periods: value === null ? null : { ...value, ...chosenLens(value, inputs) }, sliced };
}

type Looked = Omit<Periods, 'dimensions' | 'by' | 'lens' | 'lenses'>;

/** What can be asked of the two periods, and what is. */
function chosenLens(
  { orders, path, quantity }: Looked,
  inputs: PeriodInputs,
): Pick<Periods, 'dimensions' | 'by' | 'lens' | 'lenses'> {
  const dimensions = orders.by.filter((column) => !path.some((step) => step.column.index === column.index));
  const by = columnOf(dimensions, inputs.by, dimensions[0] ?? orders.by[0]!)!;
  const lenses: Lens[] = [
    ...(quantity === null ? [] : (['products'] as const)),
    ...(quantity === null || orders.cost === null ? [] : (['margin'] as const)),
    'drivers',
    ...(orders.cost === null && orders.collected === null ? [] : (['rates'] as const)),
    ...(orders.promotion === null || quantity === null || orders.cost === null ? [] : (['promotion'] as const)),
  ];
  return { dimensions, by, lens: lenses.find((one) => one === inputs.lens) ?? lenses[0]!, lenses };
}
