import { ratio } from '../../numeric/ratio';
import { sumOf } from '../../numeric/sum';
import { inSteps, type Floors } from './floors';

export interface ProportionalTable extends Floors {
  readonly cells: Float64Array;
}

/**
 * The table in which every row has the same proportions: row total × column total ÷ grand total. Floors and fractions
 * are exact: what doubles can't tell for certain is divided in whole numbers.
 */
export function proportionalTable(rowUnits: Float64Array, columnUnits: Float64Array): ProportionalTable {
  const total = sumOf(rowUnits);
  const columns = columnUnits.length;
  const cells = new Float64Array(rowUnits.length * columns);
  const floors = new Float64Array(cells.length);
  const fractions = new Int32Array(cells.length);
  for (let row = 0, cell = 0; row < rowUnits.length; row += 1) {
    const ofRow = rowUnits[row]!;
    for (let column = 0; column < columns; column += 1, cell += 1) {
      const product = ofRow * columnUnits[column]!;
      if (product === 0) continue;
      const value = product / total;
      const floor = Math.floor(value);
      const fraction = value - floor;
      cells[cell] = value;
      floors[cell] = floor;
      if (product <= Number.MAX_SAFE_INTEGER) {
        const remainder = product - floor * total;
        fractions[cell] = remainder === 0 ? 0 : inSteps(remainder / total);
      } else if (value < SURE && fraction > CLEAR && fraction < 1 - CLEAR) {
        fractions[cell] = inSteps(fraction);
      } else {
        const exact = BigInt(ofRow) * BigInt(columnUnits[column]!);
        const whole = BigInt(total);
        const remainder = exact % whole;
        floors[cell] = Number(exact / whole);
        fractions[cell] = remainder === 0n ? 0 : inSteps(ratio(remainder, whole));
      }
    }
  }
  return { cells, floors, fractions };
}

/** Below this, two roundings of a double shift a fraction by less than 2^-30. */
const SURE = 2 ** 21;
const CLEAR = 2 ** -30;
