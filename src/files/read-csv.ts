import type { Cell, Grid } from '../sheet/grid';
import { csvNumber } from '../sheet/csv-number';
import { cutCsv, type CsvOutcome } from './cut-csv';
import type { TextEncoding } from './decode-text';
import { findDecimalSign } from './find-decimal-sign';
import type { Separator } from './find-separator';
import { unguardText } from '../sheet/guard-text';

/** The cells of a text file. */
export interface CsvContent {
  readonly grid: Grid;
  /** A number format for each cell; "General" where none is needed. */
  readonly formats: readonly (readonly string[])[];
  readonly encoding: TextEncoding;
  readonly separator: Separator;
}

/**
 * Reads the bytes of a .csv into cells, in every encoding and with every separator that `cutCsv` knows.
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
export function readCsv(bytes: Uint8Array): CsvOutcome<CsvContent> {
  const cut = cutCsv(bytes);
  if (!cut.ok) return cut;
  const { rows, columns, encoding, separator } = cut.value;
  const decimal = findDecimalSign(rows, separator);
  const grid: Cell[][] = [];
  const formats: string[][] = [];
  for (const cells of rows) {
    const values: Cell[] = new Array<Cell>(columns).fill(null);
    const shown: string[] = new Array<string>(columns).fill('General');
    for (const [column, cell] of cells.entries()) {
      const number = cell === '' ? undefined : csvNumber(cell, decimal);
      if (number !== undefined) shown[column] = number.format;
      values[column] = number?.value ?? (cell === '' ? null : unguardText(cell));
    }
    grid.push(values);
    formats.push(shown);
  }
  return { ok: true, value: { grid, formats, encoding, separator } };
}
