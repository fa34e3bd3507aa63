import { fromDecimal } from '../../core/numeric/decimal';
import { exactSum } from '../../core/numeric/exact-sum';
import type { Column } from '../../sheet/table';
import type { DayRange } from '../decompose/plan-periods';

/** The body rows dated within a range, both ends included. */
export function rowsWithin(date: Column, { from, to }: DayRange): number[] {
  return date.values.flatMap((day, row) => (typeof day === 'number' && day >= from && day < to + 1 ? [row] : []));
}

/** The exact sum of a column over some of its rows; cells without a number are left out. */
export function sumRows({ values }: Column, rows: readonly number[]): number {
  return fromDecimal(exactSum(rows.map((row) => values[row]).filter((value) => typeof value === 'number')));
}

/** Whether a list begins so late within a period that it can't tell of the whole: four months of ten are no year before. */
export function startsLate(date: Column, { from }: DayRange): boolean {
  return date.values.every((day) => typeof day !== 'number' || day > from + SLACK);
}

const SLACK = 31;
