/** A small table: totals and, row by row, the seed. */
export interface SmallTable {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly seed: readonly (readonly number[])[];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Hall's condition by trying every set of rows: together they never need more than the columns open to them hold. */
export function canBeFilled({ rows, columns, seed }: SmallTable): boolean {
  if (sum(rows) !== sum(columns) || Math.min(...rows, ...columns) < 0) return false;
  for (let set = 0; set < 2 ** rows.length; set += 1) {
    const isIn = (row: number) => ((set >> row) & 1) === 1;
    const needed = sum(rows.filter((_, row) => isIn(row)));
    const open = sum(columns.filter((_, column) => seed.some((line, row) => isIn(row) && line[column]! > 0)));
    if (needed > open) return false;
  }
  return true;
}

/** Whether some table with these totals and zeros has a unit in the cell. */
function canHoldUnit({ rows, columns, seed }: SmallTable, row: number, column: number): boolean {
  if (seed[row]![column] === 0) return false;
  const less = (totals: readonly number[], at: number) =>
    totals.map((total, index) => (index === at ? total - 1 : total));
  return canBeFilled({ rows: less(rows, row), columns: less(columns, column), seed });
}

/**
 * Proportional fitting by its definition: the cells are scaled by rows, then by columns, many times over. Null where
 * that takes too long.
 */
export function plainFit(table: SmallTable): number[][] | null {
  const { rows, columns, seed } = table;
  let cells = seed.map((line, row) => line.map((value, column) => (canHoldUnit(table, row, column) ? value : 0)));
  const scaled = (value: number, total: number, present: number) => (present === 0 ? 0 : (value * total) / present);
  for (let sweep = 0; sweep < 20_000; sweep += 1) {
    cells = cells.map((line, row) => line.map((value) => scaled(value, rows[row]!, sum(line))));
    const present = columns.map((_, column) => sum(cells.map((line) => line[column]!)));
    cells = cells.map((line) => line.map((value, column) => scaled(value, columns[column]!, present[column]!)));
    if (cells.every((line, row) => Math.abs(sum(line) - rows[row]!) < 1e-12 * Math.max(1, rows[row]!))) return cells;
  }
  return null;
}

/**
 * The controlled rounding that is closest to the cells by squares, of equally close ones that with the larger first
 * cell that differs, found by trying every choice of floors and ceilings.
 */
export function bestRounding(
  rows: readonly number[],
  columns: readonly number[],
  cells: readonly (readonly number[])[],
): number[][] | null {
  let best: { readonly table: number[][]; readonly distance: number } | null = null;
  const search = (left: readonly number[], table: number[][], distance: number) => {
    const row = table.length;
    if (row === rows.length) {
      // Tables come in falling order, so the first of equally close ones is the one that is wanted.
      if (left.every((units) => units === 0) && (!best || distance < best.distance - 1e-7)) best = { table, distance };
      return;
    }
    for (const line of choices(cells[row]!)) {
      if (sum(line) !== rows[row] || line.some((units, column) => units > left[column]!)) continue;
      const off = sum(line.map((units, column) => (units - cells[row]![column]!) ** 2));
      search(
        left.map((units, column) => units - line[column]!),
        [...table, line],
        distance + off,
      );
    }
  };
  search(columns, [], 0);
  return (best as { readonly table: number[][] } | null)?.table ?? null;
}

/** Every way to round the cells of a line up or down, the largest first. */
function choices(line: readonly number[]): number[][] {
  return line.reduce<number[][]>(
    (begun, value) => {
      const isWhole = Math.abs(value - Math.round(value)) <= 1e-6;
      const ends = isWhole ? [Math.round(value)] : [Math.ceil(value), Math.floor(value)];
      return begun.flatMap((start) => ends.map((end) => [...start, end]));
    },
    [[]],
  );
}
