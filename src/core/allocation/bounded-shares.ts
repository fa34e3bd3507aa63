import { fail, succeed, type Outcome } from '../outcome';
import { asWholeNumbers } from '../numeric/whole-numbers';
import { sumWhole } from '../numeric/sum';
import type { Bounds } from './bounds';
import type { ExactWeights } from './exact-remainder';

/** What remains of a bounded split once it is known which rows stand at a limit. */
export interface FreePart {
  /** Units for the free rows; their shares are proportional to their weights. */
  readonly total: number;
  /** Weights of the free rows, 0 for all others. */
  readonly weights: Float64Array;
  /** Units of the rows at a limit, 0 for free rows. */
  readonly fixed: Float64Array;
}

/**
 * Bounded proportional shares: finds the rows that stand at a limit in the split with Σ clamp(λ·weight, low, high)
 * equal to the total. Walks along the breakpoints low ÷ weight and high ÷ weight in ascending order of λ, in exact
 * arithmetic, until the sum passes the total; between two breakpoints the free rows share what the others leave.
 * Limits are whole units, so rounding a free share up or down never leaves them.
 *
 * @param total whole units, at least the sum at λ = 0 (see `leastTotal`)
 * @param exact the weights that the doubles stand for, where these are sums rounded once
 */
export function freePart(
  total: number,
  weights: Float64Array,
  { low, high }: Bounds,
  exact: ExactWeights = () => asWholeNumbers(weights),
): Outcome<FreePart> {
  const fixed = new Float64Array(weights.length);
  const free = new Float64Array(weights.length);
  const entries: number[] = [];
  const exits: number[] = [];
  for (let row = 0; row < weights.length; row += 1) {
    fixed[row] = atZero(low[row]!, high[row]!);
    if (!canGrow(weights[row]!, low[row]!, high[row]!)) continue;
    if (low[row]! > 0) entries.push(row);
    else free[row] = weights[row]!;
    if (high[row]! < Infinity) exits.push(row);
  }
  let given = sumWhole(fixed); // free rows stand at 0 so far
  if (entries.length + exits.length > 0) {
    const whole = exact();
    let slope = 0n;
    for (let row = 0; row < weights.length; row += 1) if (free[row]! > 0) slope += whole[row]!;
    for (const { row, limit, exit } of breakpoints(entries, exits, weights, whole, low, high)) {
      const units = BigInt(limit);
      if (slope * units >= (BigInt(total) - given) * whole[row]!) break;
      if (exit) {
        slope -= whole[row]!;
        given += units;
        free[row] = 0;
        fixed[row] = limit;
      } else {
        slope += whole[row]!;
        given -= units;
        free[row] = weights[row]!;
        fixed[row] = 0;
      }
    }
  }
  const left = BigInt(total) - given;
  if (left !== 0n && !free.some((weight) => weight > 0)) {
    return fail('infeasible', { argument: 'total', total, reachable: Number(given), by: Number(left) });
  }
  if (left > BigInt(Number.MAX_SAFE_INTEGER))
    return fail('total-too-large', { argument: 'total', total: Number(left) });
  return succeed({ total: Number(left), weights: free, fixed });
}

/** Units that the rows add up to at λ = 0. Below it a split is the mirror image of one above. */
export function leastTotal({ low, high }: Bounds): bigint {
  return sumWhole(low.map((least, row) => atZero(least, high[row]!)));
}

export function canGrow(weight: number, low: number, high: number): boolean {
  return weight > 0 && low < high && high > 0;
}

function atZero(low: number, high: number): number {
  return low > 0 ? low : high < 0 ? high : 0;
}

interface Breakpoint {
  readonly row: number;
  readonly limit: number;
  readonly exit: boolean;
  readonly key: number;
}

function breakpoints(
  entries: number[],
  exits: number[],
  weights: Float64Array,
  whole: readonly bigint[],
  low: Float64Array,
  high: Float64Array,
): Breakpoint[] {
  const at = (row: number, limit: number, exit: boolean) => ({ row, limit, exit, key: limit / weights[row]! });
  return [...entries.map((row) => at(row, low[row]!, false)), ...exits.map((row) => at(row, high[row]!, true))].sort(
    (a, b) => {
      const difference = a.key - b.key;
      const surely = a.key > TINY && b.key < HUGE && b.key > TINY && a.key < HUGE;
      if (surely && Math.abs(difference) > NOISE * (a.key + b.key)) return difference;
      const left = BigInt(a.limit) * whole[b.row]!;
      const right = BigInt(b.limit) * whole[a.row]!;
      return left < right ? -1 : left > right ? 1 : 0;
    },
  );
}

const NOISE = 2 ** -50;
/** Outside these a quotient of doubles has lost digits, or its weight had. */
const TINY = 2 ** -900;
const HUGE = 2 ** 900;
