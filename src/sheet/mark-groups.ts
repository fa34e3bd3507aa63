import { labelUnit } from './cell-unit';
import { groupRows, isTypeHeading } from './group-rows';
import { isMeasureHeading } from './is-measure-heading';
import type { Column, ColumnRole, RowGroup } from './table';

/**
 * Marks the number columns whose rows do not all count the same (see `groupRows`). Target types are looked for in the
 * first text column whose heading says so ("目标类型", "Metric"), if it is filled on every row; they count for targets,
 * actuals and amounts, not for a column of ranks or shares beside them.
 *
 * @param units for each column, what each of its cells says that it counts
 */
export function markGroups(columns: readonly Column[], units: readonly (readonly (string | null)[])[]): Column[] {
  const types = typeColumn(columns);
  return columns.map((column, position) => {
    if (column.kind !== 'number') return column;
    const groups = groupRows({
      values: column.values,
      units: column.role === 'quantity' ? goods(units[position] ?? []) : (units[position] ?? []),
      unit: column.unit && labelUnit(column.unit.label),
      types: types !== undefined && column.role !== null && TYPED.has(column.role) ? types.values : null,
    });
    return { ...column, groups };
  });
}

/**
 * The column that says what each row is a target of: by its heading ("目标类型"), or because each of its values is the name of
 * a measure ("目标", "实际").
 */
function typeColumn(columns: readonly Column[]): Column | undefined {
  const full = columns.filter(({ kind, values }) => kind === 'text' && values.every((value) => value !== null));
  return full.find(({ heading }) => isTypeHeading(heading)) ?? full.find(({ values }) => areMeasures(values));
}

function areMeasures(values: Column['values']): boolean {
  const names = new Set<Column['values'][number]>();
  for (const value of values) {
    names.add(value);
    if (names.size > MOST_MEASURES) return false;
  }
  return names.size > 1 && [...names].every((name) => isMeasureHeading(String(name)));
}

const MOST_MEASURES = 12;
const TYPED: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'amount', 'quantity', 'profit', 'cost']);

/** Under a heading that says quantity, "2台" and "3箱" are both pieces: only money and shares are something else. */
function goods(units: readonly (string | null)[]): (string | null)[] {
  const counted = units.find((unit) => unit !== null && !NO_PIECE.test(unit)) ?? null;
  return units.map((unit) => (unit === null || NO_PIECE.test(unit) ? unit : counted));
}

const NO_PIECE = /[%¥$€£]/;

/** The groups and their rows as numbered on the sheet: "签约额 4–7, 有效线索 8". */
export function groupList(groups: readonly RowGroup[], rowNumbers: readonly number[]): string {
  return groups
    .map(({ label, rows }) => `${label} ${rowList(rows.map((row) => (rowNumbers[row] ?? 0) + 1))}`)
    .join(', ');
}

/** "4–7+9"; of many runs the first three and the last: "4+7+10+…+37". */
function rowList(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && number - run[1] <= 1 && number >= run[1]) run[1] = number;
    else runs.push([number, number]);
  }
  const texts = runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  if (texts.length > MOST_RUNS) texts.splice(3, texts.length - 4, '…');
  return texts.join('+');
}

const MOST_RUNS = 5;
