import type { Pace } from '../../core/pace/track-pace';

/**
 * A pace with what is expected by now where working days alone do not tell it: a target that was changed, or the curve of
 * the months before.
 *
 * @param share the share of the period usually done by now, where that gives the landing
 */
export function withExpected(pace: Pace, actual: number, expected: number, share?: number): Pace {
  return {
    ...pace,
    expected,
    pace: expected === 0 ? null : actual / expected,
    gap: actual - expected,
    ...(share === undefined ? {} : { landing: share === 0 ? null : actual / share }),
  };
}
