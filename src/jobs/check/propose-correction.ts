import type { Proposal } from '../proposal';
import type { CheckedCell } from './check-area';

/** Writes into the cell of a finding what it should say. It rests on what the cell says now. */
export function proposeCorrection({ area, says, should }: Pick<CheckedCell, 'area' | 'says' | 'should'>): Proposal {
  return { basis: [{ area, values: [[says]] }], sheets: [], changes: [{ area, cells: [[should]] }] };
}
