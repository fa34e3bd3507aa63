/** How many columns the longest row has. (Spread into `Math.max`, the rows of a large sheet are more arguments than there may be.) */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
