/**
 * The expected failures of the core. A failure is a code with parameters; its sentence is made in `texts/failures`,
 * in both languages, and its worksheet error (#VALUE! or #N/A) is chosen there too.
 *
 * Parameters used by all codes: `argument` (the parameter's name as in functions.md) and `row` (1 for the first item
 * of that argument, read row by row). The others are named at each code.
 */
export type FailureCode =
  // bad input: #VALUE!
  | 'not-finite' // value
  | 'negative' // value
  | 'lengths-differ' // length, other, expected (how many cells the other argument asks for)
  | 'no-weight' // (nothing but blanks and zeros)
  | 'unit-not-positive' // unit
  | 'total-not-whole' // total, unit, lower, upper (the nearest two totals), digits for ROUND (absent when the unit is no power of ten)
  | 'value-not-whole' // value, unit (a hold that is no whole number of units)
  | 'total-too-large' // total, unit (absent for counts)
  | 'bounds-cross' // min, max (also when no whole number of units lies between them)
  | 'hold-outside-bounds' // value, min and max where given
  | 'path-unknown' // path
  | 'label-missing' // (a name that a row or column must have)
  | 'unknown-word' // value, allowed
  | 'count-wrong' // count, expected
  | 'too-many' // count, limit
  | 'not-in-order' // value, previous
  | 'no-numbers' // (a table without a column of numbers)
  | 'columns-wrong' // count, expected
  | 'count-not-whole' // value, least, most (a number of steps or points)
  | 'below-least' // value, least
  | 'above-trials' // value, trials (more successes than cases)
  | 'share-too-large' // value, limit (a share typed as 80 instead of 80 %)
  | 'share-not-between' // value (a share that must lie between 0 and 1, both left out)
  | 'signs-differ' // value
  | 'from-after-to' // from, to
  | 'date-out-of-range' // value
  | 'range-too-long' // from, to, years (the most)
  | 'outside-period' // value, from, to
  // not computable: #N/A
  | 'infeasible' // total, reachable (nearest reachable total), by (difference)
  | 'limits-conflict' // path, least, most (what a group must get at least and can get at most)
  | 'sums-differ' // sum, other, otherSum, by
  | 'margins-blocked' // side ("rows" or "columns", which is too large), rows ("2, 5", "" for none), columns, rowSum, columnSum, by
  | 'no-whole-table' // unit
  | 'not-converged' // sweeps, off (units of the worst total)
  | 'year-not-covered' // year, first, last
  | 'no-working-days' // from, to
  | 'no-season' // from, to (the index of every working day of the period is 0)
  | 'needs-positive' // value, method, instead
  | 'no-positive-weight-seat' // total, needed (Huntington–Hill gives every row with weight at least one unit)
  | 'rate-zero' // (what divides is 0)
  | 'no-volume' // (a side whose volumes or amounts add up to 0 has no rates or shares)
  | 'too-little-history' // length, needed
  | 'shortfall-left' // shortfall, amount (that can't be placed), cap (the smallest that works, absent when there is none)
  | 'list-starts-late' // first (order), needed (the day to reach back to), from, to
  | 'negative-share' // value (shares of a total need amounts of 0 or more)
  | 'no-gap' // total
  | 'gap-spread' // (no member explains a tenth of the gap)
  // found by `functions` while it reads the arguments of a worksheet function: #VALUE!
  | 'not-one-cell' // shape ("3 × 2")
  | 'cell-error' // value (the error's text, "#N/A")
  | 'not-a-number' // value
  | 'not-a-date' // value
  | 'date-missing'
  | 'weekend-wrong' // value
  | 'shapes-differ' // shape, other, expected
  | 'argument-missing' // other (the argument that is there)
  | 'result-too-large'
  | 'internal-error'; // value

export type FailureParameters = Readonly<Record<string, string | number>>;

export interface Failure {
  readonly code: FailureCode;
  readonly parameters: FailureParameters;
}
