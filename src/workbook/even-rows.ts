/** The rows of a sheet, filled up with blanks to so many columns. */
export function evenRows<T>(rows: readonly (readonly T[])[], columns: number): (T | null)[][] {
  return rows.map((row) => [...row, ...Array<null>(columns - row.length).fill(null)]);
}
