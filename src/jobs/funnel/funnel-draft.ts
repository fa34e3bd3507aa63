import { readNumber } from '../../sheet/number-text';
import { stageTexts } from '../../texts/funnel';
import type { Language } from '../../texts/language';
import { printNumber } from '../../texts/print-number';

/** A stage while somebody types it; the rate is a percentage, that of the last stage says nothing. */
export interface StageDraft {
  readonly name: string;
  readonly rate: string;
  readonly stay: string;
  readonly action: string;
  readonly test: string;
  readonly actual: string;
}

export interface FunnelDraft {
  readonly goal: string;
  readonly average: string;
  readonly days: string;
  readonly stages: readonly StageDraft[];
}

export interface Stage {
  readonly name: string;
  /** To the next stage; 1 for the last. */
  readonly rate: number;
  readonly stay: number;
  readonly action: string;
  readonly test: string;
  /** How many have reached it; null where nobody said. */
  readonly actual: number | null;
}

export interface FunnelPlan {
  /** Null while none is typed. */
  readonly goal: number | null;
  /** Money of a deal; null where the goal counts deals. */
  readonly average: number | null;
  /** Working days of the period. */
  readonly days: number;
  readonly stages: readonly Stage[];
}

export type FunnelFault = 'wrongNumber' | 'wrongDays' | 'wrongRate' | 'wrongCount' | 'wrongName';
export type FunnelField = 'goal' | 'average' | 'days' | `${'name' | 'rate' | 'stay' | 'actual'} ${number}`;

/** The stages of a sales team as they are usually called, with nothing typed yet. */
export function firstFunnel(language: Language): FunnelDraft {
  const stages = stageTexts.map(({ name, action, test, rate, days }) => ({
    name: name[language],
    rate: printNumber(rate * 100),
    stay: String(days),
    action: action[language],
    test: test[language],
    actual: '',
  }));
  return { goal: '', average: '', days: '22', stages };
}

/** Reads what was typed as a funnel: stages with names of their own, rates above 0 and at most 100 %. */
export function checkFunnel(draft: FunnelDraft): {
  readonly plan: FunnelPlan | null;
  readonly faults: ReadonlyMap<FunnelField, FunnelFault>;
} {
  const faults = new Map<FunnelField, FunnelFault>();
  const positive = (field: 'goal' | 'average' | 'days'): number | null => {
    const value = readNumber(draft[field]);
    if (value === undefined || (value !== null && value <= 0)) faults.set(field, 'wrongNumber');
    return value ?? null;
  };
  const orBlank = (field: FunnelField, text: string, fault: FunnelFault): number | null => {
    const value = readNumber(text);
    if (value === undefined || (value !== null && value < 0)) faults.set(field, fault);
    return value ?? null;
  };
  const names = draft.stages.map(({ name }) => name.trim());
  const stages = draft.stages.map((stage, index): Stage => {
    const name = names[index]!;
    if (name === '' || names.indexOf(name) < index) faults.set(`name ${index}`, 'wrongName');
    const isLast = index === draft.stages.length - 1;
    const rate = isLast ? 1 : rateOf(stage.rate);
    if (rate === null) faults.set(`rate ${index}`, 'wrongRate');
    return {
      name,
      rate: rate ?? 1,
      stay: isLast ? 0 : (orBlank(`stay ${index}`, stage.stay, 'wrongDays') ?? 0),
      action: stage.action.trim(),
      test: stage.test.trim(),
      actual: orBlank(`actual ${index}`, stage.actual, 'wrongCount'),
    };
  });
  const days = positive('days');
  if (days === null && !faults.has('days')) faults.set('days', 'wrongNumber');
  const plan = { goal: positive('goal'), average: positive('average'), days: days ?? 1, stages };
  return { plan: faults.size === 0 ? plan : null, faults };
}

function rateOf(text: string): number | null {
  const value = readNumber(text);
  if (value === undefined || value === null) return null;
  const rate = /[%％‰]/.test(text) ? value : Number(`${value}e-2`);
  return rate > 0 && rate <= 1 ? rate : null;
}
