/** Units to be placed in a table so that each row and each column gets what it needs. */
export interface TransportProblem {
  readonly rows: number;
  readonly columns: number;
  /** Row by row: what a unit in the cell is worth, in whole steps above 0; 0 closes the cell. */
  readonly gain: Int32Array;
  /** Most units that one cell takes. */
  readonly limit: number;
  /** Whole units, 0 or more. */
  readonly rowNeed: Float64Array;
  readonly columnNeed: Float64Array;
}

/**
 * A price for each row and column (the dual variables of the problem). At the optimum a cell whose gain is above the
 * sum of its two prices is full, one below it is empty, and only a cell that equals it may be in between.
 */
export interface Prices {
  readonly row: Float64Array;
  readonly column: Float64Array;
}

export interface Transport extends TransportProblem {
  readonly prices: Prices;
  /** Units in each cell. */
  readonly amount: Float64Array;
  /** Nodes are the rows, then the columns. Of a row: units still to be placed; of a column: units too many. */
  readonly surplus: Float64Array;
}
