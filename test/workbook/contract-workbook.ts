import type { WorkbookContent } from '../../src/workbook/content';

/** The small workbook every case of the contract starts from, as plain data. */
export const contractWorkbook: WorkbookContent = {
  sheets: [
    {
      // starts at B3; C4 is 0.1 + 0.2, C5 has more digits than its format shows
      name: 'Orders',
      cells: [
        [],
        [],
        [null, 'Date', 'Amount', 'Note', 'Twice'],
        [null, 42767, 0.30000000000000004, 'north', { formula: '=C4*2' }],
        [null, 42768, 123456789.12345679, '007', { formula: '=C5*2' }],
        [null, null, -5, true, { formula: '=1/0' }],
        [null, 42770.5, { error: '#N/A' }, 'total', { formula: '=SUM(E4:E5)' }],
      ],
      formats: [
        { row: 3, column: 1, rows: 4, columns: 1, format: 'yyyy-mm-dd' },
        { row: 3, column: 2, rows: 3, columns: 1, format: '#,##0' },
      ],
    },
    {
      name: '销售 2017',
      cells: [
        ['地区', '金额', '权重'],
        ['华东', 10, 1],
        ['华北', 20, 2],
        ['华南', 30, 3],
      ],
    },
    { name: 'Locked', cells: [['fixed', 1]], protected: true },
    {
      name: 'Merged',
      cells: [['A title over two columns'], ['a', 'b'], [1, 2], [null, null], ['owner', 5], [null, 6], ['alone', 7]],
      merged: [
        { sheet: 'Merged', row: 4, column: 0, rows: 2, columns: 1 },
        { sheet: 'Merged', row: 0, column: 0, rows: 1, columns: 2 },
      ],
      indents: [
        { row: 5, column: 1, level: 2 },
        { row: 4, column: 1, level: 1 },
      ],
      drawings: [
        { name: 'Picture 1', kind: 'picture', area: { sheet: 'Merged', row: 1, column: 1, rows: 3, columns: 2 } },
        { name: 'Picture 2', kind: 'picture', area: { sheet: 'Merged', row: 40, column: 27, rows: 1, columns: 1 } },
      ],
    },
    {
      name: 'Filtered',
      cells: [
        ['k', 'v'],
        ['x', 1],
        ['y', 2],
        ['x', 3],
        [null, null],
        ['below', 4],
      ],
      hiddenRows: [5],
      filter: { area: { sheet: 'Filtered', row: 0, column: 0, rows: 4, columns: 2 }, column: 0, keep: ['x'] },
    },
    {
      name: 'TableFiltered',
      cells: [
        ['k', 'v'],
        ['x', 1],
        ['y', 2],
      ],
    },
    { name: 'Hidden', cells: [['secret']], hidden: true },
    {
      name: 'Spill',
      cells: [['n', null, 'sum'], [{ formula: '=SEQUENCE(3)' }, null, { formula: '=SUM(A2:A4)' }], [], [], ['end']],
    },
    {
      // two tables one above the other, and one that ends in a totals row
      name: 'Tables',
      cells: [
        ['k', 'v', 'w', 'up', 'u'],
        ['a', 1, 1, 'a', 1],
        ['b', 2, 2, 'b', 2],
        ['Total', 3, null],
        [],
        [],
        [null, null, null, 'low', 'l'],
        [null, null, null, 'x', 1],
      ],
    },
    { name: 'Empty', cells: [] },
  ],
  tables: [
    { name: 'Sales', area: { sheet: '销售 2017', row: 0, column: 0, rows: 4, columns: 3 } },
    { name: 'Fixed', area: { sheet: 'Locked', row: 0, column: 0, rows: 2, columns: 2 } },
    {
      name: 'Open',
      area: { sheet: 'TableFiltered', row: 0, column: 0, rows: 3, columns: 2 },
      filter: { column: 0, keep: ['x'] },
    },
    { name: 'Counted', area: { sheet: 'Tables', row: 0, column: 0, rows: 4, columns: 3 }, totals: true },
    { name: 'Upper', area: { sheet: 'Tables', row: 0, column: 3, rows: 3, columns: 2 } },
    { name: 'Lower', area: { sheet: 'Tables', row: 6, column: 3, rows: 2, columns: 2 } },
  ],
  names: [
    { name: 'Amounts', area: { sheet: '销售 2017', row: 1, column: 1, rows: 3, columns: 1 } },
    { name: '年度目标', area: { sheet: 'Orders', row: 4, column: 2, rows: 1, columns: 1 } },
  ],
  selection: { sheet: 'Orders', row: 2, column: 1, rows: 5, columns: 4 },
};
