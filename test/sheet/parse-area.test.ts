import fc from 'fast-check';
import { formatArea } from '../../src/sheet/format-area';
import { parseArea } from '../../src/sheet/parse-area';

describe('parseArea', () => {
  test.each<[string, [string, number, number, number, number]]>([
    ['B3', ['', 2, 1, 1, 1]],
    ['$B$3', ['', 2, 1, 1, 1]],
    ['B3:D9', ['', 2, 1, 7, 3]],
    ['D9:B3', ['', 2, 1, 7, 3]],
    ['Orders!B3:D9', ['Orders', 2, 1, 7, 3]],
    ["'My Sheet'!$B$3:$D$9", ['My Sheet', 2, 1, 7, 3]],
    ["'It''s'!A1", ["It's", 0, 0, 1, 1]],
    ['月度目标表!A1:E6', ['月度目标表', 0, 0, 6, 5]],
    ['Orders!A:C', ['Orders', 0, 0, 1_048_576, 3]],
    ['3:5', ['', 2, 0, 3, 16_384]],
    ['XFD1048576', ['', 1_048_575, 16_383, 1, 1]],
  ])('reads %s', (address, [sheet, row, column, rows, columns]) => {
    expect(parseArea(address)).toEqual({ sheet, row, column, rows, columns });
  });

  test('takes the given sheet where the address names none', () => {
    expect(parseArea('B3', 'Plan')?.sheet).toBe('Plan');
    expect(parseArea('Orders!B3', 'Plan')?.sheet).toBe('Orders');
  });

  test.each(['', 'A', '3', 'A:C5', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', '1A', 'Orders!', "'Orders!A1", '#REF!'])(
    'refuses %j',
    (address) => {
      expect(parseArea(address)).toBeUndefined();
    },
  );
});

describe('formatArea', () => {
  test.each<[string, string]>([
    ['Orders', 'Orders!B3:D9'],
    ['月度目标表', '月度目标表!B3:D9'],
    ['My Sheet', "'My Sheet'!B3:D9"],
    ["It's", "'It''s'!B3:D9"],
    ['2017', "'2017'!B3:D9"],
    ['2017计划', "'2017计划'!B3:D9"],
    ['Q1', "'Q1'!B3:D9"],
    ['R1C1', "'R1C1'!B3:D9"],
    ['Plan-2017', "'Plan-2017'!B3:D9"],
    ['', 'B3:D9'],
  ])('quotes the sheet %j only where needed', (sheet, address) => {
    expect(formatArea({ sheet, row: 2, column: 1, rows: 7, columns: 3 })).toBe(address);
  });

  test('writes one cell without a colon, and absolute on request', () => {
    expect(formatArea({ sheet: 'Plan', row: 0, column: 26, rows: 1, columns: 1 })).toBe('Plan!AA1');
    expect(formatArea({ sheet: '', row: 2, column: 1, rows: 7, columns: 3 }, { absolute: true })).toBe('$B$3:$D$9');
  });

  test('writes what parseArea reads back', () => {
    const area = fc.record({
      sheet: fc.string({ unit: fc.constantFrom(..."aZ9 '!:$-_.月(&R"), minLength: 1, maxLength: 8 }),
      row: fc.integer({ min: 0, max: 1_000_000 }),
      column: fc.integer({ min: 0, max: 16_000 }),
      rows: fc.integer({ min: 1, max: 40_000 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(area, fc.boolean(), (value, absolute) => {
        expect(parseArea(formatArea(value, { absolute }))).toEqual(value);
      }),
    );
  });
});
