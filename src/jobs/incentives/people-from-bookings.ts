import { roundTo } from '../../core/numeric/round-to';
import { cellArea } from '../../sheet/cell-area';
import type { Column } from '../../sheet/table';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';
import { refuse, type JobOutcome } from '../job-outcome';
import { basisOf, bodyOf, type Source } from '../source';
import { bookedSums, cellsSum } from '../track/actual-cells';
import { bookOrders, type Orders } from '../track/orders';
import { paceBasis } from '../track/pace-basis';
import { actualColumn, ordersOf } from '../track/pace-choices';
import { factorsOf, type PaceTable } from '../track/pace-rows';
import type { People } from './people';

/** What people are paid for beside their own target, where the workbook says it. */
export interface BesideTargets {
  /** The column of the targets that names each person's team. */
  readonly team: Column | null;
  /** Bookings of new customers, by person. */
  readonly won: Orders | null;
}

/**
 * People whose actuals no column holds: targets of the period and what each has booked in it up to the as-of day, as the
 * pace has added them up. New customers are summed from bookings of the same days; who has none there won none.
 */
export function peopleFromBookings(source: Source, pace: PaceTable, { team, won }: BesideTargets): JobOutcome<People> {
  const { table } = source;
  const { choices, rows, days } = pace;
  const { target, label } = choices;
  const orders = ordersOf(choices);
  if (label === null || orders === null || orders.by === null)
    return refuse('no-people-columns', { table: table.name });
  const [targetFactor, actualFactor] = factorsOf(target, actualColumn(choices));
  // both in 万元 are paced as they are: commission is counted in 元
  const money = targetFactor === actualFactor ? (target.unit?.factor ?? 1) : 1;
  const until = { from: days.from, to: Math.min(choices.asOf, days.to) };
  const names = rows.map((row) => row.label);
  const wonBy = won && bookOrders(won);
  const wins = wonBy && names.map((name) => wonBy.sumOf(won.by === null ? null : foldName(name), until));
  const bookedAs = bookedSums(orders, rows.length, actualFactor * money);
  const wonAs = won && bookedSums(won, rows.length, 1);
  const inMoney = (value: number) => roundTo(value * money, 6);
  return {
    ok: true,
    value: {
      names,
      results: {
        target: rows.map((row) => inMoney(row.target)),
        actual: rows.map((row) => inMoney(row.actual)),
        team: team === null ? undefined : rows.map((row) => memberName(team.values[row.rows[0]!])),
        newCustomers: wins ?? undefined,
      },
      days: until,
      places: [table, orders.source.table, ...(won === null ? [] : [won.source.table])].map(({ area }) => area),
      basis: [
        ...paceBasis(source, choices),
        ...(team === null ? [] : basisOf(source, [team])),
        ...(won === null
          ? []
          : basisOf(
              won.source,
              [won.date, won.amount, won.by].filter((column) => column !== null),
            )),
      ],
      areasOf: (row) => [
        ...rows[row]!.rows.map((at) => cellArea(table, target, at)),
        ...[orders.date, orders.amount, orders.by!].flatMap((column) => bodyOf(orders.source.table, column) ?? []),
      ],
      inputsOf: (row, { name, from, to }) => {
        const line = rows[row]!;
        const formula = (sum: string | null | undefined, value: number) => (sum ? { formula: `=${sum}` } : value);
        return {
          target: cellsSum(source, target, line.rows, targetFactor * money, inMoney(line.target)),
          actual: formula(bookedAs?.(line.label, name, from, to), inMoney(line.actual)),
          newCustomers: wins && formula(wonAs?.(line.label, name, from, to), wins[row]!),
        };
      },
    },
  };
}
