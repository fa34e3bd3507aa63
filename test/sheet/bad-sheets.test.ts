import type { Cell } from '../../src/sheet/grid';
import { findTables } from '../../src/sheet/find-tables';
import { recogniseTable } from '../../src/sheet/recognise-table';
import { jobFailureText } from '../../src/texts/job-failures';
import { areaOf, gridOf } from './grid-of';

function recognise(values: readonly (readonly Cell[])[], formulas?: (string | null)[][]) {
  const area = areaOf(values, 'Plan');
  const numberFormats = values.map((row) => row.map(() => 'General'));
  const [table = area] = findTables(values, area);
  return recogniseTable(
    { area, values, numberFormats, ...(formulas === undefined ? {} : { formulas }) },
    table,
    'Plan',
  );
}

describe('what cannot be read gets a sentence', () => {
  test('a million rows are refused by their area before a cell is looked at', () => {
    const area = { sheet: 'Plan', row: 0, column: 0, rows: 1_048_576, columns: 20 };
    const read = recogniseTable({ area, values: [], numberFormats: [] }, area, 'Plan');
    if (read.ok) throw new Error('read');
    expect(jobFailureText(read.failure, 'en')).toBe(
      'Plan!A1:T1048576 is too large (1048576 rows × 20 columns): 4000000 cells and 1,000 columns can be read at once. Select a part of it, then press “Use selection”.',
    );
  });

  test('a table of 16,384 columns is refused', () => {
    const row = (make: (column: number) => Cell) => Array.from({ length: 16_384 }, (_, column) => make(column));
    const read = recognise([
      row((column) => `列${column}`),
      ...[1, 2, 3].map((step) => row((column) => column * step)),
    ]);
    expect(read).toMatchObject({ ok: false, failure: { code: 'too-large', parameters: { columns: 16_384 } } });
  });

  test('a table of errors is named as such', () => {
    const read = recognise(gridOf('Region | Target\nNorth | #REF!\nSouth | #N/A'));
    expect(read).toMatchObject({ ok: false, failure: { code: 'only-errors', parameters: { area: 'Plan!A1:B3' } } });
  });
});

describe('formulas that refer to themselves', () => {
  const grid = gridOf('Region | Target | Actual\nNorth | 10 | 5\nSouth | 20 | 0\nTotal | 0 | 5');
  const formulas = (cells: Readonly<Record<string, string>>) =>
    grid.map((row, r) => row.map((_, c) => cells[`${'ABC'[c]}${r + 1}`] ?? null));

  test('in a total are told with the cell, and the rows count', () => {
    const read = recognise(grid, formulas({ B4: '=SUM(B2:B4)', C4: '=SUM(C2:C3)' }));
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.notes).toContainEqual({ code: 'circular-total', parameters: { cell: 'Plan!B4' } });
    expect(read.value.columns[1]?.values).toEqual([10, 20]);
    expect(read.value.problems).toEqual([]);
  });

  test('among the rows are problems, also where two hold each other, and no zeros', () => {
    const read = recognise(grid, formulas({ C3: '=C4-C2', C4: '=SUM($C$2:$C$3)', B3: '=Other!B3+B2' }));
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.problems).toMatchObject([{ cell: 'Plan!C3', code: 'circular-cell', heading: 'Actual', row: 1 }]);
    expect(read.value.columns[2]?.values).toEqual([5, null]);
    expect(read.value.columns[1]?.values).toEqual([10, 20]);
  });

  test('are not seen in texts, names, functions and other sheets', () => {
    const read = recognise(grid, formulas({ B4: '=LOG10(100)+SUM(Plan2!B4)+LEN("B4")+B4_rate+SUM(B2:B3)' }));
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.notes.filter(({ code }) => code === 'circular-total')).toEqual([]);
  });
});
