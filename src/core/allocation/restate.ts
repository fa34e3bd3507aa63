import type { Failure, FailureParameters } from '../failure';
import { worth } from '../numeric/from-units';
import type { Unit } from '../numeric/unit';
import { fail, type Outcome } from '../outcome';

/** A failure whose figures are whole units of the problem that was solved, in money and with the sign the user knows. */
export function restate(
  { code, parameters }: Failure,
  sign: 1 | -1,
  unit: Unit,
  more: FailureParameters,
): Outcome<never> {
  const inMoney = ([name, value]: [string, string | number]) => {
    if (name === 'by') return [name, worth(Number(value), unit)];
    return [name, SIGNED.includes(name) ? worth(sign * Number(value), unit) : value];
  };
  return fail(code, { ...Object.fromEntries(Object.entries(parameters).map(inMoney)), ...more });
}

const SIGNED = ['total', 'reachable', 'needed', 'rowSum', 'columnSum'];
