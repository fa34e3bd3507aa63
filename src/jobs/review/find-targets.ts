import { dateOf } from '../../core/calendar/date';
import type { Days } from '../../core/calendar/period';
import type { CellInput } from '../../sheet/draft';
import { formatArea } from '../../sheet/format-area';
import { placeOf } from '../../sheet/place-of';
import type { Column, Place, Table } from '../../sheet/table';
import { addUp } from '../add-up';
import { dateColumnOf, memberName, namesIn } from '../dimensions';
import { headingDays } from '../heading-days';
import { measuresOf } from '../measures';
import type { Source } from '../source';
import { targetColumns } from '../target-columns';
import { factorsOf } from '../track/pace-rows';
import type { Traced } from './review-facts';

/** A table that has a target for members of a column of the orders. */
export interface TargetTable {
  readonly source: Source;
  readonly target: Column;
  /** The column of the members. */
  readonly label: Column;
  /** The column of the orders that has the same members. */
  readonly by: Column;
  /** The body rows that count, of a table whose rows do not all count the same. */
  readonly rows: readonly number[];
  /** The column of the months that its targets are for; null where they are for a whole period. */
  readonly months: Column | null;
}

/**
 * The tables with targets for the members of a column of an order table, those that name the year first. A column that
 * names another year has no targets of this one.
 *
 * @param by the columns of the orders that a review may go by
 */
export function findTargets(
  sources: readonly Source[],
  orders: Table,
  by: readonly Column[],
  year: number,
): TargetTable[] {
  const members = by.map((column) => ({ column, names: namesIn(column) }));
  const found = sources.flatMap((source) => {
    const { table } = source;
    if (table === orders) return [];
    const target = targetColumns(table).find(({ heading }) => (yearOf(heading) ?? year) === year);
    if (target === undefined || !mayAdd(table, target)) return [];
    const rows = target.groups?.[0]?.rows ?? table.rowNumbers.map((_, row) => row);
    const candidates = table.columns.flatMap((label) => {
      if (label.kind !== 'text') return [];
      const names = new Set(rows.map((row) => memberName(label.values[row])).filter((name) => name !== ''));
      const fitting = members.find(({ names: known }) => {
        const shared = [...names].filter((name) => known.has(name)).length;
        return names.size > 1 && shared >= names.size * FEWEST;
      });
      return fitting ? [{ label, by: fitting.column, count: names.size }] : [];
    });
    // the finest of them: persons before their teams
    const [best] = candidates.sort((a, b) => b.count - a.count);
    if (best === undefined) return [];
    const months = dateColumnOf(table);
    return [{ source, target, label: best.label, by: best.by, rows, months: months?.span === 'month' ? months : null }];
  });
  const names = ({ target, source }: TargetTable) =>
    `${target.heading} ${source.table.name} ${source.table.area.sheet}`.includes(String(year));
  return found.sort((a, b) => Number(names(b)) - Number(names(a)));
}

function yearOf(heading: string): number | null {
  const days = headingDays(heading);
  return days && dateOf(days.from).year;
}

/** Nearly all members of the targets must be known in the orders: a new person has none yet. */
const FEWEST = 0.6;

/** A column whose rows do not all count the same may be added up within one kind of them. */
function mayAdd(table: Table, { index, groups }: Column): boolean {
  return groups !== null || measuresOf(table).some(({ column }) => column.index === index);
}

/** The target of a member in a period: the sum of its cells, as a formula over them where they hold plain numbers. */
export function targetOf(targets: TargetTable, measure: Column, member: string, days: Days): Traced {
  const { source, target, label, months } = targets;
  const rows = targets.rows.filter((row) => {
    if (memberName(label.values[row]) !== member) return false;
    const month = months?.values[row];
    return months === null || (typeof month === 'number' && month >= days.from && month <= days.to);
  });
  const numbers = rows.flatMap((row) => {
    const value = target.values[row];
    return typeof value === 'number' ? [{ row, value }] : [];
  });
  const [targetFactor, measureFactor] = factorsOf(target, measure);
  // a target in 万元 beside amounts in 元
  const factor = targetFactor / measureFactor;
  const value = addUp(
    numbers.map((one) => one.value * factor),
    DECIMALS,
  );
  const places = numbers.map(({ row }) => placeOf(source.table, target, row));
  return { value, cell: cellOf(source, places, factor) ?? value };
}

const DECIMALS = 6;
const MOST_PARTS = 24;

function cellOf({ table, values }: Source, places: readonly Place[], factor: number): CellInput | null {
  const isNumber = ({ row, column }: Place) =>
    typeof values[row - table.area.row]?.[column - table.area.column] === 'number';
  if (places.length === 0 || !places.every(isNumber)) return null;
  const parts = joined(places).map((part) => formatArea({ sheet: table.area.sheet, ...part }));
  if (parts.length > MOST_PARTS) return null;
  const sum = parts.length === 1 && places.length === 1 ? parts[0]! : `SUM(${parts.join(',')})`;
  return { formula: factor === 1 ? `=${sum}` : `=${sum}*${factor}` };
}

/** Neighbouring cells of a row or a column as one area. */
function joined(places: readonly Place[]) {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of places) {
    const last = areas.at(-1);
    if (last && last.row === row && last.rows === 1 && last.column + last.columns === column) last.columns += 1;
    else if (last && last.column === column && last.columns === 1 && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}
