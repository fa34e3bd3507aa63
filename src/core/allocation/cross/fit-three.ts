import { sumOf } from '../../numeric/sum';
import { fail, succeed, type Outcome } from '../../outcome';
import type { FittedTable } from './fit-table';
import { mostSweeps, NEARLY, QUITE } from './sweep';

/** Totals along the three sides of a table, in whole units. */
export type ThreeSides = readonly [Float64Array, Float64Array, Float64Array];

/**
 * Proportional fitting of a table with three sides to the totals of each: the cells are scaled by the first, second and
 * third side in turn.
 *
 * @param seed by first, second and third side, the third changing fastest
 *
 * Failure: not-converged.
 */
export function fitThree(sides: ThreeSides, seed: Float64Array): Outcome<FittedTable> {
  const factors = sides.map((side) => new Float64Array(side.length).fill(1));
  const most = mostSweeps(3 * seed.length);
  const noise = 2 ** -51 * (sides[0].length + sides[1].length + sides[2].length);
  let off = Infinity;
  let sweeps = 0;
  for (; off > QUITE && sweeps < most; sweeps += 1) {
    off = 0;
    for (const [axis, totals] of sides.entries()) {
      const sums = sumsAlong(axis, seed, factors);
      const own = factors[axis]!;
      totals.forEach((total, index) => {
        off = Math.max(off, Math.abs(sums[index]! - total) - noise * total);
        own[index] = total > 0 ? (own[index]! * total) / sums[index]! : 0;
      });
    }
  }
  if (Number.isNaN(off)) off = sumOf(sides[0]); // factors have left the range of doubles
  if (off > NEARLY) return fail('not-converged', { argument: 'seed', sweeps, off: Number(off.toPrecision(3)) });
  const cells = new Float64Array(seed.length);
  forEachCell(factors, (cell, scale) => (cells[cell] = seed[cell]! * scale));
  return succeed({ cells, sweeps });
}

function sumsAlong(axis: number, seed: Float64Array, factors: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(factors[axis]!.length);
  forEachCell(factors, (cell, scale, at) => (sums[at[axis]!]! += seed[cell]! * scale));
  return sums;
}

/** Visits the cells with the product of their factors and their place along each side. */
function forEachCell(
  factors: readonly Float64Array[],
  visit: (cell: number, scale: number, at: readonly number[]) => void,
): void {
  const [first, second, third] = [factors[0]!, factors[1]!, factors[2]!];
  const at = [0, 0, 0];
  let cell = 0;
  for (at[0] = 0; at[0] < first.length; at[0] += 1) {
    for (at[1] = 0; at[1] < second.length; at[1] += 1) {
      const scale = first[at[0]]! * second[at[1]]!;
      for (at[2] = 0; at[2] < third.length; at[2] += 1) {
        visit(cell, scale * third[at[2]]!, at);
        cell += 1;
      }
    }
  }
}
