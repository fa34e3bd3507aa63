import type { Days } from '../../core/calendar/period';
import { cellAddress } from '../../sheet/cell-address';
import { placeOf } from '../../sheet/place-of';
import type { Column, Table } from '../../sheet/table';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { addUp } from '../add-up';
import { memberName } from '../dimensions';
import { foldOnce } from '../fold-once';
import { refuse, type JobOutcome } from '../job-outcome';
import type { Receivables } from './receivables';

/** Not due yet, then days overdue: 1–30, 31–60, 61–90, more. */
export const AGES = ['notDue', 'to30', 'to60', 'to90', 'over90'] as const;
export type Age = (typeof AGES)[number];

/** What the customers, or the people, of one name owe as of a day. */
export interface AgedRow {
  readonly label: string;
  /** Still open, by how long it is overdue. */
  readonly open: Readonly<Record<Age, number>>;
  readonly total: number;
  readonly overdue: number;
  /** Fell due in the period up to the as-of day, and what of it has come in. */
  readonly due: number;
  readonly collected: number;
  /** 回款率 = collected ÷ due; null where nothing fell due. */
  readonly rate: number | null;
  /** Came in during the period, whatever it was due for; null without days of receipt. */
  readonly cash: number | null;
}

/** One receivable that is overdue. */
export interface OverdueItem {
  /** Index of the body row. */
  readonly row: number;
  readonly label: string;
  readonly dueOn: number;
  readonly days: number;
  readonly open: number;
}

export interface AgedTable {
  readonly rows: readonly AgedRow[];
  readonly total: AgedRow;
  /** The longest overdue first. */
  readonly overdue: readonly OverdueItem[];
  /** Rows without a due date: their amounts are in no age. */
  readonly undated: { readonly rows: number; readonly amount: number; readonly cell: string } | null;
  /** Receipts after the as-of day, which do not count yet. */
  readonly later: number;
}

/**
 * Ages receivables (账龄) as of a day, by the names of a column or all together, and says what of the amounts that fell
 * due in the period has come in. Nothing in the received column means that nothing came in; a receipt after the as-of
 * day, or on a row without an amount, does not count yet. What is overpaid counts against what is open.
 *
 * Failures: blank-input (an amount due), naming the cell.
 */
export function ageReceivables(
  table: Table,
  columns: Receivables,
  by: Column | null,
  asOf: number,
  period: Days,
  language: Language,
): JobOutcome<AgedTable> {
  const piles = new Map<string, Pile>();
  const whole = emptyPile(jobTexts.total[language]);
  const overdue: OverdueItem[] = [];
  const undated: { row: number; amount: number }[] = [];
  let later = 0;
  const fold = foldOnce();
  for (const row of table.rowNumbers.keys()) {
    const due = columns.due.values[row];
    if (typeof due !== 'number') {
      const place = placeOf(table, columns.due, row);
      return refuse('blank-input', { cell: cellAddress(table.area.sheet, place.row, place.column) });
    }
    const receipt = columns.received?.values[row];
    const receivedOn = columns.receivedOn?.values[row];
    const isLater = typeof receivedOn === 'number' && receivedOn > asOf;
    if (isLater && typeof receipt === 'number') later += 1;
    const received = typeof receipt === 'number' && !isLater ? receipt : 0;
    const open = addUp([due, -received], DECIMALS);
    const dueOn = dueDay(columns, row);
    if (dueOn === null) {
      undated.push({ row, amount: open });
      continue;
    }
    const label = memberName(by?.values[row]) || jobTexts.blank[language];
    const key = fold(label);
    const pile = piles.get(key) ?? emptyPile(label);
    piles.set(key, pile);
    const days = asOf - dueOn;
    const fellDue = dueOn >= period.from && dueOn <= Math.min(asOf, period.to);
    const cameIn =
      typeof receivedOn === 'number' && receivedOn >= period.from && receivedOn <= Math.min(asOf, period.to);
    for (const one of [pile, whole]) {
      one.open[ageOf(days)].push(open);
      if (fellDue) {
        one.due.push(due);
        one.collected.push(received);
      }
      if (cameIn) one.cash.push(received);
    }
    if (days > 0 && open > 0) overdue.push({ row, label, dueOn, days, open });
  }
  const hasDays = columns.receivedOn !== null;
  const [first] = undated;
  const at = first && placeOf(table, columns.dueOn, first.row);
  return {
    ok: true,
    value: {
      rows: [...piles.values()].map((pile) => rowOf(pile, hasDays)).sort((a, b) => b.overdue - a.overdue),
      total: rowOf(whole, hasDays),
      overdue: overdue.sort((a, b) => b.days - a.days || b.open - a.open),
      undated:
        at === undefined
          ? null
          : {
              rows: undated.length,
              amount: addUp(
                undated.map(({ amount }) => amount),
                DECIMALS,
              ),
              cell: cellAddress(table.area.sheet, at.row, at.column),
            },
      later,
    },
  };
}

const DECIMALS = 6;

interface Pile {
  readonly label: string;
  readonly open: Readonly<Record<Age, number[]>>;
  readonly due: number[];
  readonly collected: number[];
  readonly cash: number[];
}

function emptyPile(label: string): Pile {
  return { label, open: { notDue: [], to30: [], to60: [], to90: [], over90: [] }, due: [], collected: [], cash: [] };
}

function rowOf({ label, open, due, collected, cash }: Pile, hasDays: boolean): AgedRow {
  const sums = Object.fromEntries(AGES.map((age) => [age, addUp(open[age], DECIMALS)])) as Record<Age, number>;
  const [fellDue, cameIn] = [addUp(due, DECIMALS), addUp(collected, DECIMALS)];
  const overdue = addUp([sums.to30, sums.to60, sums.to90, sums.over90], DECIMALS);
  return {
    label,
    open: sums,
    total: addUp([sums.notDue, overdue], DECIMALS),
    overdue,
    due: fellDue,
    collected: cameIn,
    rate: fellDue === 0 ? null : cameIn / fellDue,
    cash: hasDays ? addUp(cash, DECIMALS) : null,
  };
}

/** The day a row is due; null where it has none. */
function dueDay({ dueOn, terms }: Receivables, row: number): number | null {
  const day = dueOn.values[row];
  if (typeof day !== 'number') return null;
  if (terms === null) return Math.floor(day);
  const days = terms.values[row];
  return typeof days === 'number' ? Math.floor(day) + Math.round(days) : null;
}

function ageOf(days: number): Age {
  if (days <= 0) return 'notDue';
  return days <= 30 ? 'to30' : days <= 60 ? 'to60' : days <= 90 ? 'to90' : 'over90';
}
