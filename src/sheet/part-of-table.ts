import type { Column, RowGroup, Table } from './table';

/**
 * The rows of a table that count the same in one of its columns, as a table of their own: what can be added up where the
 * whole column can't. The column is named after the group ("月度目标 · 签约额"), in problems and notes too. It does not count
 * as written, because a formula over its cells would take in the other rows.
 *
 * @param column a number column of the table
 * @param group one of its groups
 */
export function partOfTable(table: Table, column: Column, group: RowGroup): { table: Table; column: Column } {
  const heading = `${column.heading} · ${group.label}`;
  const places = new Map(group.rows.map((row, place) => [row, place]));
  const kept = <T>(items: readonly T[]): T[] => group.rows.map((row) => items[row]!);
  const columns = table.columns.map((one): Column => {
    const values = kept(one.values);
    const { place: whole } = one;
    const place = whole && ((row: number) => whole(group.rows[row] ?? row));
    if (one.index === column.index) return { ...one, heading, values, place, groups: null, asWritten: false };
    const groups = (one.groups ?? [])
      .map(({ label, rows }) => ({ label, rows: rows.flatMap((row) => places.get(row) ?? []) }))
      .filter(({ rows }) => rows.length > 0);
    return { ...one, values, place, groups: groups.length > 1 ? groups : null };
  });
  const renamed = (name: unknown) => (name === column.heading ? heading : String(name));
  const part: Table = {
    ...table,
    columns,
    rowNumbers: kept(table.rowNumbers),
    problems: table.problems.flatMap((problem) => {
      const row = places.get(problem.row);
      return row === undefined ? [] : [{ ...problem, row, heading: renamed(problem.heading) }];
    }),
    notes: table.notes.map((note) =>
      note.parameters.heading === undefined
        ? note
        : { ...note, parameters: { ...note.parameters, heading: renamed(note.parameters.heading) } },
    ),
  };
  return { table: part, column: columns.find(({ index }) => index === column.index)! };
}
