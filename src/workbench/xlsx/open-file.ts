import { columnName } from '../../sheet/address';
import type { Cell } from '../../sheet/grid';
import JSZip from 'jszip';
import { findTables } from '../../sheet/find-tables';
import type { CsvFailure } from '../../files/cut-csv';
import { loadCsv } from '../csv/load-csv';
import { cellValue } from './cell-value';
import { checkPackage, type PackageRefusal } from './check-package';
import { loadXlsx, type LoadedWorkbook } from './load';

export type Refusal =
  | 'empty'
  | 'encrypted'
  | 'old-format'
  | 'not-xlsx'
  | 'damaged'
  | 'no-table'
  | 'only-pictures'
  | PackageRefusal
  | CsvFailure['code'];

export type OpenedFile =
  | { readonly ok: true; readonly workbook: LoadedWorkbook }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** The places and numbers of the sentence. */
      readonly details?: Readonly<Record<string, string | number>>;
    };

/**
 * Reads a file that somebody chose: an .xlsx, whatever it is called, or a text file whose name says .csv, .tsv or .txt.
 * One that can't be used is refused with the reason.
 */
export async function openFile(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
  const refusal = refusalOf(bytes);
  if (refusal === 'not-xlsx' && TEXT_FILE.test(fileName)) return openText(bytes, fileName.replace(TEXT_FILE, ''));
  if (refusal) return { ok: false, refusal };
  try {
    const unsafe = await checkPackage(await JSZip.loadAsync(bytes));
    if (unsafe) return { ok: false, refusal: unsafe };
    const workbook = await loadXlsx(bytes);
    if (workbook.data.sheetOrder.length === 0) return { ok: false, refusal: 'not-xlsx' };
    return hasTable(workbook) ? { ok: true, workbook } : withoutTable(workbook);
  } catch {
    return { ok: false, refusal: 'damaged' };
  }
}

/** A picture may be one of a table, which the person takes for a table. */
function withoutTable({ data, drawings }: LoadedWorkbook): OpenedFile {
  for (const [id, list] of drawings) {
    const picture = list.find(({ kind }) => kind === 'picture');
    if (picture === undefined) continue;
    const { row, column } = picture.area;
    const sheet = data.sheets[id]?.name ?? '';
    const details = { sheet, picture: picture.name, cell: `${columnName(column)}${row + 1}` };
    return { ok: false, refusal: 'only-pictures', details };
  }
  return { ok: false, refusal: 'no-table' };
}

const TEXT_FILE = /\.(?:csv|tsv|txt)$/i;

async function openText(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const loaded = await loadCsv(bytes, name);
  if (!loaded.ok) {
    const { code, ...details } = loaded.failure;
    return { ok: false, refusal: code, details };
  }
  return hasTable(loaded.workbook) ? loaded : { ok: false, refusal: 'no-table' };
}

/** What the first bytes tell: an .xlsx is a zip; OLE compound files are old workbooks or encrypted new ones. */
function refusalOf(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holdsName(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-format';
  if (!startsWith(bytes, [0x50, 0x4b])) return 'not-xlsx';
  return holdsText(bytes, 'xl/') ? null : 'not-xlsx';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names inside a compound file are in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  return holdsText(bytes, [...name].join('\0'));
}

function holdsText(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].map((letter) => letter.charCodeAt(0));
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function hasTable({ data }: LoadedWorkbook): boolean {
  return data.sheetOrder.some((id) => {
    const sheet = data.sheets[id];
    const held = sheet?.cellData ?? {};
    let [rows, columns] = [0, 0];
    for (const [row, cells] of Object.entries(held)) {
      rows = Math.max(rows, Number(row) + 1);
      for (const column of Object.keys(cells)) columns = Math.max(columns, Number(column) + 1);
    }
    const grid = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column): Cell => cellValue(held[row]?.[column])),
    );
    return rows > 0 && findTables(grid, { sheet: sheet?.name ?? '', row: 0, column: 0, rows, columns }).length > 0;
  });
}
