import { backSolve } from '../core/funnel/back-solve';
import { succeed } from '../core/outcome';
import { number, numbers, setting } from './coerce/numbers';
import { optional } from './coerce/reader';
import { defineFunction } from './define-function';
import { inShape, type ResultCell } from './result';

/**
 * FUNNEL(goal, rates, [average], [days]): back-solves a funnel (漏斗倒推): how many leads, visits, proposals … it takes
 * to reach a goal.
 *
 * One whole count for each stage, from the first to the goal, one more than there are rates; down for a column of rates
 * (or a single one), across for a row. A stage's count is the next one's ÷ the rate between them, rounded up, so that
 * every stage feeds the next.
 *
 * - `goal`: deals (rounded up when not whole), or with `average` an amount of money.
 * - `rates`: from each stage to the next, 0.35 or 35%, above 0 and at most 1.
 * - `average`: average value of a deal (客单价); deals are goal ÷ average, rounded up.
 * - `days`: days from each stage to the next, as many as rates. Adds a second column (a second row for a row of rates):
 *   how many days before the goal's date each stage must hold its count.
 *
 * #VALUE! for a negative goal, a rate above 1 (write 35%, not 35), counts beyond 2^53; #N/A for a rate of 0.
 *
 * @example
 * =TARGET.FUNNEL(14, {0.1;0.35;0.5;0.4})
 * {2000;200;70;35;14}
 * @example
 * =TARGET.FUNNEL(21, {0.7})
 * {30;21}
 * @example
 * =TARGET.FUNNEL("100万", {"20%";"50%"}, "7万元", {10;20})
 * {150,30;30,20;15,0}
 */
export const funnel = defineFunction({
  id: 'FUNNEL',
  parameters: { goal: number, rates: numbers, average: setting, days: optional(numbers) },
  run: ({ goal, rates, average, days }) => {
    const result = backSolve(goal, rates.values, { average, days: days?.values });
    if (!result.ok) return result;
    const stages = result.value;
    const lists: ResultCell[][] = [stages.map(({ count }) => count)];
    if (days !== undefined) lists.push(stages.map(({ daysBefore }) => daysBefore));
    if (rates.rows === 1 && rates.columns > 1) {
      return succeed(inShape(lists.flat(), { rows: lists.length, columns: stages.length }));
    }
    const lines = stages.flatMap((_, stage) => lists.map((list) => list[stage] ?? null));
    return succeed(inShape(lines, { rows: stages.length, columns: lists.length }));
  },
});
