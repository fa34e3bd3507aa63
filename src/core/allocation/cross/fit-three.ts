import { sumOf } from '../../numeric/sum';
import { fail, succeed, type Outcome } from '../../outcome';
import { dot } from '../../numeric/dot';
import { conjugateGradients } from './conjugate-gradients';
import type { FittedTable } from './fit-table';
import { mostSweeps, NEARLY, QUITE } from './sweep';

/** Totals along the three sides of a table, in whole units. */
export type ThreeSides = readonly [Float64Array, Float64Array, Float64Array];

/** The open cells of a table, and the places of all three sides in one row: first side, second, third. */
interface OpenCells {
  readonly places: Int32Array;
  /** For each side, of each cell: its place. */
  readonly at: readonly [Int32Array, Int32Array, Int32Array];
  readonly shape: Float64Array;
  readonly totals: Float64Array;
  readonly factors: Float64Array;
}

/**
 * Proportional fitting of a table with three sides to the totals of each: the cells are scaled by the first, second and
 * third side in turn. When that goes on, a Newton step for all factors comes in before every other sweep, as in
 * `fitTable`.
 *
 * @param seed by first, second and third side, the third changing fastest
 *
 * Failure: not-converged.
 */
export function fitThree(sides: ThreeSides, seed: Float64Array): Outcome<FittedTable> {
  const open = openCells(sides, seed);
  const most = mostSweeps(3 * open.places.length);
  let off = Infinity;
  let sweeps = 0;
  for (let work = 0; off > QUITE && work < most; work += 1) {
    if (sweeps >= PATIENCE) {
      work += newtonStep(open);
      sweepThree(sides, open);
      sweeps += 1;
    }
    off = sweepThree(sides, open);
    sweeps += 1;
  }
  if (Number.isNaN(off)) off = sumOf(sides[0]); // factors have left the range of doubles
  if (off > NEARLY) return fail('not-converged', { argument: 'seed', sweeps, off: Number(off.toPrecision(3)) });
  const cells = new Float64Array(seed.length);
  cellsOf(open, open.factors).forEach((value, index) => (cells[open.places[index]!] = value));
  return succeed({ cells, sweeps });
}

const PATIENCE = 20;

function openCells([first, second, third]: ThreeSides, seed: Float64Array): OpenCells {
  const places = Int32Array.from(seed.keys()).filter((cell) => seed[cell]! > 0);
  const across = second.length * third.length;
  return {
    places,
    at: [
      places.map((cell) => Math.floor(cell / across)),
      places.map((cell) => first.length + (Math.floor(cell / third.length) % second.length)),
      places.map((cell) => first.length + second.length + (cell % third.length)),
    ],
    shape: Float64Array.from(places, (cell) => seed[cell]!),
    totals: Float64Array.from([first, second, third].flatMap((side) => Array.from(side))),
    factors: new Float64Array(first.length + second.length + third.length).fill(1),
  };
}

function cellsOf({ at: [a, b, c], shape }: OpenCells, factors: Float64Array): Float64Array {
  return shape.map((value, cell) => value * factors[a[cell]!]! * factors[b[cell]!]! * factors[c[cell]!]!);
}

/** Scales by each side in turn; returns by how many units the worst total was off before its turn. */
function sweepThree(sides: ThreeSides, open: OpenCells): number {
  const { at, totals, factors } = open;
  const noise = 2 ** -51 * totals.length;
  let off = 0;
  let from = 0;
  for (const [axis, { length }] of sides.entries()) {
    const own = at[axis]!;
    const sums = new Float64Array(totals.length);
    const cells = cellsOf(open, factors);
    for (let cell = 0; cell < own.length; cell += 1) sums[own[cell]!]! += cells[cell]!;
    for (let place = from; place < from + length; place += 1) {
      const total = totals[place]!;
      off = Math.max(off, Math.abs(sums[place]! - total) - noise * total);
      factors[place] = total > 0 ? (factors[place]! * total) / sums[place]! : 0;
    }
    from += length;
  }
  return off;
}

/**
 * One Newton step for the logarithms of all factors: the fit is the minimum of the convex function Σ cells − Σ total ×
 * log factor. It is halved until it leads no farther behind the minimum in its direction than half as steeply as it came.
 *
 * @returns as many sweeps as take about as long
 */
function newtonStep(open: OpenCells): number {
  const { at, totals, factors } = open;
  const [a, b, c] = at;
  const sumsOf = (cells: Float64Array) => {
    const sums = new Float64Array(totals.length);
    for (const own of at) for (let cell = 0; cell < own.length; cell += 1) sums[own[cell]!]! += cells[cell]!;
    return sums;
  };
  const gapsOf = (sums: Float64Array) => totals.map((total, place) => total - sums[place]!);
  const cells = cellsOf(open, factors);
  const sums = sumsOf(cells);
  const gaps = gapsOf(sums);
  const { step, rounds } = conjugateGradients(gaps, sums, (along, product) => {
    for (let cell = 0; cell < cells.length; cell += 1) {
      const value = cells[cell]! * (along[a[cell]!]! + along[b[cell]!]! + along[c[cell]!]!);
      product[a[cell]!]! += value;
      product[b[cell]!]! += value;
      product[c[cell]!]! += value;
    }
  });
  const longest = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const most = dot(gaps, step) / 2;
  let part = 2 * Math.min(1, LONGEST / longest);
  let tries = 0;
  let tried = factors;
  do {
    part /= 2;
    tries += 1;
    tried = factors.map((factor, place) => factor * Math.exp(part * step[place]!));
  } while (tries < TRIES && !(-dot(gapsOf(sumsOf(cellsOf(open, tried))), step) <= most));
  factors.set(tried);
  return rounds + tries;
}

/** A factor changes at most by e to this power. */
const LONGEST = 20;
const TRIES = 12;
