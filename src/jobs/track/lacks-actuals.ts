import type { Table } from '../../sheet/table';
import { guessTrackColumns } from './guess-track';

/** Whether a table holds targets alone: what was done then stands in bookings. */
export function lacksActuals(table: Table): boolean {
  const { target, actual } = guessTrackColumns(table);
  return target !== null && actual === null;
}
