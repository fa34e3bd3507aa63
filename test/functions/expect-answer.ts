import { isError } from '../../src/functions/define-function';
import type { Answer } from './formula';

/**
 * Compares cells: texts and whole numbers exactly, other numbers to 12 significant digits. Where an oracle is less sharp,
 * `within` is the relative allowance for every number.
 */
export function expectCells(answer: Answer, expected: readonly (readonly unknown[])[], within?: number): void {
  if (isError(answer)) throw new Error(`${answer.error} ${answer.text}`);
  expect(answer.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  answer.forEach((row, r) =>
    row.forEach((cell, c) => {
      const wanted = expected[r]?.[c];
      const exact = within === undefined && Number.isInteger(wanted);
      if (typeof cell === 'number' && typeof wanted === 'number' && !exact) {
        expect(Math.abs(cell - wanted)).toBeLessThanOrEqual((within ?? 1e-12) * Math.max(1, Math.abs(wanted)));
      } else {
        expect(cell).toBe(wanted);
      }
    }),
  );
}

/** Expects an error whose text is one line, Chinese first, and holds each of the given pieces. */
export function expectError(answer: Answer, error: '#VALUE!' | '#N/A', ...pieces: readonly string[]): void {
  if (!isError(answer)) throw new Error(`Expected ${error}, got ${JSON.stringify(answer)}`);
  expect(answer.error).toBe(error);
  expect(answer.text).toMatch(/^[^\n]*\p{Script=Han}[^\n]* \/ [^\n]*[a-z][^\n]*$/u);
  // A cell's own text is quoted and may say anything; the sentence around it never shows a slip of ours.
  expect(answer.text.replace(/“[^”]*”|"[^"]*"/g, '')).not.toMatch(/undefined|null|\[object/);
  for (const piece of pieces) expect(answer.text).toContain(piece);
}
