import type { Proposal } from '../proposal';
import { columnRuns } from './column-runs';
import type { Call } from './find-calls';

/**
 * Puts what formulas show in their place, all cells that an array formula fills included. It rests on what they show now.
 * Formulas that are stuck or still computed stay: their value is not known.
 */
export function proposeFreeze(calls: readonly Call[]): Proposal {
  const changes = columnRuns(calls.filter(({ state }) => state === 'shows')).map((run) => ({
    area: { ...run[0]!.area, rows: run.reduce((rows, { area }) => rows + area.rows, 0) },
    cells: run.flatMap(({ values }) => values),
  }));
  return { basis: changes.map(({ area, cells }) => ({ area, values: cells })), sheets: [], changes };
}
