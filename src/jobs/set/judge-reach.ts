import type { PastYear } from './target';

export type ReachVerdict = 'within' | 'above-best' | 'beyond-spread' | 'unknown';

/** A target against history: the change asked, beside the changes of past years. */
export interface Reach {
  readonly verdict: ReachVerdict;
  /** Growth of what adds up, change of a rate in its own unit; `null` without a past year. */
  readonly asked: number | null;
  /** The best past change and its year; where lower is better the largest fall. */
  readonly best: { readonly change: number; readonly year: number } | null;
  /** Mean and standard deviation (n − 1) of past changes; the deviation from two changes on. */
  readonly mean: number | null;
  readonly spread: number | null;
}

const UNKNOWN: Reach = { verdict: 'unknown', asked: null, best: null, mean: null, spread: null };

/**
 * Whether a target is within reach of history: no more asked than in the best year (`within`), more (`above-best`), or more
 * than two standard deviations above the mean of all years as well (`beyond-spread`). Two past years are the least that
 * can tell.
 *
 * @param past consecutive years, the oldest first
 */
export function judgeReach(
  past: readonly PastYear[],
  target: number,
  { kind, lower }: { readonly kind: 'additive' | 'rate'; readonly lower: boolean },
): Reach {
  const last = past.at(-1);
  if (last === undefined) return UNKNOWN;
  const change = (to: number, from: number) => (kind === 'rate' ? to - from : from > 0 ? to / from - 1 : null);
  const asked = change(target, last.value);
  if (asked === null) return UNKNOWN;
  const better = lower ? -1 : 1;
  const changes = past.slice(1).flatMap(({ year, value }, index) => {
    const before = past[index]!;
    const own = before.year === year - 1 ? change(value, before.value) : null;
    return own === null ? [] : [{ change: own, year }];
  });
  if (changes.length === 0) return { ...UNKNOWN, asked };
  const best = changes.reduce((top, one) => (one.change * better > top.change * better ? one : top));
  const mean = changes.reduce((sum, one) => sum + one.change, 0) / changes.length;
  const squares = changes.reduce((sum, one) => sum + (one.change - mean) ** 2, 0);
  const spread = changes.length > 1 ? Math.sqrt(squares / (changes.length - 1)) : null;
  const ask = asked * better;
  const aboveBest = ask > best.change * better + 1e-9;
  const beyond = spread !== null && ask > mean * better + 2 * spread;
  return { verdict: !aboveBest ? 'within' : beyond ? 'beyond-spread' : 'above-best', asked, best, mean, spread };
}
