import { fail, succeed } from '../../core/outcome';
import type { DailyAmounts } from '../../core/pace/book-on-workdays';
import { isBlankDate, toDate } from './dates';
import { toNumber } from './numbers';
import { required, type Reader } from './reader';

/**
 * Amounts by day: dates in the first column and amounts in the second, or in two rows of a wide range. Rows without date
 * and amount are skipped, so that a range may have room for days to come; an amount without a date is refused.
 */
export const daily: Reader<DailyAmounts> = required(({ name, cells }) => {
  const { rows, columns, values } = cells;
  const isWide = columns > 2 && rows === 2;
  if (columns !== 2 && !isWide) return fail('columns-wrong', { argument: name, count: columns, expected: 2 });
  const dates: number[] = [];
  const amounts: number[] = [];
  for (let day = 0; day < (isWide ? columns : rows); day++) {
    const at = isWide ? day : 2 * day;
    const beside = isWide ? columns + day : at + 1;
    const amount = toNumber(values[beside] ?? 0, { argument: name, row: beside + 1 });
    const cell = values[at] ?? 0;
    if (amount.ok && amount.value === 0 && isBlankDate(cell)) continue;
    const date = toDate(cell, { argument: name, row: at + 1 });
    if (!date.ok) return date;
    if (!amount.ok) return amount;
    dates.push(date.value);
    amounts.push(amount.value);
  }
  return succeed({ dates, amounts });
});
