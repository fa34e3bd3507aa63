import type { FailureParameters } from '../failure';
import { fail, type Outcome } from '../outcome';

/** The failure of a number that is not finite, or negative unless it may be; `place` names its argument and row. */
export function refuseNumber(value: number, place: FailureParameters, isSigned = false): Outcome<never> | undefined {
  if (!Number.isFinite(value)) return fail('not-finite', { ...place, value: String(value) });
  return value < 0 && !isSigned ? fail('negative', { ...place, value }) : undefined;
}

/**
 * The failure of the first value of a list that is not finite or is negative, with its row; undefined when there is
 * none. `row` is left out for a single number.
 */
export function refuseNegative(argument: string, values: number | ArrayLike<number>): Outcome<never> | undefined {
  return refuse(argument, values, false);
}

/** The failure of the first value that is not finite. */
export function refuseNotFinite(argument: string, values: number | ArrayLike<number>): Outcome<never> | undefined {
  return refuse(argument, values, true);
}

/** The failure of the first value above the limit of a share. */
export function refuseAbove(argument: string, values: readonly number[], limit: number): Outcome<never> | undefined {
  const index = values.findIndex((value) => value > limit);
  return index < 0 ? undefined : fail('share-too-large', { argument, row: index + 1, value: values[index]!, limit });
}

/** The failure of a list that is not as long as another. */
export function refuseLength(
  argument: string,
  { length }: ArrayLike<unknown>,
  other: string,
  { length: otherLength }: ArrayLike<unknown>,
): Outcome<never> | undefined {
  return length === otherLength ? undefined : fail('lengths-differ', { argument, length, other, otherLength });
}

function refuse(argument: string, given: number | ArrayLike<number>, isSigned: boolean): Outcome<never> | undefined {
  if (typeof given === 'number') return refuseNumber(given, { argument }, isSigned);
  let index = 0;
  while (index < given.length && !refuseNumber(given[index]!, {}, isSigned)) index += 1;
  return index === given.length ? undefined : refuseNumber(given[index]!, { argument, row: index + 1 }, isSigned);
}
