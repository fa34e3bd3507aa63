import type { Action } from '../../jobs/actions/action';
import { proposeActions } from '../../jobs/actions/propose-actions';
import type { JobOutcome } from '../../jobs/job-outcome';
import type { Proposal } from '../../jobs/proposal';
import type { Language } from '../../texts/language';
import { formatArea } from '../../sheet/format-area';
import { sameArea } from '../../workbook/areas';
import { WorkbookError, type WorkbookPort } from '../../workbook/port';
import { totalsRow } from '../../workbook/refuse-resize';
import { cellsAround } from '../tables/found-table';
import type { PlanAtHand } from './use-plan';

/** The change that makes a plan say what it should; the formats of the cells below it decide how days are written there. */
export async function writeActions(
  port: WorkbookPort,
  { found, plan }: Pick<PlanAtHand, 'found' | 'plan'>,
  after: readonly Action[],
  language: Language,
): Promise<JobOutcome<Proposal>> {
  const { area } = found;
  await refuseInTotals(port, { found, plan }, after.length);
  const below = after.length;
  const around = await port.read({ ...area, rows: area.rows + below, columns: area.columns + 1 });
  const isDate = (row: number, column: number) => DATE.test(around.numberFormats[row]?.[column] ?? '');
  return proposeActions(cellsAround(found, below, 1), area, plan, after, language, isDate);
}

/** In a table with a totals row a new action would come to stand in that row or below it, out of the table. */
async function refuseInTotals(
  port: WorkbookPort,
  { found: { area }, plan }: Pick<PlanAtHand, 'found' | 'plan'>,
  actions: number,
): Promise<void> {
  const added = actions - plan.actions.length;
  const table = (await port.listTables()).find((one) => one.totals && sameArea(one.area, area));
  if (!table || added <= 0) return;
  const totals = totalsRow(table.area);
  const end = area.row + (plan.rows.at(-1) ?? plan.headingRow) + added;
  if (end >= totals.row) throw new WorkbookError('totals-row', formatArea(totals));
}

/** A format with a year or a day in it, texts in quotes and colours in brackets aside. */
const DATE = /^(?:[^"[]|"[^"]*"|\[[^\]]*\])*?[yd]/i;
