import type { Failure, FailureCode, FailureParameters } from '../core/failure';
import { argumentName } from './argument-names';
import { badInputSentences } from './bad-input-sentences';
import { dateText } from './dates';
import type { Language, Text } from './language';
import { notComputableSentences } from './not-computable-sentences';
import { roundingFormula } from './rounding-formula';
import type { Say } from './say';

/** What a worksheet function answers instead of cells. `text` is one line, Chinese first, then English. */
export interface WorksheetError {
  readonly error: '#VALUE!' | '#N/A';
  readonly text: string;
}

/**
 * The sentence of a failure: where (argument, row and column), what is there, and what to do about it.
 *
 * @param sentences those of the failures that may be met
 *
 * @example
 * failureText({ code: 'negative', parameters: { argument: 'weights', row: 3, value: -2 } }, 'en')
 * // → 'weights, row 3: -2 is negative. Enter 0 or a positive number.'
 */
export function failureText(failure: Failure, language: Language, sentences = worksheetSentences): string {
  const parameters = inOneLine(failure.parameters);
  const place = placeOf(parameters)[language];
  const say: Say = sentences[failure.code] ?? { zh: failure.code, en: failure.code };
  const sentence = filled((typeof say === 'function' ? say(parameters) : say)[language], parameters, language);
  if (place === '') return sentence;
  return language === 'zh' ? `${place}：${sentence}` : `${place}: ${sentence}`;
}

/** The failure as a cell shows it: #VALUE! for bad input, #N/A for what can't be computed, with both sentences. */
export function worksheetError(failure: Failure): WorksheetError {
  const error = failure.code in notComputableSentences ? '#N/A' : '#VALUE!';
  return { error, text: `${failureText(failure, 'zh')} / ${failureText(failure, 'en')}` };
}

/** The failures that worksheet functions meet; `allSentences` has those of the whole catalogue. */
const worksheetSentences: Readonly<Partial<Record<FailureCode, Say>>> = {
  ...badInputSentences,
  ...notComputableSentences,
};

function filled(sentence: string, parameters: FailureParameters, language: Language): string {
  return sentence.replace(/\{(\w+)(?: as (\w+))?\}/g, (_, name: string, form?: string) => {
    const value = parameters[name];
    if (form === 'day') return dateText(value);
    if (form === 'argument') return argumentName(String(value))[language];
    if (form === 'formula') return roundingFormula(String(value ?? 'total'), Number(parameters.unit));
    return String(value ?? NONE);
  });
}

function placeOf({ argument, row, column }: FailureParameters): Text {
  if (argument === undefined) return { zh: '', en: '' };
  const name = argumentName(String(argument));
  if (row === undefined) return name;
  if (column === undefined) return { zh: `${name.zh} 第 ${row} 行`, en: `${name.en}, row ${row}` };
  return { zh: `${name.zh} 第 ${row} 行第 ${column} 列`, en: `${name.en}, row ${row}, column ${column}` };
}

/** Quoted cell texts may be long or have line breaks; an error text has neither. */
function inOneLine(parameters: FailureParameters): FailureParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      return [name, shortened(value, name === 'allowed' ? LONGEST_LIST : LONGEST_QUOTE)];
    }),
  );
}

function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** Stands for a parameter that the failure has none of: a row may have a maximum and no minimum. */
const NONE = '—';
const LONGEST_QUOTE = 80;
const LONGEST_LIST = 400;
