import type { DayRange } from '../decompose/plan-periods';
import { judgeReach, type Reach } from './judge-reach';
import { products } from './measure-kinds';
import type { Target } from './target';

/** The five reasons why a target may not be SMART. */
const SMART = ['specific', 'measurable', 'achievable', 'relevant', 'timely'] as const;

export type SmartCode = (typeof SMART)[number];

/** What is wrong, or what can't be told. */
export type SmartReason =
  | 'noName'
  | 'noOwner'
  | 'noNumber'
  | 'noUnit'
  | 'shareTooLarge'
  | 'goalsCross'
  | 'aboveBest'
  | 'beyondSpread'
  | 'noHistory'
  | 'noAbove'
  | 'noDate'
  | 'dateOutside';

export interface SmartResult {
  readonly code: SmartCode;
  /** `unknown`: history does not tell. */
  readonly state: 'ok' | 'fails' | 'unknown';
  readonly reasons: readonly SmartReason[];
}

export interface Smart {
  readonly target: Target;
  readonly results: readonly SmartResult[];
  readonly reach: Reach | null;
}

/**
 * Checks one target by its five reasons: specific (what, and who owns it), measurable (a number and a unit), achievable
 * (within reach of history), relevant (tied to the target above it), timely (a last day within the days planned).
 *
 * A target is tied to the one above it where it says so, or where another target of the list is made with it (a collection
 * rate with the signed amount).
 */
export function checkSmart(target: Target, targets: readonly Target[], days: DayRange): Smart {
  const { name, owner, goal, unit, due, kind } = target;
  const reach = goal === null ? null : judgeReach(target.past, goal.target, target);
  const fails = (...reasons: (SmartReason | false)[]): Pick<SmartResult, 'state' | 'reasons'> => {
    const kept = reasons.filter((reason) => reason !== false);
    return { state: kept.length === 0 ? 'ok' : 'fails', reasons: kept };
  };
  const results: Record<SmartCode, Pick<SmartResult, 'state' | 'reasons'>> = {
    specific: fails(name.trim() === '' && 'noName', owner.trim() === '' && 'noOwner'),
    measurable: fails(
      goal === null && 'noNumber',
      unit.trim() === '' && 'noUnit',
      goal !== null && kind === 'rate' && unit === '%' && goal.target > 1 && 'shareTooLarge',
      goal !== null && crosses(target) && 'goalsCross',
    ),
    achievable: achievable(reach),
    relevant: fails(!isTied(target, targets) && 'noAbove'),
    timely: fails(due === null ? 'noDate' : (due < days.from || due > days.to) && 'dateOutside'),
  };
  return { target, reach, results: SMART.map((code) => ({ code, ...results[code] })) };
}

function achievable(reach: Reach | null): Pick<SmartResult, 'state' | 'reasons'> {
  if (reach === null) return { state: 'unknown', reasons: ['noNumber'] };
  if (reach.verdict === 'unknown') return { state: 'unknown', reasons: ['noHistory'] };
  if (reach.verdict === 'within') return { state: 'ok', reasons: [] };
  return { state: 'fails', reasons: [reach.verdict === 'above-best' ? 'aboveBest' : 'beyondSpread'] };
}

/** Base and stretch must lie on either side of the target. */
function crosses({ goal, lower }: Target): boolean {
  if (goal === null) return false;
  const { base, target, stretch } = goal;
  return lower ? base < target || stretch > target : base > target || stretch < target;
}

function isTied(target: Target, targets: readonly Target[]): boolean {
  if (target.above.trim() !== '') return true;
  const has = (code: Target['code']) => targets.some((one) => one.code === code && one !== target);
  return products.some((trio) => trio[2] !== target.code && trio.includes(target.code) && has(trio[2]));
}
