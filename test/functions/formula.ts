import { serialOf } from '../../src/core/calendar/date';
import type { WorksheetError } from '../../src/functions/define-function';
import { probe } from '../../src/functions/probe';
import { worksheetFunctions } from '../../src/functions/registry';
import type { ResultMatrix } from '../../src/functions/result';

export type Answer = ResultMatrix | WorksheetError;

/**
 * Evaluates a formula such as `=TARGET.DECOMPOSE(10, {6;3;3}, , 1)` as a worksheet would: array constants arrive as
 * matrices, single values as 1×1 matrices, arguments left empty as null. Values may be numbers, texts, TRUE, FALSE,
 * errors such as #N/A and DATE(y,m,d).
 */
export function evaluate(formula: string): Answer {
  const match = /^=TARGET\.([A-Z]+)\((.*)\)$/s.exec(formula.trim());
  if (match === null) throw new Error(`Not a formula of ours: ${formula}`);
  return callFunction(match[1] ?? '', parseArguments(match[2] ?? ''));
}

export function callFunction(id: string, args: readonly unknown[]): Answer {
  const found = [...worksheetFunctions, probe].find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No function ${id}`);
  return found.call(...args);
}

/** An array constant or a single value as a matrix. */
export function parseValue(text: string): unknown[][] {
  const plain = text.trim();
  if (!plain.startsWith('{')) return [[parseCell(plain)]];
  return split(plain.slice(1, -1), ';').map((row) => split(row, ',').map(parseCell));
}

function parseArguments(text: string): unknown[] {
  if (text.trim() === '') return [];
  return split(text, ',').map((argument) => (argument.trim() === '' ? null : parseValue(argument)));
}

function parseCell(text: string): unknown {
  const plain = text.trim();
  if (plain === '') return null;
  if (plain.startsWith('"')) return plain.slice(1, -1).replaceAll('""', '"');
  if (plain === 'TRUE' || plain === 'FALSE') return plain === 'TRUE';
  if (plain.startsWith('#')) return plain;
  const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(plain.replaceAll(' ', ''));
  if (date !== null) return serialOf(Number(date[1]), Number(date[2]), Number(date[3]));
  const value = Number(plain);
  if (Number.isNaN(value)) throw new Error(`Not a value: ${plain}`);
  return value;
}

/** Splits at a separator that stands outside of quotes, braces and brackets. */
function split(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && '{('.includes(sign)) depth++;
    if (!quoted && '})'.includes(sign)) depth--;
    if (sign === separator && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
