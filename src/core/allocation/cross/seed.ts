import { fail, succeed, type Outcome } from '../../outcome';

/** As many as a second or two can take. */
export const MOST_CELLS = 2 ** 22;

/** The seed of a table as doubles, all 0 or more. Failures: count-wrong, not-finite, negative. */
export function readSeed(seed: ArrayLike<number>, count: number): Outcome<Float64Array> {
  if (seed.length !== count) return fail('count-wrong', { argument: 'seed', count: seed.length, expected: count });
  const values = Float64Array.from(seed);
  const faulty = values.findIndex((value) => !(value >= 0 && value < Infinity));
  if (faulty < 0) return succeed(values);
  const [value, place] = [values[faulty]!, { argument: 'seed', row: faulty + 1 }];
  return Number.isFinite(value)
    ? fail('negative', { ...place, value })
    : fail('not-finite', { ...place, value: String(value) });
}
