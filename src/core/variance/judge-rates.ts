import { refuseLength, refuseNegative } from '../numeric/refuse-numbers';
import { wholeUnits } from '../numeric/to-units';
import { readUnit } from '../numeric/unit';
import { fail, succeed, type Outcome } from '../outcome';
import type { Counts } from '../probability/fisher-tail';
import type { Judge } from './judgement';
import { lowerRateChance } from './lower-rate-chance';

/** Judges rates, successes out of trials, against the pooled rate of their base. */
export function judgeRates(values: readonly number[], trials: readonly number[], worse: 'lower' | 'higher'): Judge {
  const uneven = refuseLength('trials', trials, 'values', values);
  if (uneven) return uneven;
  const cases = readCounts('trials', trials);
  if (!cases.ok) return cases;
  const successes = readCounts('values', values);
  if (!successes.ok) return successes;
  const above = successes.value.findIndex((value, row) => value > cases.value[row]!);
  if (above >= 0) {
    return fail('above-trials', { argument: 'values', row: above + 1, value: values[above]!, trials: trials[above]! });
  }

  const pooled = (rows: readonly number[]): Counts => ({
    successes: rows.reduce((sum, row) => sum + successes.value[row]!, 0),
    trials: rows.reduce((sum, row) => sum + cases.value[row]!, 0),
  });
  const asLower = (counts: Counts): Counts =>
    worse === 'lower' ? counts : { successes: counts.trials - counts.successes, trials: counts.trials };
  return succeed((period, base) => {
    const now = pooled([period]);
    const before = pooled(base);
    const size = BigInt(before.successes) * BigInt(now.trials);
    return {
      gap: BigInt(now.successes) * BigInt(before.trials) - size,
      size,
      chance: () => lowerRateChance(asLower(now), asLower(before)),
    };
  });
}

/** Whole numbers ≥ 0, floating noise taken off. */
function readCounts(argument: string, values: readonly number[]): Outcome<number[]> {
  const refused = refuseNegative(argument, values);
  if (refused) return refused;
  const counts: number[] = [];
  for (const [index, value] of values.entries()) {
    const count = wholeUnits(value, readUnit(1)!, { argument, row: index + 1 });
    if (!count.ok) return count;
    counts.push(count.value);
  }
  return succeed(counts);
}
