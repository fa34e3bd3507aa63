import type { Column, Table } from '../../sheet/table';
import { dimensionsOf } from '../dimensions';

export type PacePeriod = 'week' | 'month' | 'quarter' | 'year';

export interface TrackColumns {
  readonly target: Column | null;
  readonly actual: Column | null;
  readonly label: Column | null;
}

/** The columns that can hold a target or an actual. */
export function numberColumns(table: Table): Column[] {
  return table.columns.filter(({ kind }) => kind === 'number');
}

/** The target and actual columns by their headings, and the column that names the rows. */
export function guessTrackColumns(table: Table): TrackColumns {
  const numbers = numberColumns(table);
  const target = numbers.find(({ role }) => role === 'target') ?? null;
  const actual =
    numbers.find(({ role }) => role === 'actual') ??
    (target === null ? null : (numbers.find((column) => column !== target && ACTUAL.test(column.heading)) ?? null));
  const dimensions = dimensionsOf(table);
  // a column with a name of its own for every row names them better than one of their kinds (责任主体, not 目标类型)
  const naming = dimensions.find(({ kind, members }) => kind === 'column' && members === table.rowNumbers.length);
  const dimension = naming ?? dimensions[0];
  const text = table.columns.find(({ kind }) => kind === 'text') ?? null;
  return { target, actual, label: dimension?.kind === 'column' ? dimension.column : text };
}

/** The length of the targets' period by what their heading says, else a month, the commonest. */
export function guessPacePeriod(heading: string): PacePeriod {
  return saidPeriod(heading) ?? 'month';
}

/** The length of the targets' period, where their heading says it. */
export function saidPeriod(heading: string): PacePeriod | null {
  if (/月|month/i.test(heading)) return 'month';
  if (/季|quarter|\bq[1-4]\b/i.test(heading)) return 'quarter';
  if (/周|week/i.test(heading)) return 'week';
  return /年|year|annual|\b(19|20)\d\d\b/i.test(heading) ? 'year' : null;
}

const ACTUAL = /实际|完成|达成|实绩|actual|achieved|sales|销售/i;
