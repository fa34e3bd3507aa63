import type { Days } from '../../core/calendar/period';
import type { Area } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import { isTypeHeading } from '../../sheet/group-rows';
import { isRateHeading } from '../../sheet/is-rate-heading';
import { placeOf } from '../../sheet/place-of';
import type { Column, Table } from '../../sheet/table';
import { addUp } from '../add-up';
import { dimensionsOf, memberName } from '../dimensions';
import { refuse, type JobOutcome } from '../job-outcome';
import { measuresOf } from '../measures';
import type { Source } from '../source';
import { targetColumns } from '../target-columns';
import { rowPeriods } from './row-periods';

export interface TargetColumns {
  /** Who carries the target. */
  readonly owner: Column | null;
  readonly target: Column | null;
}

/** A target for some days. */
export interface TargetPart extends Days {
  /** In single units; null where the cell is blank. */
  readonly value: number | null;
  /** The cells that hold it. */
  readonly cells: readonly Area[];
  /** What a formula multiplies the cell with to get the value; null where the cell holds a text or there are several. */
  readonly factor: number | null;
}

/** What one person owes of one measure. */
export interface TargetLine {
  readonly owner: string;
  readonly measure: string;
  /** In order; they don't overlap. */
  readonly parts: readonly TargetPart[];
}

/** A target table by person and measure. */
export interface TargetBook {
  readonly owners: readonly string[];
  readonly measures: readonly Measure[];
  line(owner: string, measure: string): TargetLine | null;
}

export interface Measure {
  readonly name: string;
  /** A rate is inherited by each part of its period, never divided. */
  readonly isRate: boolean;
}

/** The columns of people and targets by their headings. */
export function guessTargetColumns(table: Table): TargetColumns {
  const texts = table.columns.filter(({ kind, heading }) => kind === 'text' && !isTypeHeading(heading));
  const dimension = dimensionsOf(table).find(({ kind, column }) => kind === 'column' && texts.includes(column));
  const numbers = table.columns.filter(({ kind }) => kind === 'number');
  // a measure may be a part of its column: the rows of one target type
  const measure = measuresOf(table)[0]?.column.index;
  return {
    owner: texts.find(({ role }) => role === 'person') ?? dimension?.column ?? texts[0] ?? null,
    target: targetColumns(table)[0] ?? numbers.find(({ index }) => index === measure) ?? null,
  };
}

/**
 * Reads who owes what by when. The measure of a row is its target type ("目标类型"), and without such a column the heading
 * of the targets. Rows of one person, measure and period are added up, rates among them not: there the first counts. Rows
 * without a person are left out.
 *
 * Failures: no-people (table): a column is missing, or no row names a person.
 */
export function readTargetBook(
  { table, values }: Source,
  { owner, target }: TargetColumns,
  asOf: number,
  fiscalYearStart = 1,
): JobOutcome<TargetBook> {
  if (owner === null || target === null) return refuse('no-people', { table: table.name });
  const periods = rowPeriods(table, target, asOf, fiscalYearStart);
  const types = table.columns.find(({ kind, heading }) => kind === 'text' && isTypeHeading(heading));
  const groups = new Map(target.groups?.flatMap(({ label, rows }) => rows.map((row) => [row, label] as const)));
  // the rows of each person, measure and period, put together at the end: adding up one by one copies their cells each time
  const read = new Map<string, { owner: string; measure: string; periods: Map<string, TargetPart[]> }>();
  const owners = new Set<string>();
  const measures = new Map<string, Measure>();
  table.rowNumbers.forEach((_, row) => {
    const name = memberName(owner.values[row]);
    const period = periods[row];
    if (name === '' || !period) return;
    const measure = memberName(types?.values[row]) || groups.get(row) || target.heading;
    const isRate = isRateHeading(measure) || target.unit?.label === '%';
    owners.add(name);
    measures.set(measure, measures.get(measure) ?? { name: measure, isRate });
    const key = keyOf(name, measure);
    const line = read.get(key) ?? { owner: name, measure, periods: new Map<string, TargetPart[]>() };
    read.set(key, line);
    const part = partOf(table, values, target, row, period);
    const days = `${part.from} ${part.to}`;
    const known = line.periods.get(days);
    if (known === undefined) line.periods.set(days, [part]);
    else if (!isRate) known.push(part);
  });
  if (owners.size === 0) return refuse('no-people', { table: table.name });
  const lines = new Map(
    [...read].map(([key, { periods: parts, ...line }]) => [
      key,
      { ...line, parts: [...parts.values()].map(together).sort((a, b) => a.from - b.from) },
    ]),
  );
  return {
    ok: true,
    value: {
      owners: [...owners],
      measures: [...measures.values()],
      line: (name, measure) => lines.get(keyOf(name, measure)) ?? null,
    },
  };
}

const DECIMALS = 6;

function partOf(table: Table, values: Grid, target: Column, row: number, days: Days): TargetPart {
  const raw = target.values[row];
  const factor = target.unit?.factor ?? 1;
  const place = placeOf(table, target, row);
  const cell = values[place.row - table.area.row]?.[place.column - table.area.column] ?? null;
  return {
    ...days,
    value: typeof raw === 'number' ? (factor === 1 ? raw : addUp([raw * factor], DECIMALS)) : null,
    cells: [{ sheet: table.area.sheet, ...place, rows: 1, columns: 1 }],
    factor: cell === null || typeof cell === 'number' ? factor : null,
  };
}

function together(parts: readonly TargetPart[]): TargetPart {
  const [first, ...more] = parts;
  if (more.length === 0) return first!;
  const values = parts.map(({ value }) => value).filter((value) => value !== null);
  return {
    ...first!,
    value: values.length === 0 ? null : addUp(values, DECIMALS),
    cells: parts.flatMap(({ cells }) => cells),
    factor: null,
  };
}

function keyOf(owner: string, measure: string): string {
  return JSON.stringify([owner, measure]);
}
