import { headingRoles } from './heading-roles';
import { isRateHeading } from './is-rate-heading';
import { placeOf } from './place-of';
import type { Column, ColumnRole, Table } from './table';

/**
 * Makes columns of targets and actuals that stand below each other ("目标" above "实际" for every person): each name in their
 * column becomes a measure, and one row remains of them. Other tables come back as they are, also where a row comes twice.
 */
export function liftMeasures(table: Table): Table {
  const numbers = table.columns.filter(({ kind }) => kind === 'number');
  const [number, another] = numbers;
  if (number === undefined || another !== undefined) return table;
  const types = table.columns.find(areTargetsAndActuals);
  if (types === undefined) return table;
  const dimensions = table.columns.filter((column) => column !== number && column !== types);
  const names = [...new Set(types.values)] as string[];
  const lines = new Map<string, Map<string, number>>();
  for (let row = 0; row < table.rowNumbers.length; row++) {
    const key = JSON.stringify(dimensions.map(({ values }) => values[row] ?? null));
    const line = lines.get(key) ?? new Map<string, number>();
    const name = String(types.values[row]);
    if (line.has(name)) return table;
    lines.set(key, line.set(name, row));
  }
  const rows = [...lines.values()];
  const firsts = rows.map((line) => [...line.values()][0]!);
  const lifted = names.map((name, position): Column => ({
    ...number,
    heading: name,
    index: table.area.columns + 10 + position,
    role: roleOf(name),
    confidence: 0.85,
    values: rows.map((line) => (line.has(name) ? (number.values[line.get(name)!] ?? null) : null)),
    place: (row) => placeOf(table, number, rows[row]?.get(name) ?? firsts[row] ?? 0),
    groups: null,
    asWritten: false,
  }));
  return {
    ...table,
    columns: [
      ...dimensions.map((column): Column => ({
        ...column,
        values: firsts.map((row) => column.values[row] ?? null),
        place: (row) => placeOf(table, column, firsts[row] ?? 0),
        asWritten: false,
      })),
      ...lifted,
    ],
    rowNumbers: firsts.map((row) => table.rowNumbers[row]!),
    layout: 'wide',
    problems: table.problems.map((problem) => ({
      ...problem,
      row: rows.findIndex((line) => [...line.values()].includes(problem.row)),
      heading: problem.heading === number.heading ? String(types.values[problem.row]) : problem.heading,
    })),
    notes: [
      ...table.notes.filter(({ code }) => code !== 'rows-differ'),
      { code: 'measures-lifted', parameters: { heading: types.heading, names: names.join(', ') } },
    ],
  };
}

function areTargetsAndActuals({ kind, values }: Column): boolean {
  if (kind !== 'text') return false;
  const roles = new Set<ColumnRole>();
  const seen = new Set<unknown>();
  for (const name of values) {
    if (seen.has(name)) continue;
    seen.add(name);
    const role = name === null ? null : roleOf(String(name));
    if (role === null) return false;
    roles.add(role);
  }
  return roles.has('target') && roles.has('actual');
}

function roleOf(name: string): ColumnRole | null {
  const role = headingRoles(name)[0]?.role ?? null;
  if (role !== null) return role;
  return isRateHeading(name) ? 'rate' : null;
}
