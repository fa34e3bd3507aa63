import { difference } from '../numeric/difference';
import { worth } from '../numeric/from-units';
import { nearestUnits } from '../numeric/to-units';
import { readUnit } from '../numeric/unit';
import type { Decomposition } from './decompose';

export interface RoundingStep {
  /** Proportional share inside the row's limits. */
  share: number;
  /** The share cut to whole units, towards 0. */
  floor: number;
  /** What was cut off: share − floor. */
  remainder: number;
  /** What the row gets. */
  amount: number;
}

/**
 * What rounding did to each row of a split, all in the currency of the total. With largest remainder the amount is the
 * floor or one unit more; with a divisor method it may be further off.
 *
 * @example
 * roundingSteps(decompose(10, [6, 3, 3]).value)
 * // → [{ share: 5, floor: 5, remainder: 0, amount: 5 }, { share: 2.5, floor: 2, remainder: 0.5, amount: 3 }, …]
 */
export function roundingSteps({ unit: size, amounts, shares }: Decomposition): RoundingStep[] {
  const unit = readUnit(size);
  if (!unit) throw new RangeError(`roundingSteps: ${size} is no unit`);
  return Array.from(shares, (share, row) => {
    const amount = amounts[row]!;
    const { units, off } = nearestUnits(Math.abs(share), unit);
    const nearest = worth(units, unit);
    // A share that prints as a whole number of units is that number, unless the row got less: then it lies below it.
    const isWhole = nearest === Math.abs(share) && (off >= 0 || Math.abs(amount) >= nearest);
    const floor = isWhole || off > 0 ? nearest : worth(units - 1, unit);
    const signed = share < 0 ? 0 - floor : floor;
    return { share, floor: signed, remainder: isWhole ? 0 : difference(share, signed), amount };
  });
}
