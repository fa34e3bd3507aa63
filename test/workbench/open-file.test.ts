import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { checkPackage } from '../../src/workbench/xlsx/check-package';
import { fileOf } from './contract-file';
import { openFile, type Refusal } from '../../src/workbench/xlsx/open-file';

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('Sheet1'));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const table = () =>
  workbook((sheet) =>
    sheet.addRows([
      ['Region', 'Amount'],
      ['East', 1],
      ['West', 2],
    ]),
  );
const compoundFile = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(600), ...Buffer.from(stream, 'utf16le')]);

async function refusal(bytes: Uint8Array, name = 'plan.xlsx'): Promise<Refusal | 'opened'> {
  const file = await openFile(bytes, name);
  return file.ok ? 'opened' : file.refusal;
}

describe('a file that somebody chose', () => {
  test('is opened when it holds a table', async () => {
    expect(await refusal(await table())).toBe('opened');
  });

  test('is refused with its own reason when it is empty, encrypted, old, something else, or holds no table', async () => {
    expect(await refusal(new Uint8Array())).toBe('empty');
    expect(await refusal(compoundFile('EncryptedPackage'))).toBe('encrypted');
    expect(await refusal(compoundFile('Workbook'))).toBe('old-format');
    expect(await refusal(new TextEncoder().encode('Region,Amount\nEast,1\n'))).toBe('not-xlsx');
    expect(await refusal(new Uint8Array([0x50, 0x4b, 3, 4, ...Buffer.from('word/document.xml')]))).toBe('not-xlsx');
    expect(await refusal(await workbook((sheet) => sheet.addRow(['just a word'])))).toBe('no-table');
    expect(await refusal(await workbook(() => {}))).toBe('no-table');
  });

  test('is refused with the place of the picture when it holds a picture of a table instead of one', async () => {
    const picture = { sheet: '截图', row: 2, column: 1, rows: 6, columns: 3 };
    const file = await fileOf({
      sheets: [
        { name: '截图', cells: [['7月目标']], drawings: [{ name: 'Picture 1', kind: 'picture', area: picture }] },
      ],
    });
    expect(await openFile(file, 'plan.xlsx')).toEqual({
      ok: false,
      refusal: 'only-pictures',
      details: { sheet: '截图', picture: 'Picture 1', cell: 'B3' },
    });
  });

  test('is opened as text when its name says so, and as a workbook whatever its name says', async () => {
    const text = new TextEncoder().encode('Region,Amount\nEast,1\n');
    for (const name of ['orders.csv', 'ORDERS.CSV', 'orders.tsv', 'orders.txt'])
      expect(await refusal(text, name)).toBe('opened');
    expect(await refusal(await table(), 'really.csv')).toBe('opened');
  });

  test('is refused as text with its own reason and the place', async () => {
    const csv = async (content: string) => openFile(new TextEncoder().encode(content), 'orders.csv');
    expect(await openFile(Uint8Array.of(1, 0, 2), 'orders.csv')).toMatchObject({ refusal: 'csv-no-text' });
    expect(await csv('a,b\n"c,d\n')).toMatchObject({ refusal: 'csv-cut-off', details: { row: 2 } });
    expect(await csv(`a,b\nc,${'d'.repeat(40_000)}\n`)).toMatchObject({
      refusal: 'csv-long-cell',
      details: { row: 2, column: 2 },
    });
    expect(await openFile(new Uint8Array(60_000_000), 'orders.csv')).toMatchObject({
      refusal: 'csv-too-large',
      details: { size: '60 MB' },
    });
    expect(await csv('just a word\n')).toMatchObject({ refusal: 'no-table' });
    expect(await csv('')).toMatchObject({ refusal: 'empty' });
  });

  test('is called damaged when it breaks off in the middle, or when its inside is broken', async () => {
    const whole = await table();
    expect(await refusal(whole.slice(0, whole.length / 2))).toBe('damaged');
    const broken = whole.slice();
    broken.fill(0x20, 60, 400);
    expect(await refusal(broken)).toBe('damaged');
  });
});

describe('a file that would do harm', () => {
  const packed = async (parts: Readonly<Record<string, string | Uint8Array>>) => {
    const zip = await JSZip.loadAsync(await table());
    for (const [name, content] of Object.entries(parts)) zip.file(name, content);
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  };
  const bomb = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><t>&b;</t>';

  test('is refused before it is parsed where it defines entities, in UTF-8 or UTF-16', async () => {
    expect(await refusal(await packed({ 'xl/sharedStrings.xml': bomb }))).toBe('defines-entities');
    expect(await refusal(await packed({ 'xl/theme/theme1.xml': Buffer.from(bomb, 'utf16le') }))).toBe(
      'defines-entities',
    );
    // Where a picture holds the same bytes they define nothing.
    expect(await refusal(await packed({ 'xl/media/image1.png': bomb }))).toBe('opened');
  });

  test('is refused where it unpacks to more than the limit, also when it states other sizes', async () => {
    const bytes = await packed({ 'xl/worksheets/sheet9.xml': new Uint8Array(30_000_000) });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await checkPackage(await JSZip.loadAsync(bytes), 20_000_000)).toBe('too-large');
    expect(await checkPackage(await JSZip.loadAsync(bytes), 40_000_000)).toBeNull();
    const stated = Buffer.alloc(4);
    stated.writeUInt32LE(30_000_000);
    const lying = Buffer.from(bytes);
    let patched = 0;
    for (let at = lying.indexOf(stated); at >= 0; at = lying.indexOf(stated, at + 1)) {
      lying.writeUInt32LE(1_000, at);
      patched += 1;
    }
    expect(patched).toBeGreaterThan(0);
    expect(await checkPackage(await JSZip.loadAsync(lying), 20_000_000)).toBe('too-large');
  });

  test('is refused where it has more parts than any workbook', async () => {
    const zip = new JSZip();
    for (let part = 0; part <= 10_000; part++) zip.file(`xl/part${part}.xml`, '');
    expect(await checkPackage(zip)).toBe('too-large');
  });
});
