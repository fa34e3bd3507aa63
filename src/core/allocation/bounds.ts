import { fail, succeed, type Outcome } from '../outcome';
import { refuseLength, refuseNumber } from '../numeric/refuse-numbers';
import { unitsAbove, unitsBelow, wholeUnits } from '../numeric/to-units';
import type { Unit } from '../numeric/unit';

/** Limits of each row in whole units; Infinity where there is no maximum. Equal limits hold the row. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

type Optional = readonly (number | null)[];
export interface Limits {
  readonly hold?: Optional;
  readonly min?: Optional;
  readonly max?: Optional;
}

/**
 * Holds, minima and maxima of a split in whole units: minima round up, maxima down, a held row has both equal to its
 * value. A row without a minimum keeps the sign of the total: it starts at 0, or at its maximum where that is below 0.
 * With a negative total everything is negated, so that the methods only ever see a total of 0 or more.
 *
 * @returns null when no row is limited
 */
export function readBounds(rows: number, unit: Unit, negated: boolean, limits: Limits): Outcome<Bounds | null> {
  const names = ['hold', 'min', 'max'] as const;
  for (const argument of names) {
    const uneven = limits[argument] && refuseLength(argument, limits[argument], 'weights', { length: rows });
    if (uneven) return uneven;
  }
  if (!names.some((argument) => limits[argument]?.some((value) => value !== null))) return succeed(null);
  const low = new Float64Array(rows);
  const high = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const limited = readRow(row, unit, limits);
    if (!limited.ok) return limited;
    const [least, most] = negated ? [-limited.value[1], -limited.value[0]] : limited.value;
    low[row] = (least === -Infinity ? Math.min(0, most) : least) + 0;
    high[row] = most + 0;
  }
  return succeed({ low, high });
}

/** The same limits for the negated problem. */
export function mirrored({ low, high }: Bounds): Bounds {
  return { low: high.map((value) => 0 - value), high: low.map((value) => 0 - value) };
}

/** Lowest and highest number of units of one row. */
function readRow(index: number, unit: Unit, limits: Limits): Outcome<readonly [number, number]> {
  const row = index + 1;
  const min = limits.min?.[index] ?? null;
  const max = limits.max?.[index] ?? null;
  const hold = limits.hold?.[index] ?? null;
  for (const [argument, value] of Object.entries({ hold, min, max })) {
    const refused = refuseNumber(value ?? 0, { argument, row }, true);
    if (refused) return refused;
  }
  const low = min === null ? -Infinity : unitsAbove(min, unit);
  const high = max === null ? Infinity : unitsBelow(max, unit);
  if (low === Infinity) return fail('total-too-large', { argument: 'min', row, total: min!, unit: unit.size });
  if (high === -Infinity) return fail('total-too-large', { argument: 'max', row, total: max!, unit: unit.size });
  if (low > high) return fail('bounds-cross', { argument: 'min', row, min: min!, max: max! });
  if (hold === null) return succeed([low, high]);
  const whole = wholeUnits(hold, unit, { argument: 'hold', row });
  if (!whole.ok) return whole;
  const units = whole.value;
  if (units < low || units > high) {
    const bounds = { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
    return fail('hold-outside-bounds', { argument: 'hold', row, value: hold, ...bounds });
  }
  return succeed([units, units]);
}
