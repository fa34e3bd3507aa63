import type { Column, Table } from '../../sheet/table';
import type { DayRange } from '../decompose/plan-periods';
import { dateColumnOf } from '../dimensions';
import { quotient, type Figure } from './figure';
import { rowsWithin, startsLate } from './rows-within';

/** Opportunities one a row with stage or status, or a funnel of stages with their counts. */
export type Leads =
  | { readonly kind: 'list'; readonly table: Table; readonly date: Column; readonly won: readonly boolean[] }
  | { readonly kind: 'funnel'; readonly table: Table; readonly counts: readonly number[] };

/** The first table of opportunities or funnel stages; `null` where the workbook has none. */
export function findLeads(tables: readonly Table[]): Leads | null {
  for (const table of tables) {
    const texts = table.columns.filter(({ kind }) => kind === 'text');
    const stage = texts.find(({ role, heading }) => role === 'stage' || STAGE.test(heading));
    if (stage === undefined) continue;
    const status = texts.find(({ role, heading }) => role === 'status' || STATUS.test(heading));
    const stages = new Set(stage.values);
    if (stages.size === stage.values.length && stages.size >= FEWEST_STAGES) {
      const count = table.columns.find(
        ({ kind, role, groups }) => kind === 'number' && role !== 'rate' && groups === null,
      );
      const counts = count?.values.filter((value) => typeof value === 'number') ?? [];
      // an opportunity a row could also name each stage once; a funnel does not rise
      if (counts.length === stages.size && counts.every((value, row) => row === 0 || value <= counts[row - 1]!))
        return { kind: 'funnel', table, counts };
    }
    const date =
      table.columns.find(({ kind, heading }) => kind === 'date' && CREATED.test(heading)) ?? dateColumnOf(table);
    const isWon = (row: number) =>
      [stage, status].some((column) => column !== undefined && WON.test(String(column.values[row] ?? '')));
    const won = stage.values.map((_, row) => isWon(row));
    if (date !== null && won.some((one) => one)) return { kind: 'list', table, date, won };
  }
  return null;
}

/**
 * The share of leads that were won: of the opportunities created in the period those won so far, or of a funnel the last
 * stage ÷ the first, whatever the period. A list that begins within the period can't tell of it.
 */
export function leadConversion(leads: Leads, range: DayRange): Figure {
  if (leads.kind === 'funnel') return quotient(leads.counts.at(-1)!, leads.counts[0]!);
  const rows = rowsWithin(leads.date, range);
  if (rows.length === 0) return { missing: 'noRows' };
  if (startsLate(leads.date, range)) return { missing: 'startsLate' };
  return quotient(rows.filter((row) => leads.won[row]).length, rows.length);
}

const STAGE = /阶段|\bstage\b/i;
const STATUS = /状态|\bstatus\b/i;
const WON = /赢单|已赢|成交|已签|合同签订|签约|^回款$|closed won|\bwon\b/i;
const CREATED = /创建|建立|录入|created?\b|\bopen/i;
const FEWEST_STAGES = 3;
