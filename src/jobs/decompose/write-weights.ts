import { columnName } from '../../sheet/address';
import type { CellInput } from '../../sheet/draft';
import { daysOf } from './members';
import type { Split } from './preview-split';
import type { SumWriter } from './source-sums';
import type { WrittenAs } from './write-head';

/** More formulas than these on a long order sheet make every recalculation slow; then weights go in as numbers. */
export const MOST_SUMS = 500;

/**
 * The weight of a cell as it goes into the sheet: a sum over the source where that counts the same, else the number.
 * `labelRow` and `labelColumn` say where the labels of the row and column stand.
 */
export function weightInput(
  split: Split,
  rowIndex: number,
  columnIndex: number,
  at: { readonly row: number; readonly headingRow: number; readonly column: number },
  as: WrittenAs,
  sums: SumWriter | null,
): CellInput {
  const { history, choices, weights } = split;
  const number = weights.cells[rowIndex]![columnIndex]!;
  const { kind } = choices.weights;
  if (as === 'values' || sums === null || (kind !== 'last' && kind !== 'all')) return number;
  if (history.nested && !history.cells[rowIndex]![columnIndex]!.present) return number;

  const [first, second] = history.dimensions;
  const row = history.rows[rowIndex]!;
  const column = history.columns?.[columnIndex];
  const conditions = [
    ...(first.kind === 'column' ? [{ column: first.column, cell: `$A${at.row + 1}` }] : []),
    ...(second?.kind === 'column'
      ? [{ column: second.column, cell: `${columnName(at.column)}$${at.headingRow + 1}` }]
      : []),
  ];
  const { period } = history;
  const ranges = period === null ? null : kind === 'last' ? [period.last] : period.history;
  return { formula: `=${sums(conditions, ranges?.flatMap((range) => daysOf(range, row, column)) ?? null)}` };
}
