/** A table to be filled in the proportions of a seed, with totals in whole units along both sides. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, all 0 or more. */
  readonly seed: Float64Array;
  readonly rowUnits: Float64Array;
  readonly columnUnits: Float64Array;
}
