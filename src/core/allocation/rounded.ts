/** A split in whole units, with the shares behind it in the currency of the total. */
export interface Rounded {
  /** Whole units, in the order of the weights; they sum to the total. */
  readonly amounts: Float64Array;
  /** Share before rounding. */
  readonly shares: Float64Array;
}

export type AllocationMethod = 'largest-remainder' | 'webster' | 'huntington-hill';
