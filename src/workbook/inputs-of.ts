import type { ProposedChange } from '../jobs/proposal';
import type { CellInput } from '../sheet/draft';

/** What is written into a cell of a sheet; undefined where nothing is, not even a blank. */
export type InputAt = (row: number, column: number) => CellInput | undefined;

export function inputsOf(changes: readonly ProposedChange[], sheet: string): InputAt {
  const byRow = new Map<number, ProposedChange[]>();
  for (const change of changes) {
    if (change.area.sheet !== sheet) continue;
    for (let row = change.area.row; row < change.area.row + change.area.rows; row++) {
      const here = byRow.get(row);
      if (here) here.push(change);
      else byRow.set(row, [change]);
    }
  }
  return (row, column) => {
    // of several the last one counts
    let input: CellInput | undefined;
    for (const { area, cells } of byRow.get(row) ?? []) {
      if (column < area.column || column >= area.column + area.columns) continue;
      input = cells[row - area.row]?.[column - area.column];
    }
    return input;
  };
}
