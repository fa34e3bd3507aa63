import { readDate } from '../sheet/date-text';
import { readNumber } from '../sheet/number-text';
import type { PaneTextName } from '../texts/pane';

/** A typed number or day, or the text that says what is wrong with it. */
export type Input =
  { readonly value: number } | { readonly error: PaneTextName; readonly values: Readonly<Record<string, string>> };

/**
 * An amount in the unit of its column: where the heading says 万元 (factor 10000), "150" is 150 of them, and "150万"
 * with its own size word is 150 of them too.
 */
export function readAmount(text: string, factor = 1): Input {
  const value = readNumber(text);
  if (value === null) return { error: 'blankInput', values: {} };
  if (value === undefined) return { error: 'notNumberInput', values: { text } };
  return { value: factor !== 1 && SIZE_WORD.test(text) ? value / factor : value };
}

/** A number that is a target: below 0 it makes no sense. */
export function notNegative(input: Input): Input {
  return 'value' in input && input.value < 0 ? { error: 'negativeInput', values: {} } : input;
}

/** A rate: "10", "10%" and "10 %" are 0.1. */
export function readRate(text: string): Input {
  const value = readNumber(text);
  if (value === null) return { error: 'blankInput', values: {} };
  if (value === undefined) return { error: 'notRateInput', values: { text } };
  return { value: /[%％‰]/.test(text) ? value : Number(`${value}e-2`) };
}

export function readUnit(text: string): Input {
  const value = readNumber(text);
  if (value === undefined) return { error: 'notNumberInput', values: { text } };
  if (value === null || !(value > 0)) return { error: 'notPositiveUnit', values: {} };
  return { value };
}

export function readDay(text: string): Input {
  const day = readDate(text);
  if (day !== undefined) return { value: day };
  return text.trim() === '' ? { error: 'blankDay', values: {} } : { error: 'notDateInput', values: { text } };
}

const SIZE_WORD = /[百千万亿萬億]|[kmbw]n?\b|thousand|million|billion/i;
