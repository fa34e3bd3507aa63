import fc from 'fast-check';
import { readCsv, type CsvContent } from '../../src/files/read-csv';
import { encodeGb18030 } from './gb18030';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [...`\ufeff${text}`].forEach((character, at) => bytes.setUint16(at * 2, character.charCodeAt(0), littleEndian));
  return new Uint8Array(bytes.buffer);
};

function read(text: string | Uint8Array): CsvContent {
  const outcome = readCsv(typeof text === 'string' ? utf8(text) : text);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}
const cells = (text: string | Uint8Array) => read(text).grid;
function failure(bytes: Uint8Array) {
  const outcome = readCsv(bytes);
  return outcome.ok ? null : outcome.failure;
}

describe('the encoding of a text file', () => {
  const text = '客户,金额\n上海博远,1200\n';
  const expected = [
    ['客户', '金额'],
    ['上海博远', 1200],
  ];

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8', utf8(`\ufeff${text}`)],
    ['GB18030', encodeGb18030(text)],
    ['UTF-16', utf16(text, true)],
    ['UTF-16', utf16(text, false)],
  ])('is found to be %s, and the cells are the same', (encoding, bytes) => {
    expect(read(bytes).grid).toEqual(expected);
    expect(read(bytes).encoding).toBe(encoding);
  });

  // GB 18030 counts the characters from U+10000 on from 90 30 81 30, in steps of 12600, 1260, 10 and 1: 𠮷 (U+20BB7),
  // 68535 further, is 95 34 B2 35. € is the two bytes A2 E3.
  test('is GB18030 with its characters of four bytes', () => {
    const bytes = Uint8Array.from([...utf8('a,b\n'), 0x95, 0x34, 0xb2, 0x35, 0x2c, 0xa2, 0xe3]);
    expect(cells(bytes)[1]).toEqual(['𠮷', '€']);
  });

  test('is Windows-1252 where high bytes stand alone, as Western Excel saves', () => {
    const bytes = Buffer.from('Größe;Région;Währung\nMüller;Île-de-France;12,50 €\n'.replace('€', '\x80'), 'latin1');
    expect(read(new Uint8Array(bytes))).toMatchObject({
      encoding: 'Windows-1252',
      grid: [
        ['Größe', 'Région', 'Währung'],
        ['Müller', 'Île-de-France', 12.5],
      ],
    });
    // Rare characters of GBK have a second byte below 80 (镕 is E9 46); among others they don't mislead.
    expect(cells(encodeGb18030('客户,备注\n朱镕,已签约\n'))[1]).toEqual(['朱镕', '已签约']);
  });

  test('is none where the bytes are no text, or break off inside a character', () => {
    expect(failure(Uint8Array.of(0x61, 0, 0x2c, 0, 0x62))).toEqual({ code: 'csv-no-text' });
    expect(failure(Uint8Array.of(0x61, 0xff, 0xff, 0xff))).toEqual({ code: 'csv-no-text' });
    expect(failure(utf8('客户,金额\n上海博远').slice(0, -1))).toEqual({ code: 'csv-no-text' });
  });
});

describe('the separator of a text file', () => {
  test.each([
    ['Plan,Ist\n1,2\n', ','],
    ['Plan;Ist\n1,5;2,5\n3,5;4,5\n', ';'],
    ['Plan\tIst\n1,000\t2\n', '\t'],
    ['Name;Note\nA;"x, y, z"\nB;"1;2"\n', ';'],
    ['Report of 5 March, 2026\n\nOwner;Amount\nAnn;1\nBob;2\n', ';'],
    ['One\nTwo\n', ','],
  ])('of %j is %j', (text, separator) => expect(read(text).separator).toBe(separator));

  test('is what a first line "sep=" says, and that line is no row', () => {
    expect(read('sep=;\nA,1;B\n1;2\n').grid).toEqual([
      ['A,1', 'B'],
      [1, 2],
    ]);
  });
});

describe('the cells of a text file', () => {
  // RFC 4180, section 2, rules 5 to 7
  test('may hold separators, quotation marks and line breaks in quotes', () => {
    expect(cells('"aaa","b\r\nbb","ccc"\r\n"aaa","b""bb","c,c"\r\n')).toEqual([
      ['aaa', 'b\nbb', 'ccc'],
      ['aaa', 'b"bb', 'c,c'],
    ]);
  });

  test('are null where blank; short rows are filled up, blank rows at the end dropped, those between kept', () => {
    expect(cells('a,b,c\n1\n\n,,\n2,3\n,\n\n')).toEqual([
      ['a', 'b', 'c'],
      [1, null, null],
      [null, null, null],
      [null, null, null],
      [2, 3, null],
    ]);
  });

  test.each([
    ['-5', -5, 'General'],
    ['+3.2', 3.2, 'General'],
    ['-¥1,200', -1200, '"¥"#,##0'],
    ['￥1,200.50', 1200.5, '"¥"#,##0.00'],
    ['$99', 99, '"$"0'],
    ['(1,200)', -1200, '#,##0'],
    ['12.5%', 0.125, '0.0%'],
    ['1.5E+06', 1500000, 'General'],
    ['.5', 0.5, 'General'],
    ['0', 0, 'General'],
    ['123456789012345', 123456789012345, 'General'],
  ])('are numbers where they are written as numbers: %s is %d', (text, value, format) => {
    const { grid, formats } = read(`a,b\n"${text}",x\n`);
    expect(grid[1]?.[0]).toBe(value);
    expect(formats[1]?.[0]).toBe(format);
  });

  test.each([
    '007',
    '00',
    '1234567890123456',
    '6222021234567890123',
    '+8613800138000',
    '12E3',
    '150万元',
    '20单',
    '1,20',
    '2026-02-01',
    '2026/2/1',
    '1-2',
    '-',
    '--5',
    'NaN',
    'Infinity',
    'TRUE',
  ])('stay texts where a number would lose something: %s', (text) => {
    expect(cells(`a,b\n"${text}",x\n`)[1]?.[0]).toBe(text);
  });

  test('are numbers with a decimal comma in files with semicolons, unless most of them have a point', () => {
    expect(cells('a;b\n1.234,50;12,5\n-3,2;7\n')).toEqual([
      ['a', 'b'],
      [1234.5, 12.5],
      [-3.2, 7],
    ]);
    expect(cells('a;b\n1,234.50;12.5\n3;7\n')[1]).toEqual([1234.5, 12.5]);
    expect(cells('a;b\n1,234;x\n')[1]).toEqual([1.234, 'x']);
    expect(cells('a\tb\n12,5\tx\n')[1]).toEqual([12.5, 'x']);
    expect(cells('a,b\n"12,5",x\n')[1]).toEqual(['12,5', 'x']);
  });

  test.each(['=1+1', '+cmd', '-x', '@SUM(A1)', '\t=1+1', ' =1+1', '＝1+1', "'tis"])(
    'stay texts where they look like a formula: %j',
    (text) => expect(cells(`a,b\n"${text}",x\n`)[1]?.[0]).toBe(text),
  );

  test('lose the apostrophe that a careful program put before a formula', () => {
    expect(cells("a,b\n'=1+1,x\n")[1]?.[0]).toBe('=1+1');
  });

  test('are all there, whatever they hold', () => {
    const text = fc.string({ unit: 'grapheme' }).map((one) => `x${one.replace(/\r/g, '')}`);
    const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, separator) => {
        const quoted = table.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(separator));
        const named = `sep=${separator}\r\n${quoted.join('\r\n')}\r\n`;
        expect(cells(named)).toEqual(table);
      }),
    );
  });
});

describe('a file that is refused', () => {
  test('says the row of a quotation mark that is never closed', () => {
    expect(failure(utf8('a,b\n1,2\n"x,3\n4,5\n'))).toEqual({ code: 'csv-cut-off', row: 3 });
  });

  test('says its size where it is too large', () => {
    expect(failure(new Uint8Array(50_000_001))).toEqual({ code: 'csv-too-large', size: '51 MB' });
    expect(failure(utf8(`a${',a'.repeat(16_384)}`))).toEqual({ code: 'csv-too-large', size: '1 × 16385' });
    expect(failure(utf8('1\n'.repeat(1_048_577)))).toEqual({ code: 'csv-too-large', size: '1048577 × 1' });
  });

  test('says where a text is too long for a cell', () => {
    expect(failure(utf8(`a,b\n1,${'x'.repeat(32_768)}\n`))).toEqual({ code: 'csv-long-cell', row: 2, column: 2 });
  });
});
