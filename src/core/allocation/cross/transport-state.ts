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

/** A table that is being filled. Its nodes are the rows, then the columns. */
export interface Transport extends TransportProblem {
  /**
   * One of each node (the dual variables of the problem). At the optimum a cell whose gain is above the sum of its two
   * prices is full, one below it is empty, and only a cell that equals it may be in between.
   */
  readonly prices: Float64Array;
  /** Units in each cell. */
  readonly amount: Float64Array;
  /** Of a row: units still to be placed; of a column: units too many. */
  readonly surplus: Float64Array;
}
