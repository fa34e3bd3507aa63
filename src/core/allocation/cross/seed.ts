import { refuseNegative } from '../../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../../outcome';

/** As many as a second or two can take. */
export const MOST_CELLS = 2 ** 22;

/** The seed of a table as doubles, all 0 or more. Failures: count-wrong, not-finite, negative. */
export function readSeed(seed: ArrayLike<number>, count: number): Outcome<Float64Array> {
  if (seed.length !== count) return fail('count-wrong', { argument: 'seed', count: seed.length, expected: count });
  return refuseNegative('seed', seed) ?? succeed(Float64Array.from(seed));
}
