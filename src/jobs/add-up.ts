import { sumOf } from '../core/numeric/sum';

/**
 * Adds decimal numbers and rounds the sum to `decimals` places, as `ROUND(SUM(…),decimals)` does in a sheet: both then
 * hold the double nearest to the true decimal sum, and a near-tie is rounded alike in the pane and in the cells.
 */
export function addUp(values: readonly number[], decimals: number): number {
  // `+ 0` keeps "-0.00" from becoming a negative zero
  return Number(sumOf(values).toFixed(decimals)) + 0;
}
