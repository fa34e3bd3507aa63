import Papa from 'papaparse';
import { decodeText, type TextEncoding } from './decode-text';
import { findSeparator, type Separator } from './find-separator';

/** The texts of a .csv as they stand between the separators; rows may differ in length. */
export interface CutCsv {
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
  readonly encoding: TextEncoding;
  readonly separator: Separator;
}

export type CsvFailure =
  | { readonly code: 'csv-no-text' }
  | { readonly code: 'csv-cut-off'; readonly row: number } // the file row where an open quotation mark stands
  | { readonly code: 'csv-too-large'; readonly size: string } // '51 MB', '1048577 × 20'
  | { readonly code: 'csv-long-cell'; readonly row: number; readonly column: number };

export type CsvOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: CsvFailure };

/** What a sheet of Excel holds, and what a browser opens within seconds. */
const CSV_LIMITS = { megabytes: 50, rows: 1_048_576, columns: 16_384, characters: 32_767 } as const;

/**
 * Cuts the bytes of a .csv (RFC 4180) into the texts of its cells: UTF-8, UTF-16 or GB18030; comma, semicolon or tab,
 * found from the text, or named by a first line "sep=;"; quoted cells with separators, quotes and line breaks in them,
 * which are "\n" then. Blank rows at the end are dropped.
 */
export function cutCsv(bytes: Uint8Array): CsvOutcome<CutCsv> {
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
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell.length > CSV_LIMITS.characters);
    if (column >= 0) return refuse({ code: 'csv-long-cell', row: row + 1, column: column + 1 });
  }
  return { ok: true, value: { rows, columns, encoding: decoded.encoding, separator } };
}

function refuse(failure: CsvFailure): { readonly ok: false; readonly failure: CsvFailure } {
  return { ok: false, failure };
}
