import { ratio } from '../../numeric/ratio';
import { sumOf } from '../../numeric/sum';
import { inSteps, type Floors } from './floors';

export interface ProportionalTable extends Floors {
  readonly cells: Float64Array;
}

/**
 * The table in which every row has the same proportions: row total × column total ÷ grand total. Floors are exact, and
 * below 2^31 units so are the fractions: in steps of 1 ÷ grand total they are whole numbers, and ties are what they are.
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
      const ofColumn = columnUnits[column]!;
      if (ofRow === 0 || ofColumn === 0) continue;
      const value = (ofRow * ofColumn) / total;
      cells[cell] = value;
      if (total < INT) {
        const remainder = productModulo(ofRow, ofColumn, total);
        floors[cell] = Math.round(value - remainder / total);
        fractions[cell] = remainder;
      } else if (value < SURE && Math.abs(value - Math.round(value)) > CLEAR) {
        floors[cell] = Math.floor(value);
        fractions[cell] = inSteps(value - floors[cell]!);
      } else {
        const product = BigInt(ofRow) * BigInt(ofColumn);
        const divisor = BigInt(total);
        const remainder = product % divisor;
        floors[cell] = Number(product / divisor);
        fractions[cell] = remainder === 0n ? 0 : inSteps(ratio(remainder, divisor));
      }
    }
  }
  return { cells, floors, fractions };
}

const INT = 2 ** 31;
const HALF = 2 ** 16;
/** Below this, two roundings of a double shift a fraction by less than CLEAR. */
const SURE = 2 ** 27;
const CLEAR = 2 ** -24;

/** a × b modulo m, all below 2^31, in two halves that doubles hold exactly. */
function productModulo(a: number, b: number, m: number): number {
  const low = b % HALF;
  const high = (b - low) / HALF;
  return (((((a * high) % m) * HALF) % m) + a * low) % m;
}
