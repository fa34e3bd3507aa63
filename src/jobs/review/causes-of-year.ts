import { dateOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import type { Column, Table } from '../../sheet/table';
import type { Language } from '../../texts/language';
import { compareYears } from '../explain/compare-years';
import type { Comparison } from '../explain/comparison';

/**
 * The difference between the same days of two years by price, volume and mix, as Explain tells that of whole years. Null
 * without quantities, or where a member has none for its amount.
 */
export function causesOfYear(
  table: Table,
  columns: { readonly date: Column; readonly amount: Column; readonly by: Column; readonly quantity: Column | null },
  { now, last }: { readonly now: Days; readonly last: Days },
  language: Language,
): Comparison | null {
  const { date, amount, by, quantity } = columns;
  if (quantity === null) return null;
  const kept = date.values.flatMap((day, row) => {
    if (typeof day !== 'number') return [];
    const within = [now, last].find(({ from, to }) => Math.floor(day) >= from && Math.floor(day) <= to);
    // a period may reach over the turn of a year: its side is told by the year in which it ends
    return within ? [{ row, end: within.to }] : [];
  });
  const [before, after] = [dateOf(last.to).year, dateOf(now.to).year];
  const only = (column: Column): Column => ({
    ...column,
    values: kept.map(({ row }) => column.values[row] ?? null),
    groups: null,
  });
  if (table.columns.some(({ index, groups }) => groups !== null && [quantity.index, amount.index].includes(index)))
    return null;
  const compared = compareYears(
    { ...table, rowNumbers: kept.map(({ row }) => table.rowNumbers[row]!) },
    {
      date: { ...only(date), values: kept.map(({ end }) => end) },
      quantity: only(quantity),
      amount: only(amount),
      by: only(by),
      before,
      after,
    },
    language,
  );
  return compared.ok ? compared.value : null;
}
