import fc from 'fast-check';
import Papa from 'papaparse';
import { guardText, unguardText } from '../../src/sheet/guard-text';
import { readCsv } from '../../src/files/read-csv';
import { writeCsv } from '../../src/files/write-csv';
import type { Cell } from '../../src/sheet/grid';

/** What a spreadsheet finds in the cells of the file, before it makes something of them. */
const raw = (text: string) =>
  Papa.parse<string[]>(text.replace('\ufeff', ''), { delimiter: ',', newline: '\r\n' }).data;

// The signs that OWASP names: https://owasp.org/www-community/attacks/CSV_Injection
const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const attack = fc
  .tuple(
    fc.constantFrom('', ' ', "'", "''", '\t', '\u3000'),
    fc.constantFrom(...signs),
    fc.string({ unit: 'grapheme' }),
  )
  .map((parts) => parts.join(''));

describe('a .csv that we write', () => {
  test('begins with a byte order mark and ends rows with CR LF', () => {
    expect(
      writeCsv([
        ['任务', 'Days'],
        ['a,b', 2],
      ]),
    ).toBe('\ufeff任务,Days\r\n"a,b",2');
  });

  test('leaves numbers as they are, negative ones and texts that are numbers too', () => {
    expect(raw(writeCsv([[-5, 3.2, 1e21, '-5', '+3.2', '-¥1,200', '(1,200)']]))[0]).toEqual([
      '-5',
      '3.2',
      '1e+21',
      '-5',
      '+3.2',
      '-¥1,200',
      '(1,200)',
    ]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(raw(writeCsv([[number]]))[0]?.[0])).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  test('has no cell that a spreadsheet would run', () => {
    expect(writeCsv([['=1+1'], ['@SUM(A1)'], ['-2+3+cmd|"/C calc"!A0']])).toBe(
      '\ufeff\'=1+1\r\n\'@SUM(A1)\r\n"\'-2+3+cmd|""/C calc""!A0"',
    );
    fc.assert(
      fc.property(attack, (text) => {
        const cell = raw(writeCsv([['a', text]]))[0]?.[1] ?? '';
        const isNumber = /^[+-]?[¥$€£￥]?[\d.,]+(?:[eE][+-]?\d+)?%?$/.test(cell.trim());
        expect(isNumber || !signs.includes(cell.charAt(0))).toBe(true);
      }),
    );
  });

  test('gives each text back when it is read, however it begins', () => {
    fc.assert(
      fc.property(fc.oneof(attack, fc.string({ unit: 'grapheme' })), (text) => {
        expect(unguardText(guardText(text))).toBe(text);
      }),
    );
  });

  test('gives the same cells back', () => {
    const text = fc.oneof(attack, fc.string({ unit: 'grapheme' })).map((one) => `${one.replace(/\r/g, '')}x`);
    const number = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((units) => units / 100);
    const cell: fc.Arbitrary<Cell> = fc.oneof(text, number, fc.constant(null));
    const row = fc.tuple(text, cell, cell).map((cells): Cell[] => cells);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (grid) => {
        const file = readCsv(new TextEncoder().encode(writeCsv([['a', 'b', 'c'], ...grid])));
        expect(file).toMatchObject({ ok: true, value: { grid: [['a', 'b', 'c'], ...grid] } });
      }),
    );
  });
});
