import fc from 'fast-check';
import { rectangles } from '../../src/workbook/rectangles';

describe('covering cells with rectangles', () => {
  test('joins runs of a row and rows of the same columns', () => {
    const cells = ['aab', 'aab', 'a.b'];
    const found = rectangles(3, 3, (row, column) => cells[row]?.[column]?.replace('.', '') || undefined);
    expect(found).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2, key: 'a' },
      { row: 0, column: 2, rows: 3, columns: 1, key: 'b' },
      { row: 2, column: 0, rows: 1, columns: 1, key: 'a' },
    ]);
  });

  test('covers each cell that has a key once, with that key', () => {
    const key = fc.constantFrom('a', 'b', undefined);
    const grids = fc.array(fc.array(key, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(grids, (grid) => {
        const painted = grid.map((row) => row.map((): string | undefined => undefined));
        for (const { row, column, rows, columns, key: paint } of rectangles(grid.length, 5, (r, c) => grid[r]?.[c])) {
          for (let r = row; r < row + rows; r++) {
            for (let c = column; c < column + columns; c++) {
              expect(painted[r]?.[c]).toBeUndefined();
              painted[r]![c] = paint;
            }
          }
        }
        expect(painted).toEqual(grid);
      }),
    );
  });
});
