import type { IncentivePlan } from '../../core/customers/pay-incentives';
import { readNumber } from '../../sheet/number-text';
import { printNumber } from '../../texts/print-number';

/** A plan while somebody types it; percentages and money as texts. */
export interface IncentiveDraft {
  readonly bands: readonly BandDraft[];
  readonly mode: IncentivePlan['mode'];
  readonly cap: string;
  readonly teamShare: string;
  readonly newCustomerAward: string;
  readonly bonusFrom: string;
  readonly bonus: string;
  readonly topBy: 'actual' | 'attainment';
  readonly topAward: string;
}

export interface BandDraft {
  readonly from: string;
  readonly rate: string;
}

export type IncentiveField =
  Exclude<keyof IncentiveDraft, 'bands' | 'mode' | 'topBy'> | `from ${number}` | `rate ${number}`;

/** What is wrong with a field. The sentences are in `texts/incentives`. */
export type IncentiveFault =
  | 'not-a-percent'
  | 'not-rising'
  | 'too-high-attainment'
  | 'too-high-rate'
  | 'not-an-amount'
  | 'bonus-without-start'
  | 'no-band';

export interface CheckedIncentives {
  /** Null while a field is wrong. */
  readonly plan: IncentivePlan | null;
  readonly faults: ReadonlyMap<IncentiveField, IncentiveFault>;
}

/**
 * Reads what was typed as a plan. Attainments and rates are percentages ("80" and "80%" are 0.8); blank money is none. A
 * band without either says nothing.
 */
export function checkIncentives(draft: IncentiveDraft): CheckedIncentives {
  const faults = new Map<IncentiveField, IncentiveFault>();
  const percent = (field: IncentiveField, text: string, most: number, tooHigh: IncentiveFault): number => {
    const value = percentOf(text);
    if (value === null) faults.set(field, 'not-a-percent');
    else if (value > most) faults.set(field, tooHigh);
    return value ?? 0;
  };
  const amount = (field: 'cap' | 'newCustomerAward' | 'bonus' | 'topAward'): number | null => {
    const value = readNumber(draft[field]);
    if (value === undefined || (value !== null && value < 0)) faults.set(field, 'not-an-amount');
    return value ?? null;
  };

  const schedule: { from: number; rate: number }[] = [];
  draft.bands.forEach((band, index) => {
    if (band.from.trim() === '' && band.rate.trim() === '') return;
    const from = percent(`from ${index}`, band.from, HIGHEST_ATTAINMENT, 'too-high-attainment');
    const rate = percent(`rate ${index}`, band.rate, 1, 'too-high-rate');
    const previous = schedule.at(-1);
    if (previous !== undefined && from <= previous.from && !faults.has(`from ${index}`)) {
      faults.set(`from ${index}`, 'not-rising');
    }
    schedule.push({ from, rate });
  });
  if (schedule.every(({ rate }) => rate === 0) && faults.size === 0) faults.set('rate 0', 'no-band');

  const teamShare = draft.teamShare.trim() === '' ? 0 : percent('teamShare', draft.teamShare, 1, 'too-high-rate');
  const bonus = amount('bonus');
  const bonusFrom =
    draft.bonusFrom.trim() === '' ? null : percent('bonusFrom', draft.bonusFrom, 10, 'too-high-attainment');
  if (bonus !== null && bonus > 0 && bonusFrom === null) faults.set('bonusFrom', 'bonus-without-start');
  const topAward = amount('topAward');
  const plan: IncentivePlan = {
    schedule,
    mode: draft.mode,
    cap: amount('cap'),
    teamShare,
    newCustomerAward: amount('newCustomerAward') ?? 0,
    bonus: bonus === null || bonus === 0 || bonusFrom === null ? null : { from: bonusFrom, amount: bonus },
    top: topAward === null || topAward === 0 ? null : { by: draft.topBy, amount: topAward },
  };
  return { plan: faults.size === 0 ? plan : null, faults };
}

/** A plan as the texts of its fields, for `checkIncentives`. */
export function draftIncentives(plan: IncentivePlan): IncentiveDraft {
  const percent = (share: number) => printNumber(share * 100, 8);
  const money = (amount: number | null | undefined) => (amount ? printNumber(amount, 10) : '');
  return {
    bands: plan.schedule.map(({ from, rate }) => ({ from: percent(from), rate: percent(rate) })),
    mode: plan.mode,
    cap: plan.cap === null ? '' : printNumber(plan.cap, 10),
    teamShare: percent(plan.teamShare),
    newCustomerAward: money(plan.newCustomerAward),
    bonusFrom: plan.bonus === null ? '' : percent(plan.bonus.from),
    bonus: money(plan.bonus?.amount),
    topBy: plan.top?.by ?? 'actual',
    topAward: money(plan.top?.amount),
  };
}

const HIGHEST_ATTAINMENT = 10;

function percentOf(text: string): number | null {
  const value = readNumber(text);
  if (value === undefined || value === null || value < 0) return null;
  return /[%％‰]/.test(text) ? value : Number(`${value}e-2`);
}
