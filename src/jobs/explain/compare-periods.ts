import type { Days } from '../../core/calendar/period';
import type { Column, Table } from '../../sheet/table';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { printNumber } from '../../texts/print-number';
import { addUp } from '../add-up';
import { memberName } from '../dimensions';
import { refuse, type JobOutcome } from '../job-outcome';
import { refuseGroups } from '../refuse-groups';
import { compare, type ComparedItem, type Comparison } from './comparison';
import type { FilterStep } from './filter';
import { sidesOf } from './sides';

/** Days with the name they go by. */
export interface NamedSide extends Days {
  readonly name: string;
}

export interface PeriodChoices {
  readonly date: Column;
  readonly quantity: Column;
  readonly amount: Column;
  /** Costs, or with `isProfit` profits, of a row; margins are compared where it is given. */
  readonly cost?: { readonly column: Column; readonly isProfit: boolean } | null;
  readonly by: Column;
  readonly before: NamedSide;
  readonly after: NamedSide;
  readonly path?: readonly FilterStep[];
}

/** Compares two periods of an order table by the members of a column, by sales or, with costs, by margin. */
export function comparePeriods(table: Table, choices: PeriodChoices, language: Language): JobOutcome<Comparison> {
  const { date, quantity, amount, cost = null, by, before, after, path = [] } = choices;
  const differing = refuseGroups(table, [quantity, amount, ...(cost === null ? [] : [cost.column])]);
  if (differing !== null) return differing;
  const sides = sidesOf(table, date, before, after, path);
  const piles = new Map<string, Readonly<Record<'before' | 'after', Pile>>>();
  for (const side of ['before', 'after'] as const) {
    for (const row of sides[side]) {
      const name = memberName(by.values[row]);
      let pile = piles.get(name);
      if (pile === undefined) piles.set(name, (pile = { before: emptyPile(), after: emptyPile() }));
      const [units, money, costs] = [quantity.values[row], amount.values[row], cost?.column.values[row]];
      if (typeof units === 'number') pile[side].quantity.push(units);
      if (typeof money === 'number') pile[side].amount.push(money);
      if (typeof costs === 'number')
        pile[side].cost.push(...(cost!.isProfit ? [-costs, typeof money === 'number' ? money : 0] : [costs]));
    }
  }
  const items: ComparedItem[] = [];
  for (const [name, pile] of piles) {
    const sum = (values: readonly number[]) => addUp(values, DECIMALS);
    const item: ComparedItem = {
      label: name === '' ? jobTexts.blank[language] : name,
      quantityBefore: sum(pile.before.quantity),
      amountBefore: sum(pile.before.amount),
      quantityAfter: sum(pile.after.quantity),
      amountAfter: sum(pile.after.amount),
      ...(cost !== null && { costBefore: sum(pile.before.cost), costAfter: sum(pile.after.cost) }),
    };
    const wrong = faultOf(item, before.name, after.name);
    if (wrong !== null) return wrong;
    items.push(item);
  }
  return compare(items, cost === null ? 'sales' : 'margin');
}

const DECIMALS = 6;

interface Pile {
  readonly quantity: number[];
  readonly amount: number[];
  readonly cost: number[];
}

function emptyPile(): Pile {
  return { quantity: [], amount: [], cost: [] };
}

/** Price is amount ÷ quantity: returns above sales, or an amount without a quantity, give none. */
function faultOf(item: ComparedItem, before: string, after: string): JobOutcome<never> | null {
  const sides = [
    { period: before, quantity: item.quantityBefore, amount: item.amountBefore, cost: item.costBefore ?? 0 },
    { period: after, quantity: item.quantityAfter, amount: item.amountAfter, cost: item.costAfter ?? 0 },
  ];
  for (const { period, quantity, amount, cost } of sides) {
    const least = Math.min(quantity, amount, cost);
    if (least < 0) return refuse('negative-item', { item: item.label, period, value: printNumber(least) });
    if (quantity === 0 && amount !== 0) {
      return refuse('amount-without-quantity', { item: item.label, period, value: printNumber(amount) });
    }
  }
  return null;
}
