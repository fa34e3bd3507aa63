import type { ReviewRow } from './review-facts';

/** The rows by their pace, the best first; those of which nothing is expected have none and are left out. */
export function rankRows(rows: readonly ReviewRow[]): ReviewRow[] {
  const paced = rows.filter(({ pace }) => pace.pace !== null);
  return [...paced].sort((a, b) => b.pace.pace! - a.pace.pace! || b.actual.value - a.actual.value);
}
