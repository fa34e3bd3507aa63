import { readNumber } from '../../sheet/number-text';
import { firstRuleTexts } from '../../texts/customer-tiers';
import type { Language } from '../../texts/language';
import { isRecord, readVersioned, writeVersioned, type Kept, type Versions } from '../kept/read-versioned';

/** A rule while somebody types it; a blank condition is none. */
export interface RuleDraft {
  readonly tier: string;
  readonly valueClass: string;
  /** A percentage. */
  readonly growth: string;
  readonly orders: string;
  readonly owner: string;
  readonly action: string;
}

export interface TierRule {
  readonly tier: string;
  /** The least value class; null for any. */
  readonly valueClass: string | null;
  readonly growth: number | null;
  readonly orders: number | null;
  readonly owner: string;
  readonly action: string;
}

export type RuleFault = 'wrongGrowth' | 'wrongOrders';

export const VALUE_CLASSES = ['A', 'B', 'C'] as const;

/** The name under which a workbook keeps its rules. */
export const TIERS_NAME = 'customer-tiers';

export function firstRules(language: Language): RuleDraft[] {
  return firstRuleTexts.map((rule) => ({ ...rule, owner: rule.owner[language], action: rule.action[language] }));
}

/** Reads what was typed as rules. The last one takes every customer, whatever its conditions say. */
export function checkRules(drafts: readonly RuleDraft[]): {
  readonly rules: readonly TierRule[] | null;
  readonly faults: ReadonlyMap<`${'growth' | 'orders'} ${number}`, RuleFault>;
} {
  const faults = new Map<`${'growth' | 'orders'} ${number}`, RuleFault>();
  const rules = drafts.map((draft, index): TierRule => {
    const isLast = index === drafts.length - 1;
    const growth = readNumber(draft.growth);
    if (growth === undefined) faults.set(`growth ${index}`, 'wrongGrowth');
    const orders = readNumber(draft.orders);
    if (orders === undefined || (orders !== null && !(Number.isInteger(orders) && orders >= 1))) {
      faults.set(`orders ${index}`, 'wrongOrders');
    }
    const share = growth == null ? null : /[%％‰]/.test(draft.growth) ? growth : Number(`${growth}e-2`);
    return {
      tier: draft.tier,
      valueClass: isLast || draft.valueClass === '' ? null : draft.valueClass,
      growth: isLast ? null : share,
      orders: isLast ? null : (orders ?? null),
      owner: draft.owner.trim(),
      action: draft.action.trim(),
    };
  });
  return { rules: faults.size === 0 ? rules : null, faults };
}

export function readRules(text: string | null): Kept<readonly RuleDraft[] | null> {
  return readVersioned(text, VERSIONS);
}

export function writeRules(rules: readonly RuleDraft[]): string {
  return writeVersioned(rules, VERSIONS.version);
}

const VERSIONS: Versions<readonly RuleDraft[] | null> = {
  version: 1,
  migrations: [],
  parse: (data) => {
    if (!Array.isArray(data)) return null;
    const rules = data.flatMap((rule: unknown): RuleDraft[] => {
      if (!isRecord(rule)) return [];
      const text = (field: keyof RuleDraft) => (typeof rule[field] === 'string' ? rule[field] : '');
      const [tier, valueClass] = [text('tier'), text('valueClass')];
      if (tier === '' || !['', ...VALUE_CLASSES].includes(valueClass)) return [];
      return [
        {
          tier,
          valueClass,
          growth: text('growth'),
          orders: text('orders'),
          owner: text('owner'),
          action: text('action'),
        },
      ];
    });
    return rules.length > 0 && checkRules(rules).rules !== null ? rules : null;
  },
};
