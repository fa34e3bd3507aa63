import type { Table } from './table';

/**
 * The open cells of a seed, the others 0, in a range that leaves fitting room: where the seed has values near the ends
 * of doubles, rows and then columns are multiplied by powers of two so that their largest cells are about 1. That
 * changes nothing in the fit.
 */
export function levelled({ rows, columns, seed }: Table, open: Int32Array): Float64Array {
  const shape = seed.map((value, cell) => (open[cell] === 0 ? 0 : value));
  const isTame = shape.every((value) => value === 0 || (value > 1 / HUGE && value < HUGE));
  if (isTame) return shape;
  const sizes = shape.map((value) => Math.floor(Math.log2(value)));
  const rowSize = new Float64Array(rows).fill(-Infinity);
  const columnSize = new Float64Array(columns).fill(-Infinity);
  const forEachOpen = (visit: (cell: number, row: number, column: number) => void) => {
    for (let cell = 0; cell < shape.length; cell += 1) {
      if (shape[cell]! > 0) visit(cell, Math.floor(cell / columns), cell % columns);
    }
  };
  forEachOpen((cell, row) => (rowSize[row] = Math.max(rowSize[row]!, sizes[cell]!)));
  forEachOpen((cell, row, column) => {
    columnSize[column] = Math.max(columnSize[column]!, sizes[cell]! - rowSize[row]!);
  });
  forEachOpen((cell, row, column) => {
    const size = rowSize[row]! + columnSize[column]!;
    const half = Math.trunc(size / 2);
    // In two steps, as neither power nor product may leave the range; what is open stays open, however small.
    shape[cell] = Math.max(shape[cell]! * 2 ** -half * 2 ** (half - size), 1 / (HUGE * HUGE));
  });
  return shape;
}

const HUGE = 1e120;
