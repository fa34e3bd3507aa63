import { trackPace, type Pace } from '../core/pace/track-pace';
import { fail, succeed, type Outcome } from '../core/outcome';
import { calendar } from './coerce/calendars';
import { date } from './coerce/dates';
import { numbers, type NumberList } from './coerce/numbers';
import { period } from './coerce/periods';
import { optional } from './coerce/reader';
import { headings, word } from './coerce/words';
import { defineFunction } from './define-function';
import { asTable, inShape } from './result';

/**
 * PACE(target, actual, asOf, [period], [measure], [calendar], [seasonality], [headings]): how far each target is on the
 * day of counting, and what is still needed.
 *
 * One row for each target × 8 columns:
 * 1. attainment (达成率): actual ÷ target;
 * 2. expected to date (应达): the target × the share of the period's working days that have passed;
 * 3. pace (进度): actual ÷ expected, 1 is on pace;
 * 4. gap (差距): actual − expected;
 * 5. remaining (剩余): target − actual;
 * 6. working days left (剩余天数), after asOf;
 * 7. required per working day left (日均需), never negative;
 * 8. run-rate landing (预计): actual ÷ the share passed.
 * A figure that can't be computed is an empty text: attainment of a target of 0, pace and landing before the first
 * working day, required when the target is not reached and no working day is left.
 *
 * - `target`, `actual`: lists of the same size, targets ≥ 0. A blank is 0.
 * - `asOf`: the last day fully booked. Give a cell, not TODAY(), which recalculates everything all day.
 * - `period`: "month" (月, the default), "quarter" (季度), "year" (年), "week" (周; Monday to Sunday), the one that holds
 *   asOf; or two cells with its first and last day.
 * - `measure`: one of "attainment", "expected", "pace", "gap", "remaining", "days-left", "required", "landing", or their
 *   Chinese names above: that figure alone, in the shape of target. In an Excel Table it gives one number a row.
 * - `calendar`: as in WORKDAYS.
 * - `seasonality`: 12 indices starting in January; a month's days share its index.
 * - `headings`: "zh" or "en" puts a heading row on top; with `measure` the figures then stand in a column below it.
 *
 * #VALUE! for lengths that differ, a blank asOf or one outside the period; #N/A for a year the calendar does not cover
 * and a period without a working day.
 *
 * @example
 * =TARGET.PACE(100, 40, DATE(2026,6,12), "month")
 * {0.4,45.4545454545454545,0.88,-5.4545454545454545,60,12,5,88}
 * @example
 * =TARGET.PACE({100;200}, {40;0}, DATE(2026,6,12), "月", "日均需")
 * {5;16.6666666666666667}
 */
export const pace = defineFunction({
  id: 'PACE',
  parameters: {
    target: numbers,
    actual: numbers,
    asOf: date,
    period,
    measure: optional(
      word({
        attainment: ['达成率', '完成率'],
        expected: ['应达'],
        pace: ['进度'],
        gap: ['差距'],
        remaining: ['剩余'],
        'days-left': ['剩余天数'],
        required: ['日均需'],
        landing: ['预计'],
      }),
    ),
    calendar,
    seasonality: optional(numbers),
    headings: optional(headings),
  },
  run: ({ target, actual, asOf, measure, seasonality, headings: language, ...options }) => {
    const rows = pairs(target, actual);
    if (!rows.ok) return rows;
    const result = trackPace(rows.value, asOf, { ...options, seasonality: seasonality?.values });
    if (!result.ok) return result;
    if (measure === undefined) return succeed(asTable(result.value, FIGURES, language));
    const figure = measure === 'days-left' ? 'daysLeft' : measure;
    const values = result.value.map((row) => row[figure]);
    if (language === undefined) return succeed(inShape(values, target));
    return succeed(
      asTable(
        values.map((value) => ({ value })),
        { value: figure },
        language,
      ),
    );
  },
});

const FIGURES = {
  attainment: 'attainment',
  expected: 'expected',
  pace: 'pace',
  gap: 'gap',
  remaining: 'remaining',
  daysLeft: 'daysLeft',
  required: 'required',
  landing: 'landing',
} as const satisfies Readonly<Record<string, keyof Pace>>;

function pairs(target: NumberList, actual: NumberList): Outcome<{ target: number; actual: number }[]> {
  const length = actual.values.length;
  const expected = target.values.length;
  if (length !== expected) {
    return fail('lengths-differ', { argument: 'actual', length, other: 'target', expected });
  }
  return succeed(target.values.map((value, index) => ({ target: value, actual: actual.values[index] ?? 0 })));
}
