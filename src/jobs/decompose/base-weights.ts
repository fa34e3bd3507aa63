import { printNumber } from '../../texts/print-number';
import { refuse, type JobOutcome } from '../job-outcome';
import { worthOf, type PlanHistory } from './plan-history';

/** What the leaves of a plan count for: their history, all the same, or numbers of one's own by `Past.key`. */
export type PlanWeightChoice =
  { readonly kind: 'last' | 'all' | 'equal' } | { readonly kind: 'own'; readonly values: ReadonlyMap<string, number> };

/** Own weights are typed; more places than these are not told apart in a sum. */
export const OWN_DECIMALS = 6;

/** What each past counts for, in units of 10^-decimals; its sign is looked at where a level uses it. */
export function baseWeights(
  history: PlanHistory,
  choice: PlanWeightChoice,
): JobOutcome<{ readonly units: readonly number[]; readonly decimals: number }> {
  const { pasts } = history;
  if (choice.kind !== 'own') {
    const kind = choice.kind === 'all' ? 'all' : 'last';
    return { ok: true, value: { units: pasts.map((past) => past[kind]), decimals: history.decimals } };
  }
  const scale = 10 ** OWN_DECIMALS;
  const units: number[] = [];
  for (const past of pasts) {
    const own = choice.values.get(past.key);
    const names = () => (JSON.parse(past.key) as string[]).join(' × ');
    if (own === undefined && past.last < 0) return refuse('own-weight-missing', { place: names() });
    if (own !== undefined && own < 0) {
      return refuse('own-weight-negative', { place: names(), value: printNumber(own) });
    }
    units.push(Math.round((own ?? worthOf(past.last, history.decimals)) * scale));
  }
  if (units.every((one) => one === 0)) return refuse('own-weights-zero');
  return { ok: true, value: { units, decimals: OWN_DECIMALS } };
}
