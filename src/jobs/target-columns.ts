import type { Column, Table } from '../sheet/table';
import { headingYear } from './heading-year';
import { isPastHeading } from './is-past-heading';

/**
 * The columns that hold targets, as they stand: those of the past (去年目标) last, and where the first names a year, the
 * latest year first.
 */
export function targetColumns({ columns }: Table): Column[] {
  const targets = columns
    .filter(({ kind, role }) => kind === 'number' && role === 'target')
    .sort((a, b) => Number(isPastHeading(a.heading)) - Number(isPastHeading(b.heading)));
  if (targets[0] === undefined || headingYear(targets[0].heading) === null) return targets;
  const year = ({ heading }: Column) => headingYear(heading) ?? 0;
  return targets.sort((a, b) => year(b) - year(a));
}
