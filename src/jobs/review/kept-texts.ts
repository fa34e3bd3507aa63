import type { Area } from '../../sheet/address';
import type { CellInput } from '../../sheet/draft';
import type { Cell, Grid } from '../../sheet/grid';
import { isBlank } from '../../sheet/is-blank';
import { isFormula } from '../../sheet/is-formula';
import { COLUMN, readCounts, type Counts } from './layout';

/** What stands right of the title of every report, so that it is found again whatever its sheet is called. */
export const MARK = 'targetry-review';

/** The cells of a sheet as they were read; formulas are null where a cell has none of its own. */
export interface ReadSheet {
  readonly area: Area;
  readonly values: Grid;
  readonly formulas: readonly (readonly (string | null)[])[];
}

export interface FoundReport {
  readonly sheet: string;
  /** Of the table and the columns that it is about. */
  readonly id: string;
  /** What it was made with; null where that can't be read any more. */
  readonly counts: Counts | null;
  /** Columns that were put in before the data (below 0: taken away): then it can't be told what stands where. */
  readonly shift: number;
}

/** The report on a sheet, or null where it has none. */
export function findReport({ area, values }: ReadSheet): FoundReport | null {
  for (const [row, cells] of values.slice(0, 1).entries()) {
    if (area.row + row !== 0) continue;
    const at = cells.indexOf(MARK);
    if (at < 0) continue;
    return {
      sheet: area.sheet,
      id: String(cells[at + 1] ?? ''),
      counts: readCounts(String(cells[at + 2] ?? '')),
      shift: area.column + at - (COLUMN.data + 1),
    };
  }
  return null;
}

/** What people typed into a report, by the keys of the rows. */
export interface KeptTexts {
  /** Comments beside rows that Targetry writes. */
  readonly comments: ReadonlyMap<string, CellInput>;
  /** The names of those rows, for a comment whose row is gone. */
  readonly labels: ReadonlyMap<string, string>;
  /** The weights of the scorecards; null where they were never set. */
  readonly weights: readonly CellInput[] | null;
  /** Rows of next actions and of notes: their cells from the first to the comment. */
  readonly typed: readonly (readonly CellInput[])[];
  readonly notes: readonly (readonly CellInput[])[];
}

export const NO_TEXTS: KeptTexts = { comments: new Map(), labels: new Map(), weights: null, typed: [], notes: [] };

/**
 * Reads what people typed into a report. A row without a key was put in by somebody: it belongs to the next actions where
 * it stands below one, else to the notes.
 */
export function readKeptTexts({ area, values, formulas }: ReadSheet): KeptTexts {
  const comments = new Map<string, CellInput>();
  const labels = new Map<string, string>();
  const typed: CellInput[][] = [];
  const notes: CellInput[][] = [];
  let weights: CellInput[] | null = null;
  let zone = '';
  values.forEach((cells, index) => {
    const input = (column: number): CellInput => {
      const formula = formulas[index]?.[column - area.column];
      return formula != null ? { formula } : (cells[column - area.column] ?? null);
    };
    const row = Array.from({ length: COLUMN.printed }, (_, column) => input(column));
    const isEmpty = row.every((cell) => !isFormula(cell) && isBlank(cell));
    const key = cells[COLUMN.key - area.column] ?? null;
    if (typeof key === 'string' && key !== '') {
      zone = key;
      if (key === 'weights') weights = row.slice(1, 4);
      else if (key === 'typed') {
        if (!isEmpty) typed.push(row);
      } else if (key === 'note') {
        if (!isEmpty) notes.push(row);
      } else {
        const comment = row[COLUMN.comment] ?? null;
        if (comment !== null && comment !== '' && key !== OURS) {
          comments.set(key, comment);
          labels.set(key, labelOf(cells[COLUMN.label - area.column] ?? null, key));
        }
      }
      return;
    }
    if (isEmpty || area.row + index < FIRST_ROW) return;
    if (zone === 'typed' || zone.startsWith('next ')) typed.push(row);
    else notes.push(row);
  });
  return { comments, labels, weights, typed, notes };
}

/** The key of rows that hold nothing of people: titles and headings. */
export const OURS = '-';
/** Above stand the title and the as-of date. */
const FIRST_ROW = 4;

function labelOf(cell: Cell, key: string): string {
  return typeof cell === 'string' && cell !== '' ? cell : key;
}
