import { succeed, type Outcome } from '../outcome';
import { worth } from '../numeric/from-units';
import type { Unit } from '../numeric/unit';
import { boundedRemainder } from './bounded-remainder';
import { leastTotal } from './bounded-shares';
import { mirrored, type Bounds } from './bounds';
import { exactRemainder, type ExactWeights } from './exact-remainder';
import { filteredRemainder } from './filtered-remainder';
import { membersOf, type GroupLevel } from './group-tree';
import type { LevelWeights } from './group-weights';
import type { Rounded } from './rounded';

/**
 * Splits the whole units of every group over its members in the level below, each by largest remainder inside the
 * members' limits.
 *
 * @param totals units of each group, all of them within what its members can get
 */
export function splitLevel(
  totals: Float64Array,
  below: GroupLevel,
  { sums, exact }: LevelWeights,
  bounds: Bounds | null,
  unit: Unit,
): Outcome<Rounded> {
  const { start, members } = membersOf(totals.length, below);
  const amounts = new Float64Array(below.count);
  const shares = new Float64Array(below.count);
  for (let group = 0; group < totals.length; group += 1) {
    const first = start[group]!;
    const count = start[group + 1]! - first;
    const total = totals[group]!;
    if (count === 1) {
      amounts[members[first]!] = total;
      shares[members[first]!] = worth(total, unit);
      continue;
    }
    const own = members.subarray(first, first + count);
    const isFree = bounds === null || own.every((member) => isUnlimited(sums[member]!, bounds, member));
    if (isFree && total === 0) continue;
    const pick = (values: Float64Array) => picked(values, own);
    const exactOwn = exact ? () => Array.from(own, (member) => exact()[member]!) : undefined;
    const split = isFree
      ? succeed(round(total, pick(sums), unit, exactOwn))
      : roundInside(total, pick(sums), { low: pick(bounds.low), high: pick(bounds.high) }, unit, exactOwn);
    if (!split.ok) return split;
    for (let place = 0; place < count; place += 1) {
      amounts[own[place]!] = split.value.amounts[place]!;
      shares[own[place]!] = split.value.shares[place]!;
    }
  }
  return succeed({ amounts, shares });
}

/** Whether the limits allow what the weight alone would. */
function isUnlimited(weight: number, { low, high }: Bounds, member: number): boolean {
  return low[member] === 0 && (high[member] === Infinity || weight === 0);
}

function picked(values: Float64Array, positions: Int32Array): Float64Array {
  const list = new Float64Array(positions.length);
  for (let place = 0; place < list.length; place += 1) list[place] = values[positions[place]!]!;
  return list;
}

/** Many short groups are the rule: they too are split in doubles where these can tell. */
function round(total: number, weights: Float64Array, unit: Unit, exact?: ExactWeights): Rounded {
  return filteredRemainder(total, weights, unit, undefined, exact) ?? exactRemainder(total, weights, unit, exact?.());
}

/** A total below the sum of the members at their limit nearest to 0 is split as the mirror image of one above. */
function roundInside(
  total: number,
  weights: Float64Array,
  limits: Bounds,
  unit: Unit,
  exact?: ExactWeights,
): Outcome<Rounded> {
  const split = (units: number, inside: Bounds) =>
    boundedRemainder(units, weights, inside, unit, (left, free, ofFree) => round(left, free, unit, ofFree), exact);
  if (leastTotal(limits) <= BigInt(total)) return split(total, limits);
  const opposite = split(0 - total, mirrored(limits));
  if (!opposite.ok) return opposite;
  const { amounts, shares } = opposite.value;
  return succeed({ amounts: amounts.map((units) => 0 - units), shares: shares.map((share) => 0 - share) });
}
