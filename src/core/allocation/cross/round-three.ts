import { closestRounding, controlledRounding } from './controlled-rounding';
import { fitTable } from './fit-table';
import { partCells } from './floors';
import type { ThreeSides } from './fit-three';
import { possibleCells } from './possible-cells';
import type { Table } from './table';

/**
 * Rounds a fitted table of three sides to whole units with exact totals: first the table of the first two sides, summed
 * over the third; then the table of those pairs against the third side. Where the pairs' whole totals leave no floors
 * and ceilings in the second table, its cells are fitted to them once more and rounded around that.
 *
 * @returns null where zeros leave the pairs' whole totals no room
 */
export function roundThree([first, second, third]: ThreeSides, cells: Float64Array): Float64Array | null {
  const across = third.length;
  const pairCells = new Float64Array(first.length * second.length);
  cells.forEach((value, cell) => (pairCells[Math.floor(cell / across)]! += value));
  const pairs: Table = {
    rows: first.length,
    columns: second.length,
    seed: pairCells,
    rowUnits: first,
    columnUnits: second,
  };
  const table: Table = {
    rows: pairCells.length,
    columns: across,
    seed: cells,
    rowUnits: controlledRounding(pairs, pairCells),
    columnUnits: third,
  };
  const rounded = closestRounding(table, partCells(cells));
  if (rounded) return rounded;
  const open = possibleCells(table);
  const fitted = open.ok && fitTable(table, open.value);
  return fitted && fitted.ok ? controlledRounding(table, fitted.value.cells) : null;
}
