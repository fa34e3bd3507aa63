import { readDate } from '../../sheet/date-text';
import type { Area } from '../../sheet/address';
import type { Cell, Grid } from '../../sheet/grid';
import { changeTexts } from '../../texts/plan-changes';
import { foldName } from '../fold-name';
import { readNumber } from '../../sheet/number-text';
import type { PlanChange } from './plan-change';

/** The columns of a log of changed targets, in the order in which they stand. */
export const CHANGE_COLUMNS = ['from', 'name', 'old', 'target', 'reason'] as const;

export interface ChangeLog {
  /** Where its heading row begins on the sheet. */
  readonly row: number;
  readonly column: number;
  /** The first free row below it. */
  readonly next: number;
  readonly changes: readonly PlanChange[];
}

/**
 * The log of changed targets on a plan's sheet: a heading row 生效日 | 名称 | 原目标 | 新目标 | 原因 (valid from, name, old, new,
 * reason) and the rows below it up to a blank one. Rows without day or numbers are passed over. Null where there is none.
 *
 * @param values the cells of `area`
 */
export function findChangeLog(values: Grid, area: Area): ChangeLog | null {
  for (const [row, cells] of values.entries()) {
    for (const column of cells.keys()) {
      if (!mayBegin(cells[column]) || !CHANGE_COLUMNS.every((_, index) => isHeading(cells[column + index], index)))
        continue;
      const changes: PlanChange[] = [];
      let next = row + 1;
      for (; next < values.length; next += 1) {
        const line = CHANGE_COLUMNS.map((_, index) => values[next]?.[column + index] ?? null);
        if (line.every((cell) => cell === null || cell === '')) break;
        const [from, name, old, target, reason] = line as [Cell, Cell, Cell, Cell, Cell];
        const day = typeof from === 'number' ? Math.floor(from) : typeof from === 'string' ? readDate(from) : undefined;
        const [before, after] = [numberOf(old), numberOf(target)];
        if (day === undefined || before === null || after === null || name === null) continue;
        changes.push({
          from: day,
          name: String(name),
          old: before,
          target: after,
          reason: reason === null ? '' : String(reason),
        });
      }
      return { row: area.row + row, column: area.column + column, next: area.row + next, changes };
    }
  }
  return null;
}

const WORDS = CHANGE_COLUMNS.map((name) => Object.values<string>(changeTexts.columns[name]).map(foldName));

/** Longer texts are no headings: a sheet of 100,000 rows is looked through cell by cell. */
const LONGEST = 30;

const FIRST_LETTERS = new Set(WORDS[0]!.map((word) => word.charAt(0)));
const codes = new Map<number, boolean>();

/**
 * Whether a cell may begin like the first heading, by the code of its first sign: to fold every text of a long sheet takes
 * half a second. A space or a mark without width says nothing.
 */
function mayBegin(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell === '') return false;
  const code = cell.charCodeAt(0);
  const known = codes.get(code);
  if (known !== undefined) return known;
  const letter = foldName(cell.charAt(0));
  const may = letter === '' || FIRST_LETTERS.has(letter);
  codes.set(code, may);
  return may;
}

function isHeading(cell: Cell | undefined, index: number): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST && WORDS[index]!.includes(foldName(cell));
}

function numberOf(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  const read = typeof cell === 'string' ? readNumber(cell) : undefined;
  return typeof read === 'number' ? read : null;
}
