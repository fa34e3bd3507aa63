import { ratio } from '../numeric/ratio';

/**
 * Surprise of a member (Adtributor): how far its share q of the actual total is from its share p of the planned one,
 * S = ½[p ln(2p ÷ (p+q)) + q ln(2q ÷ (p+q))] with 0·ln 0 = 0, the member's part of the Jensen–Shannon divergence. It is
 * 0 for equal shares and at most ½·ln 2 ≈ 0.35.
 *
 * With m = (p+q) ÷ 2 and d = (q−p) ÷ (p+q) it is ½m[(1+d) ln(1+d) + (1−d) ln(1−d)], and where p and q are near to each
 * other ½m[2d·atanh d + ln(1 − d²)], which is the same and keeps its digits there. m and d are exact fractions of the
 * amounts, rounded once, so that members in the same proportions are equally surprising to the last digit. Amounts are
 * ≥ 0, totals above 0, all on one scale.
 *
 * @example surprise(0n, 10n, 1n, 10n) // → 0.05 * Math.log(2): a member that was not planned
 */
export function surprise(plan: bigint, planTotal: bigint, actual: bigint, actualTotal: bigint): number {
  const planned = plan * actualTotal;
  const happened = actual * planTotal;
  const both = planned + happened;
  if (both === 0n) return 0;
  const drift = ratio(happened - planned, both);
  const divergence =
    Math.abs(drift) < 0.5
      ? 2 * drift * Math.atanh(drift) + Math.log1p(-drift * drift)
      : timesLog(ratio(2n * happened, both)) + timesLog(ratio(2n * planned, both));
  return 0.5 * ratio(both, 2n * planTotal * actualTotal) * divergence;
}

function timesLog(value: number): number {
  return value === 0 ? 0 : value * Math.log(value);
}
