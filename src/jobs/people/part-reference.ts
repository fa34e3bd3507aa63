import { formatArea } from '../../sheet/format-area';
import type { TargetPart } from './target-book';

/** How formulas take a part of a target. */
export interface PartReference {
  /** The cell that holds it: "Plan!C4". */
  readonly cell: string;
  /** What it is worth: "Plan!C4*10000" where the cell counts in 万. */
  readonly value: string;
}

/** Where a part stands; null where no one cell holds it as a number. */
export function partReference({ cells: [cell], factor }: TargetPart): PartReference | null {
  if (cell === undefined || factor === null) return null;
  const name = formatArea(cell);
  return { cell: name, value: factor === 1 ? name : `${name}*${factor}` };
}
