import { dateOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import type { Column, Table } from '../../sheet/table';
import type { Language } from '../../texts/language';
import { comparePeriods } from '../explain/compare-periods';
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
  if (table.columns.some(({ index, groups }) => groups !== null && [quantity.index, amount.index].includes(index)))
    return null;
  const plain = (column: Column): Column => ({ ...column, groups: null });
  const compared = comparePeriods(
    table,
    {
      date,
      quantity: plain(quantity),
      amount: plain(amount),
      by,
      // a period may reach over the turn of a year: its name is the year in which it ends
      before: { ...last, name: String(dateOf(last.to).year) },
      after: { ...now, name: String(dateOf(now.to).year) },
    },
    language,
  );
  return compared.ok ? compared.value : null;
}
