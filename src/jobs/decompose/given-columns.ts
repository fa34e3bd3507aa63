import type { Column } from '../../sheet/table';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';
import type { Source } from '../source';

/** A number for each member of a level that another table of the workbook gives, such as 能力评分 in a list of people. */
export interface GivenColumn {
  /** The table and the heading: "团队成员 · 能力评分". */
  readonly heading: string;
  /** By the folded name of the member; blank cells are left out. */
  readonly byMember: ReadonlyMap<string, number>;
  readonly source: Source;
  /** The columns with names and numbers. */
  readonly columns: readonly [Column, Column];
}

/** A longer table is a list of what happened, and says nothing of a member in one row. */
const MOST_ROWS = 5_000;

/**
 * What other tables say of the members of a column, one row a member: their columns of numbers, where at least half of the
 * members have one and none has two rows.
 *
 * @param members as they are written
 */
export function givenColumns(members: Iterable<string>, others: readonly Source[]): GivenColumn[] {
  const wanted = new Set([...members].filter((name) => name !== '').map(foldName));
  return others.flatMap((source) => {
    const { table } = source;
    if (table.rowNumbers.length > MOST_ROWS) return [];
    const label = table.columns.find((column) => {
      if (column.kind !== 'text') return false;
      const names = column.values.map((value) => foldName(memberName(value))).filter((name) => wanted.has(name));
      return names.length * 2 >= wanted.size && names.length > 1 && new Set(names).size === names.length;
    });
    if (label === undefined) return [];
    return table.columns
      .filter(({ kind, groups }) => kind === 'number' && groups === null)
      .map((column): GivenColumn => ({
        heading: `${table.name} · ${column.heading}`,
        byMember: new Map(
          label.values.flatMap((name, row) => {
            const value = column.values[row];
            return typeof value === 'number' ? [[foldName(memberName(name)), value] as const] : [];
          }),
        ),
        source,
        columns: [label, column],
      }))
      .filter(({ byMember }) => [...wanted].filter((name) => byMember.has(name)).length * 2 >= wanted.size);
  });
}

/** Whether a column that weighs is one of another table. */
export function isGiven(column: Column | GivenColumn): column is GivenColumn {
  return 'byMember' in column;
}
