import type { Column } from './table';

/**
 * Repeats labels that stand only on the first row of their group, as merged cells leave them ("华东" once over three
 * products), and says in which columns.
 *
 * Only the columns on the left are looked at, up to the first that is complete: that one names the rows. A column is
 * filled when its first row is filled, at least three rows in ten are blank, no label comes twice in a row, and a
 * column of labels on its right is filled wherever it is blank. Anything else with blanks stays as it is: a blank is a
 * missing value there.
 *
 * @param known columns whose merged cells the file has told: their blanks are what they are
 * @returns the columns, and for each filled one its position and how many cells were filled
 */
export function fillDown(
  columns: readonly Column[],
  known: ReadonlySet<number> = new Set(),
): {
  readonly columns: readonly Column[];
  readonly filled: readonly { readonly position: number; readonly count: number }[];
} {
  const result = [...columns];
  const filled: { position: number; count: number }[] = [];
  for (let position = 0; position < result.length - 1; position++) {
    const column = result[position];
    if (column === undefined || column.kind === 'number') break;
    if (known.has(position)) continue;
    const blanks = column.values.filter((value) => value === null).length;
    if (blanks === 0) {
      // A running number may stand before the groups; a complete column of labels ends them.
      if (isNumbering(column)) continue;
      break;
    }
    if (!looksMerged(column, blanks) || !namesRows(result.slice(position + 1), column)) break;
    result[position] = { ...column, values: repeat(column.values), asWritten: false };
    filled.push({ position, count: blanks });
  }
  return { columns: result, filled };
}

function looksMerged(column: Column, blanks: number): boolean {
  if (column.values[0] === null || blanks * 10 < column.values.length * 3) return false;
  const labels = column.values.filter((value) => value !== null);
  return labels.every((label, index) => index === 0 || label !== labels[index - 1]);
}

/** Some column of labels further right is filled on every row where this one is blank. */
function namesRows(others: readonly Column[], column: Column): boolean {
  return others.some(
    (other) =>
      other.kind !== 'number' && column.values.every((value, row) => value !== null || other.values[row] !== null),
  );
}

function isNumbering(column: Column): boolean {
  return column.values.every((value) => typeof value === 'string' && /^\d+$/.test(value));
}

function repeat(values: Column['values']): Column['values'] {
  let label: Column['values'][number] = null;
  return values.map((value) => (label = value ?? label));
}
