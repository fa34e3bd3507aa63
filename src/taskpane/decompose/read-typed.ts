import type { NodeLimit } from '../../jobs/decompose/plan-node';
import { readAmount, readRate, type Input } from '../read-input';
import type { Inputs, LevelInput, Typed } from './inputs';

const LIMITS = ['hold', 'min', 'max'] as const;

/** The limits typed, by node key. `factor` is the unit of the measure. */
export function limitsOf(inputs: Inputs, factor: number | undefined): ReadonlyMap<string, NodeLimit> {
  const limits = new Map<string, NodeLimit>();
  for (const [key, typed] of Object.entries(inputs.limits)) {
    const read = LIMITS.flatMap((name) => {
      const input = readAmount(typed[name], factor);
      return typed[name].trim() !== '' && 'value' in input ? [[name, input.value] as const] : [];
    });
    if (read.length > 0) limits.set(key, Object.fromEntries(read));
  }
  return limits;
}

/** Keys of typed numbers that are none; of limits with the field. */
export function wrongInputs(
  inputs: Inputs,
  levels: readonly LevelInput[],
  factor: number | undefined,
): ReadonlySet<string> {
  const wrong = new Set<string>();
  const check = (typed: Typed, read: typeof readRate) => {
    for (const [key, text] of Object.entries(typed)) if ('error' in read(text)) wrong.add(key);
  };
  if (inputs.weights === 'own') check(inputs.own, readAmount);
  for (const level of levels) {
    if (level.weights === 'own') check(level.own, readAmount);
    if (level.weights === 'growth') check(level.rates, readRate);
    if (level.weights === 'score') check(level.marks, readMark);
  }
  for (const [key, typed] of Object.entries(inputs.limits)) {
    for (const name of LIMITS) {
      if (typed[name].trim() !== '' && 'error' in readAmount(typed[name], factor)) wrong.add(`${key} ${name}`);
    }
  }
  return wrong;
}

/** A mark of priority from 1 to 5. */
function readMark(text: string): Input {
  const input = readAmount(text);
  if (!('value' in input) || (input.value >= 1 && input.value <= 5)) return input;
  return { error: 'notNumberInput', values: { text } };
}

/** The numbers typed; those that are none are left out. */
export function numbersOf(typed: Typed, read: (text: string) => Input = readAmount): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(typed).flatMap(([key, text]): [string, number][] => {
      const input = read(text);
      return 'value' in input ? [[key, input.value]] : [];
    }),
  );
}
