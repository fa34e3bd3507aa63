import type { FailureParameters } from '../failure';
import { fail, type Outcome } from '../outcome';

/**
 * The failure of the first value of a list that is not finite or is negative, with its row; undefined when there is
 * none. `row` is left out for a single number.
 */
export function refuseNegative(argument: string, values: number | readonly number[]): Outcome<never> | undefined {
  return refuse(argument, values, (value) => value < 0);
}

/** The failure of the first value that is not finite. */
export function refuseNotFinite(argument: string, values: number | readonly number[]): Outcome<never> | undefined {
  return refuse(argument, values, () => false);
}

function refuse(
  argument: string,
  given: number | readonly number[],
  isNegative: (value: number) => boolean,
): Outcome<never> | undefined {
  const values = typeof given === 'number' ? [given] : given;
  const index = values.findIndex((value) => !Number.isFinite(value) || isNegative(value));
  if (index < 0) return undefined;
  const value = values[index]!;
  const place: FailureParameters = typeof given === 'number' ? { argument } : { argument, row: index + 1 };
  if (Number.isFinite(value)) return fail('negative', { ...place, value });
  return fail('not-finite', { ...place, value: String(value) });
}
