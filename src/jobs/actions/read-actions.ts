import { succeed } from '../../core/outcome';
import type { Area } from '../../sheet/address';
import { cellAddress } from '../../sheet/cell-address';
import { readDate } from '../../sheet/date-text';
import { isCellError, type Cell, type Grid } from '../../sheet/grid';
import { isBlank } from '../../sheet/is-blank';
import { readNumber } from '../../sheet/number-text';
import { totalLabel } from '../../sheet/total-label';
import { refuse, type JobOutcome } from '../job-outcome';
import { TEXT_FIELDS, type Action } from './action';
import { tidyAction } from './tidy-action';
import { fieldOf, levelOf, statusOf, type ActionField } from './words';

/** A cell of an action plan that could not be read; it counts as blank. */
export interface ActionProblem {
  readonly cell: string;
  readonly field: ActionField;
  /** What stands there. */
  readonly value: string;
  readonly code: 'not-a-date' | 'not-a-number' | 'not-a-level' | 'not-a-status' | 'id-twice' | 'error-cell';
}

export interface ActionPlan {
  readonly actions: readonly Action[];
  readonly problems: readonly ActionProblem[];
  /** Where the fields stand: the column of each that the heading names, counted from the first of the cells. */
  readonly columns: Partial<Readonly<Record<ActionField, number>>>;
  /** The row of the heading and of each action, counted from the first of the cells. */
  readonly headingRow: number;
  readonly rows: readonly number[];
}

/**
 * Reads an action plan from the cells of a sheet: a heading row, in Chinese or English, in which an action and two other
 * fields are named, and a row for each action. Rows without an action and totals are left out: a plan of headings alone has none. A
 * blank status is "not started".
 *
 * An id that stands twice (a copied row) is kept by the first row; the others have none and get their own (`giveIds`).
 *
 * @param origin where the cells stand
 */
export function readActions(cells: Grid, origin: Area): JobOutcome<ActionPlan> {
  const heading = cells.slice(0, MOST_ABOVE).findIndex((row) => {
    const fields = new Set(fieldsOf(row).filter((field) => field !== undefined));
    return fields.has('action') && fields.size >= FEWEST;
  });
  if (heading < 0) return refuse('no-actions');
  const fields = fieldsOf(cells[heading] ?? []);
  const problems: ActionProblem[] = [];
  const ids = new Set<string>();
  const actions: Action[] = [];
  const rows: number[] = [];
  cells.forEach((row, index) => {
    if (index <= heading) return;
    const at = (field: ActionField): Cell => row[fields.indexOf(field)] ?? null;
    const blame = (field: ActionField, code: ActionProblem['code']) => {
      const cell = at(field);
      const column = origin.column + fields.indexOf(field);
      const value = isCellError(cell) ? cell.error : String(cell);
      problems.push({ cell: cellAddress(origin.sheet, origin.row + index, column), field, value, code });
    };
    const text = (field: ActionField) => {
      if (isCellError(at(field))) blame(field, 'error-cell');
      return textOf(at(field));
    };
    /** A value read from a cell that may be blank. */
    const read = <T>(
      field: ActionField,
      reader: (cell: Cell) => T | undefined,
      code: ActionProblem['code'],
    ): T | null => {
      if (isBlank(at(field))) return null;
      const value = reader(at(field));
      if (value === undefined) blame(field, code);
      return value ?? null;
    };
    if (textOf(at('action')).trim() === '' || isTotal(at)) return;
    const action = tidyAction({
      ...(Object.fromEntries(TEXT_FIELDS.map((field) => [field, text(field)])) as Pick<
        Action,
        (typeof TEXT_FIELDS)[number]
      >),
      id: text('id'),
      action: text('action'),
      owner: text('owner'),
      importance: read('importance', (cell) => levelOf(textOf(cell)), 'not-a-level'),
      urgency: read('urgency', (cell) => levelOf(textOf(cell)), 'not-a-level'),
      start: read('start', dayOf, 'not-a-date'),
      end: read('end', dayOf, 'not-a-date'),
      budget: read(
        'budget',
        (cell) => (typeof cell === 'number' ? cell : (readNumber(textOf(cell)) ?? undefined)),
        'not-a-number',
      ),
      status: read('status', (cell) => statusOf(textOf(cell)), 'not-a-status') ?? 'not-started',
    });
    const twice = action.id !== '' && ids.has(action.id);
    if (twice) blame('id', 'id-twice');
    ids.add(action.id);
    actions.push(twice ? { ...action, id: '' } : action);
    rows.push(index);
  });
  const columns = Object.fromEntries(
    fields.flatMap((field, column) => (field === undefined ? [] : [[field, column]])).reverse(),
  );
  return succeed({ actions, problems, columns, headingRow: heading, rows });
}

const FEWEST = 3;
/** Rows in which a heading is looked for: titles and notes above it are few. */
const MOST_ABOVE = 30;

/** A row of totals below the plan: nobody's and without a status. An action may well be called "销售汇总". */
function isTotal(at: (field: ActionField) => Cell): boolean {
  return totalLabel(textOf(at('action'))) === 'sure' && isBlank(at('owner')) && isBlank(at('status'));
}

function fieldsOf(row: readonly Cell[]): (ActionField | undefined)[] {
  return row.map((cell) => (typeof cell === 'string' ? fieldOf(cell) : undefined));
}

function textOf(cell: Cell): string {
  return cell === null || isCellError(cell) ? '' : String(cell);
}

function dayOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell >= 1 && cell < 2_958_466 ? Math.floor(cell) : undefined;
  return typeof cell === 'string' ? readDate(cell) : undefined;
}
