import { dateOf } from '../../core/calendar/date';
import type { Column, Table } from '../../sheet/table';
import { jobTexts } from '../../texts/jobs';
import type { Language } from '../../texts/language';
import { printNumber } from '../../texts/print-number';
import { addUp } from '../add-up';
import { memberName } from '../dimensions';
import { refuse, type JobOutcome } from '../job-outcome';
import { refuseGroups } from '../refuse-groups';
import { compare, type ComparedItem, type Comparison } from './comparison';

export interface YearChoices {
  readonly date: Column;
  readonly quantity: Column;
  readonly amount: Column;
  readonly by: Column;
  readonly before: number;
  readonly after: number;
}

/** The years with a dated row, the newest first. */
export function yearsOf(date: Column): number[] {
  const years = new Set<number>();
  for (const value of date.values) if (typeof value === 'number') years.add(dateOf(value).year);
  return [...years].sort((a, b) => b - a);
}

/** Compares two years of an order table by the members of a column. */
export function compareYears(table: Table, choices: YearChoices, language: Language): JobOutcome<Comparison> {
  const { date, quantity, amount, by, before, after } = choices;
  const differing = refuseGroups(table, [quantity, amount]);
  if (differing !== null) return differing;
  const piles = new Map<
    string,
    Record<'quantityBefore' | 'amountBefore' | 'quantityAfter' | 'amountAfter', number[]>
  >();
  for (const [index, day] of date.values.entries()) {
    const year = typeof day === 'number' ? dateOf(day).year : null;
    if (year !== before && year !== after) continue;
    const name = memberName(by.values[index]);
    let pile = piles.get(name);
    if (pile === undefined) {
      piles.set(name, (pile = { quantityBefore: [], amountBefore: [], quantityAfter: [], amountAfter: [] }));
    }
    const [units, money] = [quantity.values[index], amount.values[index]];
    if (typeof units === 'number') pile[year === before ? 'quantityBefore' : 'quantityAfter'].push(units);
    if (typeof money === 'number') pile[year === before ? 'amountBefore' : 'amountAfter'].push(money);
  }

  const items: ComparedItem[] = [];
  for (const [name, pile] of piles) {
    const item = {
      label: name === '' ? jobTexts.blank[language] : name,
      quantityBefore: addUp(pile.quantityBefore, DECIMALS),
      amountBefore: addUp(pile.amountBefore, DECIMALS),
      quantityAfter: addUp(pile.quantityAfter, DECIMALS),
      amountAfter: addUp(pile.amountAfter, DECIMALS),
    };
    const wrong = faultOf(item, before, after);
    if (wrong !== null) return wrong;
    items.push(item);
  }
  return compare(items);
}

const DECIMALS = 6;

/** Price is amount ÷ quantity: returns above sales, or an amount without a quantity, give none. */
function faultOf(item: ComparedItem, before: number, after: number): JobOutcome<never> | null {
  const sides = [
    { year: before, quantity: item.quantityBefore, amount: item.amountBefore },
    { year: after, quantity: item.quantityAfter, amount: item.amountAfter },
  ];
  for (const { year, quantity, amount } of sides) {
    if (quantity < 0 || amount < 0) {
      return refuse('negative-item', { item: item.label, year, value: printNumber(Math.min(quantity, amount)) });
    }
    if (quantity === 0 && amount !== 0) {
      return refuse('amount-without-quantity', { item: item.label, year, value: printNumber(amount) });
    }
  }
  return null;
}
