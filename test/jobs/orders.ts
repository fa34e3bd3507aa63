import { serialOf } from '../../src/core/calendar/date';
import { dateColumnOf } from '../../src/jobs/dimensions';
import { gatherPlan, type TimeChoices } from '../../src/jobs/decompose/gather-plan';
import { timeKinds, type LevelWeights, type PlanLevel } from '../../src/jobs/decompose/levels';
import type { PlanHistory } from '../../src/jobs/decompose/plan-history';
import { planPeriods, type Part } from '../../src/jobs/decompose/plan-periods';
import { measuresOf } from '../../src/jobs/measures';
import type { Source } from '../../src/jobs/source';
import type { Cell, Grid } from '../../src/sheet/grid';
import { readTable } from '../../src/sheet/read-table';

export const day = (year: number, month: number, date: number): number => serialOf(year, month, date)!;

/** A table that starts in A1 of its sheet. */
export function sourceOf(values: Grid, sheet = 'Orders'): Source {
  const area = { sheet, row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  const numberFormats = values.map((line) =>
    line.map((_, column) => (/date|日期/i.test(String(values[0]?.[column])) ? 'yyyy-mm-dd' : 'General')),
  );
  const table = readTable(values, area, sheet, { numberFormats });
  if (!table.ok) throw new Error(table.failure.code);
  const { row, rows } = table.value.area;
  return { table: table.value, values: values.slice(row, row + rows) };
}

export const heading: readonly Cell[] = ['Order Date', 'Region', 'Category', 'Sales', 'Quantity'];

/** 2017: East 600 (A 400, B 200), West 300 (A), South 100 (B); 2016: East 200 (A), West 300 (B), South 50 (A). */
export const orders: Grid = [
  heading,
  [day(2016, 2, 1), 'East', 'A', 200, 20],
  [day(2016, 8, 9), 'West', 'B', 300, 10],
  [day(2016, 9, 9), 'South', 'A', 50, 5],
  [day(2017, 1, 15), 'East', 'A', 400, 40],
  [day(2017, 5, 20), 'East', 'B', 200, 8],
  [day(2017, 7, 1), 'West', 'A', 300, 30],
  [day(2017, 12, 30), 'South', 'B', 100, 4],
];

/** A level of a plan by its heading ("Region") or the part of time ("month"), weighed as the whole plan says. */
export function levelNamed(source: Source, name: string, weights: LevelWeights = { kind: 'same' }): PlanLevel {
  const kind = timeKinds.find((one) => one === name);
  if (kind !== undefined) return { dimension: { kind }, weights };
  const column = source.table.columns.find(({ heading }) => heading === name);
  if (column === undefined) throw new Error(`no column ${name}`);
  return { dimension: { kind: 'column', column }, weights };
}

/** The history of Sales by levels, for a part of 2018 or of the year named. */
export function historyOf(
  source: Source,
  levels: readonly (string | PlanLevel)[],
  part: Part = 'year',
  year?: number,
  time: Partial<TimeChoices> = {},
): PlanHistory {
  const { table } = source;
  const date = dateColumnOf(table);
  const days = (date?.values ?? []).filter((value) => typeof value === 'number');
  const period =
    planPeriods(days).find((one) => one.part === part && (year === undefined || one.year === year)) ?? null;
  const measures = measuresOf(table).map(({ column }) => column);
  const measure = measures.find(({ heading }) => heading === 'Sales') ?? measures[0]!;
  const asked = levels.map((level) => (typeof level === 'string' ? levelNamed(source, level) : level));
  const gathered = gatherPlan(table, measure, asked, period, date, {
    calendar: { base: 'weekdays' },
    weeks: 'split',
    ...time,
  });
  if (!gathered.ok) throw new Error(gathered.failure.code);
  return gathered.value;
}
