import type { Column } from '../../sheet/table';
import { addUp } from '../add-up';
import { memberName } from '../dimensions';
import { foldName } from '../fold-name';
import { foldOnce } from '../fold-once';
import type { JobOutcome } from '../job-outcome';
import { compare, type ComparedItem, type Comparison } from './comparison';

/** What sells with a promotion and without one, each on the days on which it sold. */
export interface PromotionSide {
  readonly days: number;
  readonly quantity: number;
  readonly amount: number;
  readonly margin: number;
}

export interface PromotionEffect {
  readonly without: PromotionSide;
  readonly with: PromotionSide;
  /** Units a day with promotion ÷ units a day without, less 1; null without sales on a side. */
  readonly uplift: number | null;
  /** The uplift from which on the lower margin a unit pays: margin a unit without ÷ with, less 1; null where none does. */
  readonly breakEven: number | null;
  /** Days with promotion against as many days without: by volume, mix, price, cost, new and lost products. */
  readonly effects: Comparison;
}

/** Words of a promotion column that say there was none. */
const NONE = /^(?:|无|否|没有|非促销|不参加|正常|原价|no|none|n|false|0|-|—|–|regular)$/i;

/** Whether a row was sold with a promotion: a word that is no "none", or a discount above 0. */
function isPromoted(column: Column, row: number): boolean {
  const value = column.values[row];
  if (typeof value === 'number') return value > 0;
  if (typeof value === 'boolean') return value;
  return !NONE.test(foldName(memberName(value)));
}

/**
 * The effect of promotions: rows sold with one against rows sold without, per day on which such rows were sold, by product.
 * Sales without promotion are scaled to as many days as there are with promotion; price–volume–mix with unit costs then
 * splits the difference of the margin.
 */
export function comparePromotion(
  rows: readonly number[],
  columns: {
    readonly date: Column;
    readonly quantity: Column;
    readonly amount: Column;
    readonly cost: { readonly column: Column; readonly isProfit: boolean };
    readonly promotion: Column;
    readonly product: Column;
  },
): JobOutcome<PromotionEffect> {
  const { date, quantity, amount, cost, promotion, product } = columns;
  const number = (column: Column, row: number) => {
    const value = column.values[row];
    return typeof value === 'number' ? value : 0;
  };
  const costOf = (row: number) =>
    cost.isProfit ? number(amount, row) - number(cost.column, row) : number(cost.column, row);
  const parts = {
    without: rows.filter((row) => !isPromoted(promotion, row)),
    with: rows.filter((row) => isPromoted(promotion, row)),
  };
  const side = (own: readonly number[]): PromotionSide => {
    const sum = (of: (row: number) => number) => addUp(own.map(of), DECIMALS);
    const money = sum((row) => number(amount, row));
    return {
      days: new Set(
        own
          .map((row) => date.values[row])
          .filter((day) => typeof day === 'number')
          .map(Math.floor),
      ).size,
      quantity: sum((row) => number(quantity, row)),
      amount: money,
      margin: addUp([money, -sum(costOf)], DECIMALS),
    };
  };
  const [without, promoted] = [side(parts.without), side(parts.with)];
  const scale = without.days === 0 ? 0 : promoted.days / without.days;
  const fold = foldOnce();
  const items = new Map<string, { -readonly [K in keyof ComparedItem]-?: ComparedItem[K] }>();
  const add = (row: number, which: 'Before' | 'After', factor: number) => {
    const label = memberName(product.values[row]);
    const key = fold(label);
    const item = items.get(key) ?? {
      ...{ label, quantityBefore: 0, amountBefore: 0, quantityAfter: 0, amountAfter: 0, costBefore: 0, costAfter: 0 },
    };
    items.set(key, item);
    item[`quantity${which}`] += number(quantity, row) * factor;
    item[`amount${which}`] += number(amount, row) * factor;
    item[`cost${which}`] += costOf(row) * factor;
  };
  for (const row of parts.without) add(row, 'Before', scale);
  for (const row of parts.with) add(row, 'After', 1);
  const effects = compare([...items.values()], 'margin');
  if (!effects.ok) return effects;
  const perDay = ({ quantity: units, days }: PromotionSide) => (days === 0 ? 0 : units / days);
  const perUnit = ({ margin, quantity: units }: PromotionSide) => (units === 0 ? 0 : margin / units);
  return {
    ok: true,
    value: {
      without,
      with: promoted,
      uplift: perDay(without) === 0 || promoted.days === 0 ? null : perDay(promoted) / perDay(without) - 1,
      breakEven: perUnit(promoted) > 0 && perUnit(without) > 0 ? perUnit(without) / perUnit(promoted) - 1 : null,
      effects: effects.value,
    },
  };
}

const DECIMALS = 6;
