import { fail, succeed, type Outcome } from '../outcome';

/** 领先, 正常, 落后, 有风险. */
export type PaceStatus = 'ahead' | 'on-pace' | 'behind' | 'at-risk';

export interface StatusThresholds {
  /** Least pace that is on pace, default 0.95. */
  readonly onPace?: number | undefined;
  /** Least pace that is only behind, default 0.8; below it a target is at risk. */
  readonly behind?: number | undefined;
}

/**
 * Status of a pace (进度状态), for traffic lights: ahead from 1 on, then on pace, behind, at risk. A threshold belongs to
 * the better status. Null while nothing is expected, so that a month isn't red on its first weekend.
 *
 * Failures: not-finite, not-in-order (thresholds not 1 ≥ onPace ≥ behind).
 *
 * @example paceStatus(0.97) // → ok 'on-pace'
 */
export function paceStatus(pace: number | null, thresholds: StatusThresholds = {}): Outcome<PaceStatus | null> {
  const { onPace = 0.95, behind = 0.8 } = thresholds;
  for (const [argument, value] of Object.entries({ onPace, behind, pace: pace ?? 0 })) {
    if (!Number.isFinite(value)) return fail('not-finite', { argument, value: String(value) });
  }
  if (onPace > 1) return fail('not-in-order', { argument: 'onPace', value: onPace, previous: 1 });
  if (behind > onPace) {
    return fail('not-in-order', { argument: 'behind', value: behind, previous: onPace });
  }
  if (pace === null) return succeed(null);
  return succeed(pace >= 1 ? 'ahead' : pace >= onPace ? 'on-pace' : pace >= behind ? 'behind' : 'at-risk');
}
