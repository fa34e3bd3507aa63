import type { Column, Table } from '../../sheet/table';
import { yearIn } from '../../sheet/year-in';
import { dimensionsOf } from '../dimensions';
import { headingYear } from '../heading-year';
import { isPastHeading } from '../is-past-heading';
import { targetColumns } from '../target-columns';

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

/**
 * The target and actual columns by their headings, and the column that names the rows. Of several years' targets the one
 * that has an actual of its year, else the latest. Another year's column is the history of a target and no actual of it.
 */
export function guessTrackColumns(table: Table): TrackColumns {
  const pairs = targetColumns(table).map((target) => ({ target, actual: actualOf(target, table) }));
  const { target, actual } = pairs.find((pair) => pair.actual !== null) ??
    pairs[0] ?? { target: null, actual: numberColumns(table).find(({ role }) => role === 'actual') ?? null };
  const dimensions = dimensionsOf(table);
  // a column with a name of its own for every row names them better than one of their kinds (责任主体, not 目标类型)
  const naming = dimensions.find(({ kind, members }) => kind === 'column' && members === table.rowNumbers.length);
  const dimension = naming ?? dimensions[0];
  const text = table.columns.find(({ kind }) => kind === 'text') ?? null;
  return { target, actual, label: dimension?.kind === 'column' ? dimension.column : text };
}

/**
 * The actual of a target: the column whose role it is, else one of sales. What names another year or the past is none, and
 * of several years beside a target of none it can't be told.
 */
function actualOf(target: Column, table: Table): Column | null {
  const year = headingYear(target.heading) ?? yearIn(table.name) ?? yearIn(table.area.sheet);
  const isPast = isPastHeading(target.heading);
  const candidates = numberColumns(table).filter(({ heading, role }) => {
    const own = headingYear(heading);
    const isOther = own !== null && year !== null && own !== year;
    return role !== 'target' && role !== 'rate' && !isOther && isPastHeading(heading) === isPast;
  });
  const named = candidates.filter(({ role }) => role === 'actual');
  const found = named.length > 0 ? named : candidates.filter(({ heading }) => ACTUAL.test(heading));
  const years = new Set(found.map(({ heading }) => headingYear(heading)));
  if (year !== null || years.size < 2) return found[0] ?? null;
  return found.find(({ heading }) => headingYear(heading) === null) ?? null;
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
