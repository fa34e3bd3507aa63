import { unitFor } from '../../numeric/default-unit';
import { fromDecimal, toDecimal } from '../../numeric/decimal';
import { refuseNotFinite } from '../../numeric/refuse-numbers';
import { sumWhole } from '../../numeric/sum';
import { wholeUnits } from '../../numeric/to-units';
import type { Unit } from '../../numeric/unit';
import { fail, succeed, type Outcome } from '../../outcome';

/** Totals along one side of a table, under the name of their argument. */
export interface Margin {
  readonly argument: string;
  readonly totals: ArrayLike<number>;
}

export interface Margins {
  readonly unit: Unit;
  /** -1 where the totals are reductions: they have been negated. */
  readonly sign: 1 | -1;
  /** For each margin its totals in whole units, all 0 or more. All margins have the same sum, at most 2^53. */
  readonly units: readonly Float64Array[];
}

/**
 * Reads the margins of a table in whole units. Their totals have one sign and the same sum, compared exactly.
 *
 * @param size rounding unit; omitted: 1 when every total is whole, else 0.01
 */
export function readMargins(margins: readonly Margin[], size?: number): Outcome<Margins> {
  for (const { argument, totals } of margins) {
    const refused = refuseNotFinite(argument, totals);
    if (refused) return refused;
  }
  const scale = unitFor(
    margins.flatMap(({ totals }) => Array.from(totals)),
    size,
  );
  if (!scale.ok) return scale;
  const unit = scale.value;

  const units: Float64Array[] = [];
  for (const margin of margins) {
    const read = inUnits(margin, unit);
    if (!read.ok) return read;
    units.push(read.value);
  }
  const sums = units.map(sumWhole);
  const sign = sums[0]! < 0n ? -1 : 1;
  for (const [index, { argument, totals }] of margins.entries()) {
    const other = units[index]!.findIndex((value) => value * sign < 0);
    if (other >= 0) return fail('signs-differ', { argument, row: other + 1, value: totals[other]! });
  }
  for (const [index, { argument }] of margins.entries()) {
    if (Number.isSafeInteger(Number(sums[index]))) continue;
    return fail('total-too-large', { argument, total: worthOf(sums[index]!, unit), unit: unit.size });
  }
  const other = sums.findIndex((sum) => sum !== sums[0]);
  if (other >= 0) return fail('sums-differ', sumsThatDiffer(margins, sums, other, unit));
  return succeed({ unit, sign, units: sign === 1 ? units : units.map((values) => values.map((value) => 0 - value)) });
}

function inUnits({ argument, totals }: Margin, unit: Unit): Outcome<Float64Array> {
  const whole = new Float64Array(totals.length);
  for (let index = 0; index < totals.length; index += 1) {
    const units = wholeUnits(totals[index]!, unit, { argument, row: index + 1 });
    if (!units.ok) return units;
    whole[index] = units.value;
  }
  return succeed(whole);
}

function sumsThatDiffer(margins: readonly Margin[], sums: readonly bigint[], index: number, unit: Unit) {
  const by = sums[index]! - sums[0]!;
  return {
    argument: margins[index]!.argument,
    sum: worthOf(sums[index]!, unit),
    other: margins[0]!.argument,
    otherSum: worthOf(sums[0]!, unit),
    by: worthOf(by < 0n ? -by : by, unit),
  };
}

function worthOf(units: bigint, { size }: Unit): number {
  const { digits, exponent } = toDecimal(size);
  return fromDecimal({ digits: units * digits, exponent });
}
