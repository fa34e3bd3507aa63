import { sameInput } from './cell-inputs';
import type { CellState } from './cell-state';
import { asWritten, type Written } from './written';

/** Tells a cell by its row and column, counted from the first of an area. */
type Test = (row: number, column: number) => boolean;

/** Which cells of an area hold neither what was there before nor what was written: those are somebody else's. */
export function editedSince(before: CellState, written: Written, now: CellState): Test {
  const current = (row: number, column: number) => now.inputs[row]?.[column] ?? null;
  const isWritten = asWritten(written, current);
  return (row, column) =>
    !isWritten(row, column) && !sameInput(current(row, column), before.inputs[row]?.[column] ?? null);
}

/** The cells as they were before, but for those that somebody edited, and the formats that `keepsFormat` names. */
export function keepEdited(
  before: CellState,
  now: CellState,
  edited: Test,
  keepsFormat: Test = () => false,
): CellState {
  return {
    area: before.area,
    inputs: before.inputs.map((line, row) =>
      line.map((old, column) => (edited(row, column) ? (now.inputs[row]?.[column] ?? null) : old)),
    ),
    formats: before.formats.map((line, row) =>
      line.map((old, column) =>
        edited(row, column) || keepsFormat(row, column) ? (now.formats[row]?.[column] ?? old) : old,
      ),
    ),
  };
}
