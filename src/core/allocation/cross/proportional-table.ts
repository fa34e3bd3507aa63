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
      const product = ofRow * ofColumn;
      const whole = Number.isSafeInteger(product) ? null : BigInt(ofRow) * BigInt(ofColumn);
      // Below 2^53 neither the product nor the floor of its quotient is ever rounded.
      const floor = whole === null ? Math.floor(product / total) : Number(whole / BigInt(total));
      const remainder = whole === null ? product - floor * total : whole % BigInt(total);
      cells[cell] = product / total;
      floors[cell] = floor;
      fractions[cell] =
        total < INT ? Number(remainder) : remainder ? inSteps(ratio(BigInt(remainder), BigInt(total))) : 0;
    }
  }
  return { cells, floors, fractions };
}

const INT = 2 ** 31;
