import type { FailureParameters } from '../failure';
import { commonScales, scaledRatio } from '../numeric/common-scale';
import { ratio } from '../numeric/ratio';
import { refuseFirst, refuseLength, refuseNotFinite } from '../numeric/refuse-numbers';
import { fail, succeed, type Outcome } from '../outcome';
import { surprise } from './surprise';

/** One way to look at the rows (region, product …): the member each row belongs to. */
export interface Dimension {
  readonly name: string;
  readonly members: readonly string[];
}

export interface Hotspot {
  readonly dimension: string;
  readonly member: string;
  /** Actual − plan of the member. */
  readonly gap: number;
  /** Gap ÷ total gap. */
  readonly share: number;
  readonly surprise: number;
}

export interface HotspotOptions {
  /** The most members answered; default 10. */
  readonly top?: number | undefined;
  /** Materiality threshold: a member with a smaller gap, up or down, is no hotspot; default 0. */
  readonly leastGap?: number | undefined;
}

/**
 * Hotspots (差异定位, Adtributor): which dimension, and which of its members, explain the gap between two totals.
 *
 * In each dimension the members that explain at least 10 % of the gap each are taken, the most surprising first, until
 * together they explain 67 %. Dimensions that get there are ranked by the sum of the surprises of these members: the one
 * whose few members stand out most explains best. A member whose gap runs against the total gap explains nothing.
 *
 * - Where no dimension gets to 67 %, those with a member of at least 10 % are answered instead; their shares tell.
 * - Ties go to the earlier dimension and to the member that appears first; surprises that agree to 12 digits are tied, as
 *   two members that fell to 0 are just as surprising as the one they make up elsewhere. A blank member is a member of
 *   its own.
 * - Plan and actual are amounts ≥ 0, one a row. Sums, shares and both thresholds are exact fractions of the decimals
 *   given. Linear in the number of rows.
 *
 * Failures: lengths-differ (plan, actual), not-finite, value-not-whole and negative (top);
 * negative-share (an amount below 0), no-volume (a total of 0), no-gap, gap-spread (no member explains 10 %),
 * result-too-large.
 *
 * Source: Bhagwan et al., Adtributor: Revenue Debugging in Advertising Systems, NSDI 2014, with its T_EEP = 10 % and
 * T_EP = 67 %.
 *
 * @example
 * findHotspots([{ name: 'region', members: ['East', 'West'] }], [50, 50], [20, 50])
 * // → ok [{ dimension: 'region', member: 'East', gap: -30, share: 1, surprise: 0.01479712404443136 }]
 */
export function findHotspots(
  dimensions: readonly Dimension[],
  plan: readonly number[],
  actual: readonly number[],
  { top = 10, leastGap = 0 }: HotspotOptions = {},
): Outcome<Hotspot[]> {
  const length = plan.length;
  const uneven = dimensions.find(({ members }) => members.length !== length);
  if (uneven) {
    return fail('lengths-differ', { argument: 'plan', length, other: 'dimensions', expected: uneven.members.length });
  }
  const faulty =
    refuseLength('actual', actual, 'plan', plan) ?? refuseNotFinite('plan', plan) ?? refuseNotFinite('actual', actual);
  if (faulty) return faulty;
  if (top < 0) return fail('negative', { argument: 'top', value: top });
  if (!Number.isInteger(top)) return fail('value-not-whole', { argument: 'top', value: top, unit: 1 });
  const isShare = (value: number, place: FailureParameters) =>
    value < 0 ? fail('negative-share', { ...place, value }) : undefined;
  const negative = refuseFirst('plan', plan, isShare) ?? refuseFirst('actual', actual, isShare);
  if (negative) return negative;

  const { digits: columns, exponent } = commonScales([plan, actual]);
  const [planTotal = 0n, actualTotal = 0n] = columns.map((column) => column.reduce((sum, value) => sum + value, 0n));
  if (planTotal === 0n) return fail('no-volume', { argument: 'plan' });
  if (actualTotal === 0n) return fail('no-volume', { argument: 'actual' });
  const gap = actualTotal - planTotal;
  if (gap === 0n) return fail('no-gap', { argument: 'actual', total: scaledRatio(planTotal, exponent) });

  const looks = dimensions.map(({ name, members }) => {
    const { groups, names } = numberMembers(members);
    const [planned = [], happened = []] = columns.map((column) => {
      const sums = names.map(() => 0n);
      column.forEach((value, row) => (sums[groups[row]!]! += value));
      return sums;
    });
    const suspects = names.flatMap((member, index) => {
      const [p, q] = [planned[index]!, happened[index]!];
      const own = q - p;
      const explains = gap < 0n ? -own : own;
      const amount = scaledRatio(own, exponent);
      if (explains * 10n < absolute(gap) || Math.abs(amount) < leastGap) return [];
      const spot = { dimension: name, member, gap: amount, share: ratio(own, gap) };
      return [{ explains, spot: { ...spot, surprise: surprise(p, planTotal, q, actualTotal) } }];
    });
    return explanation(suspects, absolute(gap));
  });
  const complete = looks.filter(({ isComplete }) => isComplete);
  const ranked = (complete.length > 0 ? complete : looks).sort(bySurprise);
  const spots = ranked.flatMap((look) => look.spots).slice(0, top);
  if (spots.length === 0) return fail('gap-spread', { argument: 'dimensions' });
  if (!spots.every((spot) => Number.isFinite(spot.gap))) return fail('result-too-large', { argument: 'actual' });
  return succeed(spots);
}

interface Suspect {
  readonly explains: bigint;
  readonly spot: Hotspot;
}

/** The most surprising suspects until they explain 67 % of the gap. */
function explanation(suspects: readonly Suspect[], gap: bigint) {
  const spots: Hotspot[] = [];
  let explained = 0n;
  for (const { explains, spot } of [...suspects].sort((a, b) => bySurprise(a.spot, b.spot))) {
    if (isEnough(explained, gap)) break;
    explained += explains;
    spots.push(spot);
  }
  const total = spots.reduce((sum, spot) => sum + spot.surprise, 0);
  return { spots, surprise: total, isComplete: isEnough(explained, gap) };
}

/** The most surprising first; past 12 digits two sums differ by their rounding only. */
function bySurprise(a: { readonly surprise: number }, b: { readonly surprise: number }): number {
  return Number(b.surprise.toPrecision(12)) - Number(a.surprise.toPrecision(12));
}

function isEnough(explained: bigint, gap: bigint): boolean {
  return explained * 100n >= gap * 67n;
}

/** Members numbered in the order in which they appear. */
function numberMembers(members: readonly string[]) {
  const numbers = new Map<string, number>();
  const groups = new Uint32Array(members.length);
  members.forEach((member, row) => {
    let number = numbers.get(member);
    if (number === undefined) numbers.set(member, (number = numbers.size));
    groups[row] = number;
  });
  return { groups, names: [...numbers.keys()] };
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
