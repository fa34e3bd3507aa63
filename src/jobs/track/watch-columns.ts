import type { Column, Table } from '../../sheet/table';
import { dateColumnOf, memberName } from '../dimensions';
import { measuresOf } from '../measures';

/** The columns of orders or opportunities that indicators are taken from; null for those a table does not have. */
export interface WatchColumns {
  readonly date: Column | null;
  readonly amount: Column | null;
  readonly order: Column | null;
  readonly customer: Column | null;
  /** Two dates of a deal: its cycle is the time between them. */
  readonly start: Column | null;
  readonly end: Column | null;
  /** Whether a deal was won or lost; null for a table of orders. */
  readonly outcome: Outcomes | null;
}

export interface Outcomes {
  readonly column: Column;
  won(row: number): boolean;
  lost(row: number): boolean;
}

const START = /创建|建立|立项|线索|首次|开始|下单|create|open|lead|start|orderdate/i;
const END = /赢单|成交|签|关闭|完成|结单|交付|发货|won|clos|sign|ship|deliver|end/i;
const OUTCOME = /状态|结果|阶段|status|outcome|result|stage/i;
const WON = /赢|成交|已签|签约|成功|回款|\bwon\b|closed won|success/i;
const LOST = /输|丢单|失败|流失|放弃|关闭|\blost\b|dropped|abandon/i;

/** The columns that indicators are taken from, by headings, roles and the words in them. */
export function guessWatchColumns(table: Table): WatchColumns {
  const dates = table.columns.filter(({ kind, span }) => kind === 'date' && (span === null || span === 'day'));
  const plain = ({ heading }: Column) => heading.replace(/[\s_-]/g, '');
  const start = dates.find((column) => START.test(plain(column)));
  const end = dates.find((column) => column !== start && END.test(plain(column)));
  const outcome = outcomesOf(table);
  const cycle = start !== undefined && end !== undefined;
  return {
    date: outcome !== null ? (dates[0] ?? null) : dateColumnOf(table),
    amount:
      measuresOf(table).find(({ column }) => column.groups === null && column.role !== 'quantity')?.column ?? null,
    order: table.columns.find(({ role }) => role === 'order') ?? null,
    customer: table.columns.find(({ role, kind }) => role === 'customer' && kind === 'text') ?? null,
    start: cycle ? start : null,
    end: cycle ? end : null,
    outcome,
  };
}

/** Status says more than stage: a stage may be one that deals pass on their way. */
function outcomesOf(table: Table): Outcomes | null {
  const rank = ({ heading }: Column) => (/阶段|stage/i.test(heading) ? 1 : 0);
  const column = table.columns
    .filter(
      ({ kind, heading, role }) => kind === 'text' && (role === 'stage' || role === 'status' || OUTCOME.test(heading)),
    )
    .sort((a, b) => rank(a) - rank(b))
    .find(({ values }) => {
      const names = values.map(memberName);
      return names.some((name) => WON.test(name)) && names.some((name) => LOST.test(name));
    });
  if (column === undefined) return null;
  const name = (row: number) => memberName(column.values[row]);
  const lost = (row: number) => LOST.test(name(row));
  return { column, lost, won: (row) => WON.test(name(row)) && !lost(row) };
}
