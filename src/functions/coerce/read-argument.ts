import type { FailureParameters } from '../../core/failure';
import { fail, type Outcome } from '../../core/outcome';
import { isErrorText } from './error-text';
import type { Argument, Reader } from './reader';

/**
 * Reads an argument. A cell that no function can use is refused before its reader sees it, wherever it stands: an error
 * by its text, and a number that is not finite.
 */
export function readArgument<T>(reader: Reader<T>, argument: Argument): Outcome<T> {
  const { values } = argument.cells;
  for (let index = 0; index < values.length; index++) {
    const cell = values[index]!;
    const isError = typeof cell === 'string' && isErrorText(cell);
    if (!isError && (typeof cell !== 'number' || Number.isFinite(cell))) continue;
    const place: FailureParameters = values.length === 1 ? {} : { row: index + 1 };
    return fail(isError ? 'cell-error' : 'not-finite', { argument: argument.name, ...place, value: String(cell) });
  }
  return reader.read(argument);
}
