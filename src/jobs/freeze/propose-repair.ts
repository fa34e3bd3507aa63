import { enteredFormula } from '../../sheet/entered-formula';
import type { Proposal } from '../proposal';
import { columnRuns } from './column-runs';
import type { Call } from './find-calls';

/**
 * Enters formulas that are stuck once more, as a person would type them: a file opened before the add-in was there leaves
 * them at #NAME? until then. It rests on what they show now.
 */
export function proposeRepair(calls: readonly Call[]): Proposal {
  const stuck = calls
    .filter(({ state }) => state === 'stuck')
    .map((call) => ({ ...call, area: { ...call.area, rows: 1, columns: 1 } }));
  const parts = columnRuns(stuck).map((run) => ({
    area: { ...run[0]!.area, rows: run.length },
    values: run.map(({ values }) => [values[0]?.[0] ?? null]),
    cells: run.map(({ formula }) => [{ formula: enteredFormula(formula) }]),
  }));
  return {
    basis: parts.map(({ area, values }) => ({ area, values })),
    sheets: [],
    changes: parts.map(({ area, cells }) => ({ area, cells })),
  };
}
