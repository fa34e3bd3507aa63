import { commonScale } from './common-scale';

/** Columns of numbers as whole multiples of one power of ten: in doubles that hold them exactly, else in BigInts. */
export interface ScaledColumns {
  readonly columns: readonly (Float64Array | readonly bigint[])[];
  readonly exponent: number;
}

/**
 * Writes columns of the same length, read as the shortest decimals that print them, as whole multiples of one power of
 * ten. Money and counts, with up to six places and 15 digits, stay doubles, which is what makes a million rows quick.
 */
export function scaleColumns(columns: readonly ArrayLike<number>[]): ScaledColumns {
  const places = commonPlaces(columns);
  if (places !== null) {
    const scale = 10 ** places;
    const whole = columns.map((column) => Float64Array.from(column, (value) => Math.round(value * scale)));
    return { columns: whole, exponent: 0 - places };
  }
  const { digits, exponent } = commonScale(columns.flatMap((column) => Array.from(column)));
  let start = 0;
  return { columns: columns.map(({ length }) => digits.slice(start, (start += length))), exponent };
}

/** Exact sums of a scaled column over groups numbered from 0; `groups` names each row's. */
export function sumByGroup(column: Float64Array | readonly bigint[], groups: Uint32Array, count: number): bigint[] {
  const sums = new Array<bigint>(count).fill(0n);
  if (!(column instanceof Float64Array)) {
    column.forEach((value, row) => (sums[groups[row]!]! += value));
    return sums;
  }
  const parts = new Float64Array(count);
  for (let row = 0; row < column.length; row += 1) {
    const group = groups[row]!;
    const next = parts[group]! + column[row]!;
    if (Math.abs(next) <= Number.MAX_SAFE_INTEGER) {
      parts[group] = next;
    } else {
      sums[group]! += BigInt(parts[group]!);
      parts[group] = column[row]!;
    }
  }
  return sums.map((sum, group) => sum + BigInt(parts[group]!));
}

const MOST_PLACES = 6;
/** A decimal of at most 15 digits is the only one of its length that reads as its double. */
const MOST_SURE = 1e15;

/** The fewest decimal places that write every value in 15 digits; null where no six places do. */
function commonPlaces(columns: readonly ArrayLike<number>[]): number | null {
  let places = 0;
  let scale = 1;
  let largest = 0;
  for (const column of columns) {
    for (let row = 0; row < column.length; row += 1) {
      const value = column[row]!;
      if (Math.abs(value) > largest) largest = Math.abs(value);
      while (Math.round(value * scale) / scale !== value) {
        if (places === MOST_PLACES) return null;
        places += 1;
        scale *= 10;
      }
    }
  }
  return largest * scale <= MOST_SURE ? places : null;
}
