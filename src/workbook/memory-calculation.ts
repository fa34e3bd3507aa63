import type { Area } from '../sheet/address';
import type { Cell, Grid } from '../sheet/grid';
import type { MemorySheet } from './memory-sheet';

/** The cells that have a name. */
export type AreaNamed = (name: string) => Area | undefined;

/** Computes a formula in a cell: one value, or rows of values that spill. `read` answers the values of other cells. */
export type Evaluate = (formula: string, at: Area, read: (area: Area) => Grid, areaNamed: AreaNamed) => Cell | Grid;

const mostPasses = 30;

/**
 * Computes all formulas of all sheets, pass by pass until nothing changes, so that their order does not matter. A
 * formula that refers to itself stops changing at the last pass, whatever it shows then.
 */
export function calculate(sheets: readonly MemorySheet[], evaluate: Evaluate | undefined, areaNamed: AreaNamed): void {
  if (!evaluate) {
    for (const sheet of sheets) sheet.resetValues();
    return;
  }
  let results = new Map<string, Cell | Grid>();
  for (let pass = 0; pass < mostPasses; pass++) {
    show(sheets, results);
    const next = evaluateAll(sheets, evaluate, areaNamed);
    const same = JSON.stringify([...next]) === JSON.stringify([...results]);
    results = next;
    if (same) break;
  }
  show(sheets, results);
}

function evaluateAll(
  sheets: readonly MemorySheet[],
  evaluate: Evaluate,
  areaNamed: AreaNamed,
): Map<string, Cell | Grid> {
  const read = (area: Area): Grid => {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === area.sheet.toLowerCase());
    return sheet ? sheet.read(area).values : [[{ error: '#REF!' }]];
  };
  const results = new Map<string, Cell | Grid>();
  for (const sheet of sheets) {
    for (const { row, column, formula } of sheet.formulaCells()) {
      const at = { sheet: sheet.name, row, column, rows: 1, columns: 1 };
      results.set(keyOf(sheet, row, column), evaluate(formula, at, read, areaNamed));
    }
  }
  return results;
}

function show(sheets: readonly MemorySheet[], results: ReadonlyMap<string, Cell | Grid>): void {
  for (const sheet of sheets) {
    sheet.resetValues();
    for (const { row, column } of sheet.formulaCells()) {
      const result = results.get(keyOf(sheet, row, column));
      if (result !== undefined) place(sheet, row, column, result);
    }
  }
}

function place(sheet: MemorySheet, row: number, column: number, result: Cell | Grid): void {
  if (!isGrid(result)) return sheet.show(row, column, result ?? 0);
  const cells = result.flatMap((values, r) => values.map((value, c) => ({ row: row + r, column: column + c, value })));
  const free = cells.slice(1).every((cell) => sheet.isEmpty(cell.row, cell.column));
  if (!free) return sheet.show(row, column, { error: '#SPILL!' });
  // a formula that refers to an empty cell shows 0, as in Excel
  for (const cell of cells) sheet.show(cell.row, cell.column, cell.value ?? 0);
  if (cells.length > 1) {
    sheet.spills.push({ sheet: sheet.name, row, column, rows: result.length, columns: result[0]?.length ?? 0 });
  }
}

function isGrid(result: Cell | Grid): result is Grid {
  return Array.isArray(result);
}

function keyOf(sheet: MemorySheet, row: number, column: number): string {
  return `${sheet.name}!${row},${column}`;
}
