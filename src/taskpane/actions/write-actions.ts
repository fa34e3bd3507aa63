import type { Action } from '../../jobs/actions/action';
import { proposeActions } from '../../jobs/actions/propose-actions';
import type { JobOutcome } from '../../jobs/job-outcome';
import type { Proposal } from '../../jobs/proposal';
import type { Language } from '../../texts/language';
import type { WorkbookPort } from '../../workbook/port';
import { cellsAround } from '../tables/found-table';
import type { PlanAtHand } from './use-plan';

/** The change that makes a plan say what it should; the formats of the cells below it decide how days are written there. */
export async function writeActions(
  port: WorkbookPort,
  { found, plan }: PlanAtHand,
  after: readonly Action[],
  language: Language,
): Promise<JobOutcome<Proposal>> {
  const { area } = found;
  const below = after.length;
  const around = await port.read({ ...area, rows: area.rows + below, columns: area.columns + 1 });
  const isDate = (row: number, column: number) => DATE.test(around.numberFormats[row]?.[column] ?? '');
  return proposeActions(cellsAround(found, below, 1), area, plan, after, language, isDate);
}

/** A format with a year or a day in it, texts in quotes and colours in brackets aside. */
const DATE = /^(?:[^"[]|"[^"]*"|\[[^\]]*\])*?[yd]/i;
