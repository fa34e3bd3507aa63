import { guessPlanColumns } from '../../jobs/explain/compare-columns';
import { guessOrderColumns } from '../../jobs/explain/guess-years';
import { dateColumnOf } from '../../jobs/dimensions';
import { measuresOf } from '../../jobs/measures';
import { guessReview } from '../../jobs/review/guess-review';
import { isTargetsTitle } from '../../jobs/set/is-targets-title';
import { guessTrackColumns } from '../../jobs/track/guess-track';
import { fieldOf } from '../../jobs/actions/words';
import type { Table } from '../../sheet/table';
import type { Job } from '../job';
import { openTable, type FoundTable } from './found-table';

/**
 * The largest of the tables in which a job finds all it needs, or all that another table can't give; the largest of all
 * where there is none.
 */
export function likeliestTable(list: readonly FoundTable[], job: Job): FoundTable | null {
  const largestFirst = [...list].sort(
    (a, b) => Number(mayBegin(b, job)) - Number(mayBegin(a, job)) || size(b) - size(a),
  );
  const first = (suits: (table: Table) => boolean) =>
    largestFirst.find((found) => {
      const opened = openTable(found);
      return opened.ok && suits(opened.value.table);
    });
  return first(suits[job]) ?? first((table) => almost[job]?.(table) ?? false) ?? largestFirst[0] ?? null;
}

/** Whether a job finds all it needs in a table. */
export function suitsJob(found: FoundTable, job: Job): boolean {
  const opened = openTable(found);
  return opened.ok && suits[job](opened.value.table);
}

/**
 * Whether a job may begin with a table that is only looked at. The targets that Set wrote are what is split, and no history
 * to split them by.
 */
export function mayBegin({ sheet }: FoundTable, job: Job): boolean {
  const { area, values } = sheet;
  const first = area.row === 0 && area.column === 0 ? values[0]?.[0] : undefined;
  return (job !== 'set' && job !== 'decompose') || !isTargetsTitle(first);
}

const suits: Readonly<Record<Job, (table: Table) => boolean>> = {
  // a history by day: a list of orders
  set: (table) => dateColumnOf(table) !== null && measuresOf(table).some(({ column }) => column.role === 'amount'),
  decompose: () => true,
  people: hasOwnedTargets,
  track: hasTargetAndActual,
  incentives: hasTargetAndActual,
  // opportunities with their stages, else a list of orders with customers
  funnel: ({ columns }) => columns.some(({ role, heading }) => role === 'stage' || /阶段|\bstage\b/i.test(heading)),
  actions: ({ columns }) => columns.some(({ heading }) => fieldOf(heading) === 'action'),
  review: (table) => (guessReview(table)?.amounts[0]?.role ?? null) === 'amount' || hasTargetAndActual(table),
  check: ({ columns, totalRows }) => totalRows.length > 0 || columns.some((column) => column.role === 'target'),
  workbook: () => true,
  explain: (table) =>
    guessOrderColumns(table) !== null || Object.values(guessPlanColumns(table)).every((column) => column !== null),
};

/** What will do beside another table. */
const almost: Partial<Readonly<Record<Job, (table: Table) => boolean>>> = {
  // the actuals may be summed from the orders
  track: ({ columns }) => columns.some(({ role }) => role === 'target'),
  incentives: hasOwnedTargets,
};

function hasOwnedTargets({ columns }: Table): boolean {
  return ['target', 'person'].every((role) => columns.some((column) => column.role === role));
}

/** Whether a table has a target with its own actual: the sales of another year are no actual of it. */
function hasTargetAndActual(table: Table): boolean {
  const { target, actual } = guessTrackColumns(table);
  return target !== null && actual?.role === 'actual';
}

function size({ area }: FoundTable): number {
  return area.rows * area.columns;
}
