import type { Column } from '../sheet/table';
import { addUp } from './add-up';

/** The numbers of a column in some rows added up to so many places; what is no number does not count. */
export function sumColumn({ values }: Column, rows: readonly number[], decimals: number): number {
  return addUp(
    rows.map((row) => values[row]).filter((value) => typeof value === 'number'),
    decimals,
  );
}
