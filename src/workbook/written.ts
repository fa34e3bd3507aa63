import type { Area } from '../sheet/address';
import type { CellInput } from '../sheet/draft';
import { sameInput } from './cell-inputs';
import type { Inputs } from './cell-state';
import { packRow } from './pack';

/**
 * What was written into an area, to tell it from what others enter later: the cells themselves, or of many cells a
 * digest of each row.
 */
export interface Written {
  readonly area: Area;
  readonly inputs: Inputs | null;
  readonly digests: readonly string[] | null;
  /** True before it is known how the workbook words the formulas: then any formula stands for the one written. */
  readonly anyFormula: boolean;
}

/** Up to so many cells are noted one by one. */
const MOST_CELLS = 20_000;

export function writtenOf(area: Area, inputs: Inputs, { anyFormula = false } = {}): Written {
  if (area.rows * area.columns <= MOST_CELLS) return { area, inputs, digests: null, anyFormula };
  return { area, inputs: null, digests: inputs.map((row) => digestOf(row, anyFormula)), anyFormula };
}

/** Answers, for cells of the area counted from its first, whether they hold what was written. */
export function asWritten(
  written: Written,
  nowAt: (row: number, column: number) => CellInput,
): (row: number, column: number) => boolean {
  const { area, inputs, digests, anyFormula } = written;
  const rows = new Map<number, boolean>();
  return (row, column) => {
    if (row < 0 || column < 0 || row >= area.rows || column >= area.columns) return nowAt(row, column) === null;
    if (inputs) {
      const [wrote, now] = [inputs[row]?.[column] ?? null, nowAt(row, column)];
      return sameInput(wrote, now) || (anyFormula && isFormula(wrote) && isFormula(now));
    }
    const known = rows.get(row);
    if (known !== undefined) return known;
    const cells = Array.from({ length: area.columns }, (_, at) => nowAt(row, at));
    const same = digestOf(cells, anyFormula) === digests?.[row];
    rows.set(row, same);
    return same;
  };
}

function isFormula(input: CellInput): boolean {
  return typeof input === 'object' && input !== null && 'formula' in input;
}

/** 32 bits of a row (FNV-1a): of four billion edits of a row, one would go unnoticed. */
function digestOf(row: readonly CellInput[], anyFormula: boolean): string {
  const text = JSON.stringify(packRow(anyFormula ? row.map((cell) => (isFormula(cell) ? FORMULA : cell)) : row));
  let digest = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
  return (digest >>> 0).toString(36);
}

const FORMULA: CellInput = { formula: '=' };
