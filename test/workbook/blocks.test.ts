import fc from 'fast-check';
import { blocks } from '../../src/workbook/blocks';

const area = (rows: number, columns: number) => ({ sheet: 'S', row: 5, column: 3, rows, columns });

describe('cutting an area into blocks', () => {
  test('cuts between rows when the next one would be too much', () => {
    expect(blocks(area(5, 2), 4, () => 1)).toEqual([
      { sheet: 'S', row: 5, column: 3, rows: 2, columns: 2 },
      { sheet: 'S', row: 7, column: 3, rows: 2, columns: 2 },
      { sheet: 'S', row: 9, column: 3, rows: 1, columns: 2 },
    ]);
  });

  test('cuts a row that is too much by itself between its columns', () => {
    expect(blocks(area(3, 3), 4, (row) => (row === 1 ? 2 : 1))).toEqual([
      { sheet: 'S', row: 5, column: 3, rows: 1, columns: 3 },
      { sheet: 'S', row: 6, column: 3, rows: 1, columns: 2 },
      { sheet: 'S', row: 6, column: 5, rows: 1, columns: 1 },
      { sheet: 'S', row: 7, column: 3, rows: 1, columns: 3 },
    ]);
  });

  test('covers every cell once, and stays under the limit but for single cells', () => {
    const costs = fc.array(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(costs, fc.integer({ min: 1, max: 30 }), (grid, limit) => {
        const cut = blocks(area(grid.length, 4), limit, (row, column) => grid[row]?.[column] ?? 0);
        const seen = new Map<string, number>();
        for (const block of cut) {
          let cost = 0;
          for (let row = block.row; row < block.row + block.rows; row++) {
            for (let column = block.column; column < block.column + block.columns; column++) {
              seen.set(`${row},${column}`, (seen.get(`${row},${column}`) ?? 0) + 1);
              cost += grid[row - 5]?.[column - 3] ?? 0;
            }
          }
          if (block.rows * block.columns > 1) expect(cost).toBeLessThanOrEqual(limit);
        }
        expect(seen.size).toBe(grid.length * 4);
        expect(new Set(seen.values())).toEqual(new Set([1]));
      }),
    );
  });
});
