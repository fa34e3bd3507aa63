import { fail, succeed, type Outcome } from '../outcome';
import { closeGap } from './close-gap';

/**
 * Effects, each rounded once, as contributions that add up to the total (`closeGap`).
 *
 * Failure: result-too-large.
 */
export function contributionsTo(total: number, effects: readonly number[], argument: string): Outcome<number[]> {
  if (![total, ...effects].every(Number.isFinite)) return fail('result-too-large', { argument });
  return succeed(closeGap(effects, total));
}
