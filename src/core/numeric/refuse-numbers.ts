import type { FailureParameters } from '../failure';
import { fail, type Outcome } from '../outcome';

/** The failure of a number that is not finite, or negative unless it may be; `place` names its argument and row. */
export function refuseNumber(value: number, place: FailureParameters, isSigned = false): Outcome<never> | undefined {
  if (!Number.isFinite(value)) return fail('not-finite', { ...place, value: String(value) });
  return value < 0 && !isSigned ? fail('negative', { ...place, value }) : undefined;
}

/** Says what is wrong with a value at a place, undefined where nothing is. */
type Refuse = (value: number, place: FailureParameters) => Outcome<never> | undefined;

/** The failure of the first value of a list that has one, with its row; `row` is left out for a single number. */
export function refuseFirst(
  argument: string,
  given: number | ArrayLike<number>,
  refuse: Refuse,
): Outcome<never> | undefined {
  if (typeof given === 'number') return refuse(given, { argument });
  for (let index = 0; index < given.length; index += 1) {
    const refused = refuse(given[index]!, { argument, row: index + 1 });
    if (refused) return refused;
  }
  return undefined;
}

/** The failure of the first value that is not finite or is negative. */
export function refuseNegative(argument: string, values: number | ArrayLike<number>): Outcome<never> | undefined {
  return refuseFirst(argument, values, (value, place) => refuseNumber(value, place));
}

/** The failure of the first value that is not finite. */
export function refuseNotFinite(argument: string, values: number | ArrayLike<number>): Outcome<never> | undefined {
  return refuseFirst(argument, values, (value, place) => refuseNumber(value, place, true));
}

/** The failure of the first value above the limit of a share. */
export function refuseAbove(
  argument: string,
  values: number | ArrayLike<number>,
  limit: number,
): Outcome<never> | undefined {
  return refuseFirst(argument, values, (value, place) =>
    value > limit ? fail('share-too-large', { ...place, value, limit }) : undefined,
  );
}

/** The failure of a number of things that is not whole, or not in its range. */
export function refuseCount(argument: string, value: number, least: number, most: number): Outcome<never> | undefined {
  if (Number.isInteger(value) && value >= least && value <= most) return undefined;
  return fail('count-not-whole', { argument, value: String(value), least, most });
}

/** The failure of a chance that is not between 0 and 1. */
export function refuseLevel(argument: string, value: number): Outcome<never> | undefined {
  return value > 0 && value < 1 ? undefined : fail('share-not-between', { argument, value: String(value) });
}

/** The failure of a list that is not as long as another. */
export function refuseLength(
  argument: string,
  { length }: ArrayLike<unknown>,
  other: string,
  { length: expected }: ArrayLike<unknown>,
): Outcome<never> | undefined {
  return length === expected ? undefined : fail('lengths-differ', { argument, length, other, expected });
}
