import Papa from 'papaparse';
import type { Cell, Grid } from '../sheet/grid';
import { csvNumber } from './csv-number';
import { decodeText, type TextEncoding } from './decode-text';
import { findDecimalSign } from './find-decimal-sign';
import { findSeparator, type Separator } from './find-separator';
import { unguardText } from './guard-text';

/** The cells of a text file. */
export interface CsvContent {
  readonly grid: Grid;
  /** A number format for each cell; "General" where none is needed. */
  readonly formats: readonly (readonly string[])[];
  readonly encoding: TextEncoding;
  readonly separator: Separator;
}

export type CsvFailure =
  | { readonly code: 'csv-no-text' }
  | { readonly code: 'csv-cut-off'; readonly row: number } // the file row where an open quotation mark stands
  | { readonly code: 'csv-too-large'; readonly size: string } // '51 MB', '1048577 × 20'
  | { readonly code: 'csv-long-cell'; readonly row: number; readonly column: number };

export type CsvOutcome =
  { readonly ok: true; readonly value: CsvContent } | { readonly ok: false; readonly failure: CsvFailure };

/** What a sheet of Excel holds, and what a browser opens within seconds. */
const CSV_LIMITS = { megabytes: 50, rows: 1_048_576, columns: 16_384, characters: 32_767 } as const;

/**
 * Reads the bytes of a .csv (RFC 4180) into cells: UTF-8, UTF-16 or GB18030; comma, semicolon or tab, found from the
 * text, or named by a first line "sep=;"; quoted cells with separators, quotes and line breaks in them.
 *
 * Numbers become numbers (`csvNumber`), with the format that keeps their currency, percent and thousands; in files with
 * semicolons also those with a decimal comma. All else stays a text, also what looks like a formula: nothing of a file
 * is ever run. Dates stay texts, the sheet reader tells them. Blank cells and rows are `null`; short rows are filled up
 * with `null`, blank rows at the end dropped.
 *
 * @returns the cells, or why there are none
 * @example
 * readCsv(new TextEncoder().encode('Region,Sales\nNorth,"1,200"')); // → ok { grid: [['Region', 'Sales'], ['North', 1200]], … }
 */
export function readCsv(bytes: Uint8Array): CsvOutcome {
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (megabytes > CSV_LIMITS.megabytes) return refuse({ code: 'csv-too-large', size: `${megabytes} MB` });
  const decoded = decodeText(bytes);
  if (decoded === null) return refuse({ code: 'csv-no-text' });
  const lines = decoded.text.replace(/\r\n?/g, '\n');
  const named = /^sep=([,;\t])\n/.exec(lines);
  const text = named === null ? lines : lines.slice(named[0].length);
  const separator = (named?.[1] as Separator | undefined) ?? findSeparator(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) return refuse({ code: 'csv-cut-off', row: (open.row ?? 0) + 1 });

  let count = data.length;
  while (count > 0 && (data[count - 1] ?? []).every((cell) => cell.trim() === '')) count -= 1;
  const rows = data.slice(0, count);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (count > CSV_LIMITS.rows || columns > CSV_LIMITS.columns)
    return refuse({ code: 'csv-too-large', size: `${count} × ${columns}` });
  const decimal = findDecimalSign(rows, separator);
  const grid: Cell[][] = [];
  const formats: string[][] = [];
  for (const [row, cells] of rows.entries()) {
    const values: Cell[] = new Array<Cell>(columns).fill(null);
    const shown: string[] = new Array<string>(columns).fill('General');
    for (const [column, cell] of cells.entries()) {
      if (cell.length > CSV_LIMITS.characters)
        return refuse({ code: 'csv-long-cell', row: row + 1, column: column + 1 });
      const number = cell === '' ? undefined : csvNumber(cell, decimal);
      if (number !== undefined) shown[column] = number.format;
      values[column] = number?.value ?? (cell === '' ? null : unguardText(cell));
    }
    grid.push(values);
    formats.push(shown);
  }
  return { ok: true, value: { grid, formats, encoding: decoded.encoding, separator } };
}

function refuse(failure: CsvFailure): CsvOutcome {
  return { ok: false, failure };
}
