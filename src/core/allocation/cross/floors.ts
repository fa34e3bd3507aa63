/** Fitted cells parted into whole units and fractions. */
export interface Floors {
  readonly floors: Float64Array;
  /** Fractions in equal steps, above 0 where the cell may go up, 0 where it is whole and stays. */
  readonly fractions: Int32Array;
}

/** About a millionth of a unit, which is how closely cells are fitted; finer differences are no differences. */
const STEPS = 2 ** 20;

/** A fraction in steps. It is above 0 and below 1, and stays so. */
export function inSteps(fraction: number): number {
  return Math.min(STEPS - 1, Math.max(1, Math.round(fraction * STEPS)));
}

/** Parts fitted cells; one that is a whole number but for some noise counts as whole. */
export function partCells(cells: Float64Array, noise = 1e-6): Floors {
  const floors = new Float64Array(cells.length);
  const fractions = new Int32Array(cells.length);
  for (let cell = 0; cell < cells.length; cell += 1) {
    const value = cells[cell]!;
    const nearest = Math.round(value);
    const isWhole = Math.abs(value - nearest) <= noise;
    floors[cell] = isWhole ? nearest : Math.floor(value);
    fractions[cell] = isWhole ? 0 : inSteps(value - Math.floor(value));
  }
  return { floors, fractions };
}
