/** One line of the bench: a piece of work at growing sizes, with what it is measured against. */
export interface BenchRow {
  readonly name: string;
  /** What a size counts: rows, cells, days … */
  readonly unit: string;
  /** Ascending. The growth is taken between the last two: below, fixed costs hide it. */
  readonly sizes: readonly number[];
  /** Prepares the work of one size; only the function it answers is timed. */
  readonly make: (size: number) => () => unknown;
  /** The most it may take at a size, in milliseconds. */
  readonly limit?: { readonly size: number; readonly milliseconds: number };
  readonly rivals?: readonly Rival[];
}

/** Other code for the same work, timed in the same run. */
export interface Rival {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly make: (size: number) => () => unknown;
  /** How many times the rival's time ours may take. */
  readonly most?: number;
}
