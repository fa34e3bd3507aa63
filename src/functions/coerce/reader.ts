import { fail, succeed, type Outcome } from '../../core/outcome';
import { isBlankCell, shapeOf, type Cells } from './cells';
import type { CellValue } from './unwrap-cell';

/** An argument under its parameter's name. */
export interface Argument {
  readonly name: string;
  readonly cells: Cells;
}

/**
 * Turns the cells of an argument into what the core takes, or into the failure that names the cell. Errors and numbers
 * that are not finite are refused before, see `readArgument`.
 */
export interface Reader<T> {
  readonly optional: boolean;
  read(argument: Argument): Outcome<T>;
}

/** A required argument. */
export function required<T>(read: (argument: Argument) => Outcome<T>): Reader<T> {
  return { optional: false, read };
}

/** An argument that may be left out: a single cell that is blank or 0 means `undefined`. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return {
    optional: true,
    read: (argument) => (isBlankCell(argument.cells) ? succeed(undefined) : reader.read(argument)),
  };
}

/** The only cell of an argument; a larger range is refused by its shape. */
export function oneCell({ name, cells }: Argument): Outcome<CellValue> {
  const value = cells.values[0] ?? 0;
  if (cells.values.length > 1) return fail('not-one-cell', { argument: name, shape: shapeOf(cells) });
  return succeed(value);
}

/** A cell's value as a failure quotes it. */
export function quoted(value: CellValue): string | number {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}
