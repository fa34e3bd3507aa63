import fc from 'fast-check';
import { makeCalendar, type CalendarSpec } from '../../../src/core/calendar/calendar';
import { serialOf } from '../../../src/core/calendar/date';
import { fromUnits } from '../../../src/core/numeric/from-units';
import { phase, type PhaseLevel, type PhaseOptions } from '../../../src/core/phasing/phase';
import { largestRemainder } from '../allocation/exact-reference';

const day = (text: string) => serialOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))!;
const calendarOf = (base: CalendarSpec['base']) => {
  const calendar = makeCalendar({ base });
  if (!calendar.ok) throw new Error(calendar.failure.code);
  return calendar.value;
};
const phased = (total: number, from: string, to: string, options?: PhaseOptions) => {
  const result = phase(total, { from: day(from), to: day(to) }, options);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const amounts = (...args: Parameters<typeof phased>) => phased(...args).map(({ amount }) => amount);
const failure = (total: number, from: number, to: number, options?: PhaseOptions) => {
  const result = phase(total, { from, to }, options);
  return result.ok ? 'ok' : result.failure;
};

describe('worked examples', () => {
  test('the first quarter of 2026 has 22, 20 and 22 of 64 weekdays; the tie goes to January', () => {
    // 65 × 22 ÷ 64 = 22.34, 65 × 20 ÷ 64 = 20.31
    expect(phased(65, '2026-01-01', '2026-03-31')).toEqual([
      { from: day('2026-01-01'), to: day('2026-01-31'), workdays: 22, amount: 23 },
      { from: day('2026-02-01'), to: day('2026-02-28'), workdays: 20, amount: 20 },
      { from: day('2026-03-01'), to: day('2026-03-31'), workdays: 22, amount: 22 },
    ]);
  });

  test('10 new customers a week are 2 a day, and nothing at the weekend', () => {
    expect(amounts(10, '2026-06-08', '2026-06-14', { by: 'day' })).toEqual([2, 2, 2, 2, 2, 0, 0]);
  });

  test('a month is not rounded against the year but against its quarter', () => {
    // 10 over four quarters of equal months: 3, 3, 2, 2; each over three equal months. Straight over 12: ten ones.
    const seasonality = Array<number>(12).fill(1);
    const months = amounts(10, '2026-01-01', '2026-12-31', { seasonality });
    expect(months).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0]);
    expect(amounts(10, '2026-01-01', '2026-12-31', { seasonality, by: 'quarter' })).toEqual([3, 3, 2, 2]);
  });

  test('twelve indices over a year put months in proportion to the indices, whatever their working days', () => {
    const seasonality = [8, 6, 10, 9, 9, 10, 9, 9, 12, 8, 11, 19];
    expect(amounts(1200, '2026-01-01', '2026-12-31', { seasonality, calendar: calendarOf('CN') })).toEqual(
      seasonality.map((index) => index * 10),
    );
  });

  test('a month that the plan cuts weighs as much as its working days within the plan', () => {
    // July 2026 has 23 weekdays, 12 of them from the 16th; August has 21. 23 × 12 ÷ 23 = 12 against 42 × 21 ÷ 21 = 42.
    const seasonality = [0, 0, 0, 0, 0, 0, 23, 42, 0, 0, 0, 0];
    expect(amounts(5400, '2026-07-16', '2026-08-31', { seasonality })).toEqual([1200, 4200]);
  });

  test('a month with index 0 gets nothing, a week of holidays neither', () => {
    const seasonality = [1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    expect(amounts(100, '2026-01-01', '2026-03-31', { seasonality })).toEqual([50, 0, 50]);
    const february = phased(160, '2026-02-02', '2026-02-28', { by: 'week', calendar: calendarOf('CN') });
    expect(february.map(({ workdays, amount }) => [workdays, amount])).toEqual([
      [5, 50],
      [6, 60],
      [0, 0],
      [5, 50],
    ]);
  });

  test('weekdays among each other: a Friday that brings twice as much', () => {
    const weekdayPattern = [1, 1, 1, 1, 2, 0, 0];
    expect(amounts(60, '2026-06-08', '2026-06-14', { by: 'day', weekdayPattern })).toEqual([10, 10, 10, 10, 20, 0, 0]);
    // Months keep their weights: February 2026 has 20 weekdays and four Fridays, January 22 and five.
    expect(amounts(42, '2026-01-01', '2026-02-28', { weekdayPattern })).toEqual([22, 20]);
  });

  test('cents add up: 0.07 over four days is 0.02, 0.02, 0.02, 0.01', () => {
    expect(amounts(0.07, '2026-06-08', '2026-06-11', { by: 'day' })).toEqual([0.02, 0.02, 0.02, 0.01]);
    expect(amounts(-0.07, '2026-06-08', '2026-06-11', { by: 'day' })).toEqual([-0.02, -0.02, -0.02, -0.01]);
  });
});

test('ten years by day are one row a day, right at both ends', () => {
  const rows = phased(36530, '2017-01-01', '2026-12-31', { by: 'day', calendar: calendarOf('CN') });
  expect(rows).toHaveLength(3652);
  expect(rows[0]).toMatchObject({ from: day('2017-01-01'), to: day('2017-01-01'), workdays: 0, amount: 0 });
  expect(rows.at(-1)).toMatchObject({ from: day('2026-12-31'), to: day('2026-12-31'), workdays: 1 });
  expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(36530);
});

test('bad input and plans that cannot be phased', () => {
  const [from, to] = [day('2026-01-01'), day('2026-12-31')];
  expect(failure(0.5, from, to, { unit: 1 })).toMatchObject({ code: 'total-not-whole' });
  expect(failure(NaN, from, to)).toMatchObject({ code: 'not-finite' });
  expect(failure(1, 0, to)).toMatchObject({ code: 'date-out-of-range', parameters: { argument: 'from' } });
  expect(failure(1, from, 2958466)).toMatchObject({ code: 'date-out-of-range', parameters: { argument: 'to' } });
  expect(failure(1, to, from)).toMatchObject({ code: 'from-after-to' });
  expect(failure(1, day('2000-01-01'), day('2099-12-31'))).toBe('ok');
  expect(failure(1, day('2000-01-01'), day('2100-01-01'))).toMatchObject({ code: 'range-too-long' });
  expect(failure(1, from, to, { seasonality: [1] })).toMatchObject({ code: 'count-wrong' });
  expect(failure(1, from, to, { weekdayPattern: [1, 1, 1, -1, 1, 1, 1] })).toMatchObject({
    code: 'negative',
    parameters: { argument: 'weekdayPattern', row: 4 },
  });
  const winter = { seasonality: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] };
  expect(failure(1, day('2026-02-01'), day('2026-11-30'), winter)).toMatchObject({ code: 'no-season' });
  expect(failure(1, day('2026-06-13'), day('2026-06-14'))).toMatchObject({ code: 'no-working-days' });
  expect(failure(1, day('2026-12-01'), day('2027-01-31'), { calendar: calendarOf('CN') })).toMatchObject({
    code: 'year-not-covered',
    parameters: { year: 2027 },
  });
});

interface Plan {
  readonly total: number;
  readonly from: number;
  readonly length: number;
  readonly weeks: 'split' | 'iso' | '4-4-5';
  readonly unit: number;
  readonly base: 'weekdays' | 'all';
  readonly seasonality: number[] | undefined;
}

describe('any plan', () => {
  const levels: PhaseLevel[] = ['quarter', 'month', 'week', 'day'];
  const indices = fc.array(fc.constantFrom<number[]>(0.7, 1, 1.25, 3), { minLength: 12, maxLength: 12 });
  const plan: fc.Arbitrary<Plan> = fc.record({
    total: fc.integer({ min: -100_000, max: 100_000 }),
    from: fc.integer({ min: day('2015-01-01'), max: day('2025-12-31') }),
    length: fc.integer({ min: 7, max: 500 }),
    weeks: fc.constantFrom<Plan['weeks'][]>('split', 'iso', '4-4-5'),
    unit: fc.constantFrom(1, 0.01, 7),
    base: fc.constantFrom<Plan['base'][]>('weekdays', 'all'),
    seasonality: fc.option(indices, { nil: undefined }),
  });
  /** The plan by each level, amounts in units. */
  const rowsOf = ({ total, from, length, base, unit, ...options }: Plan) =>
    levels.map((by) => {
      const days = { from, to: from + length };
      const result = phase(total * unit, days, { ...options, unit, by, calendar: calendarOf(base) });
      if (!result.ok) throw new Error(JSON.stringify(result.failure));
      return result.value.map(({ amount, ...row }) => ({ ...row, units: Math.round(amount / unit) }));
    });
  type Row = ReturnType<typeof rowsOf>[number][number];
  const sum = (rows: readonly Row[], field: 'units' | 'workdays') => rows.reduce((all, row) => all + row[field], 0);

  test('adds up from day to week to month to quarter, and covers each day once', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const results = rowsOf(given);
        expect(sum(results[0]!, 'units')).toBe(given.total);
        results.forEach((rows, level) => {
          const below = results[level + 1] ?? rows;
          let next = 0;
          let day = given.from;
          for (const row of rows) {
            const first = next;
            while ((below[next]?.to ?? Infinity) <= row.to) next += 1;
            const children = below.slice(first, next);
            const seen = [row.from, children[0]!.from, children.at(-1)!.to];
            expect([...seen, sum(children, 'units'), sum(children, 'workdays')]).toEqual([
              day,
              day,
              row.to,
              row.units,
              row.workdays,
            ]);
            day = row.to + 1;
          }
          expect([day, next]).toEqual([given.from + given.length + 1, below.length]);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('gives days off nothing and the working days of a week amounts within one unit of each other', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const [, , weeks, days] = rowsOf({ ...given, weeks: 'split' });
        const off = days!.filter(({ workdays }) => workdays === 0);
        expect(off.filter(({ units }) => units !== 0)).toEqual([]);
        const spread = weeks!.map((week) => {
          const worked = days!
            .slice(week.from - given.from, week.to - given.from + 1)
            .filter((row) => row.workdays > 0);
          const units = worked.map((row) => row.units);
          return units.length === 0 ? 0 : Math.max(...units) - Math.min(...units);
        });
        expect(Math.max(...spread)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  test('is negated with its total, and does not depend on the scale of its indices', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(2, 10, 0.1), (given, factor) => {
        const rows = rowsOf(given);
        const negated = rowsOf({ ...given, total: -given.total });
        expect(negated.flat().map(({ units }) => 0 - units)).toEqual(rows.flat().map(({ units }) => units));
        const seasonality = given.seasonality?.map((index) => Number((index * factor).toPrecision(6)));
        expect(rowsOf({ ...given, seasonality })).toEqual(rows);
      }),
      { numRuns: 20 },
    );
  });

  /** The date of a serial, by the calendar of the machine in UTC. */
  const dateAt = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial));
  const worksOn = (serial: number, base: Plan['base']) => base === 'all' || dateAt(serial).getUTCDay() % 6 !== 0;

  /** Working days of the calendar month that a day lies in. */
  const workedInMonth = new Map<string, bigint>();
  function workdaysOfMonth(serial: number, base: Plan['base']): bigint {
    const month = dateAt(serial).getUTCMonth();
    const key = `${base} ${dateAt(serial).getUTCFullYear()} ${month}`;
    const known = workedInMonth.get(key);
    if (known !== undefined) return known;
    let count = 0n;
    for (let other = serial - 31; other <= serial + 31; other += 1) {
      if (dateAt(other).getUTCMonth() === month && worksOn(other, base)) count += 1n;
    }
    workedInMonth.set(key, count);
    return count;
  }

  /** What the days from one to another weigh by the definition, in whole numbers: month's weight ÷ its working days. */
  function weightOf({ base, seasonality }: Plan, from: number, to: number): bigint {
    const ANY_COUNT = 2n ** 4n * 3n ** 3n * 5n ** 2n * 7n * 11n * 13n * 17n * 19n * 23n * 29n * 31n;
    let weight = 0n;
    for (let serial = from; serial <= to; serial += 1) {
      if (!worksOn(serial, base)) continue;
      const worked = workdaysOfMonth(serial, base);
      const index = seasonality?.[dateAt(serial).getUTCMonth()];
      weight += (index === undefined ? worked : BigInt(Math.round(index * 100))) * (ANY_COUNT / worked);
    }
    return weight;
  }

  test('is at each level the largest-remainder split of the one above, quarters of the total, by its days', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const whole = { from: given.from, to: given.from + given.length, units: given.total };
        let above: readonly (typeof whole)[] = [whole];
        for (const rows of rowsOf(given)) {
          for (const parent of above) {
            const children = rows.filter(({ from, to }) => from >= parent.from && to <= parent.to);
            const weights = children.map(({ from, to }) => weightOf(given, from, to));
            const all = weights.reduce((so, weight) => so + weight, 0n);
            const sign = parent.units < 0 ? -1 : 1;
            const split = all === 0n ? weights.map(() => 0) : largestRemainder(sign * parent.units, weights);
            expect(children.map(({ units }) => units)).toEqual(split.map((units) => sign * units + 0));
            // The quota rule, in the words of a sales manager: nobody is more than a unit off the share of the parent.
            children.forEach(({ units }, child) => {
              const off = all * BigInt(units) - BigInt(parent.units) * weights[child]!;
              expect(all === 0n ? units === 0 : off < all && -off < all).toBe(true);
            });
          }
          above = rows;
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is the same in any unit of money', () => {
    const sized = fc.tuple(plan, fc.constantFrom(0.01, 0.5, 7, 10_000), fc.constantFrom(...levels));
    fc.assert(
      fc.property(sized, ([{ total, from, length, base, ...options }, unit, by]) => {
        const run = (size: number) =>
          phase(
            fromUnits(total, size),
            { from, to: from + length },
            { ...options, by, unit: size, calendar: calendarOf(base) },
          );
        const whole = run(1);
        if (!whole.ok) throw new Error(whole.failure.code);
        const value = whole.value.map((row) => ({ ...row, amount: fromUnits(row.amount, unit) }));
        expect(run(unit)).toEqual({ ok: true, value });
      }),
      { numRuns: 40 },
    );
  });

  test('is phased again into itself: a year by the months it gave, a quarter or month by its own amount', () => {
    const calendarWeeks = plan.filter(({ weeks }) => weeks !== '4-4-5'); // 4-4-5 counts from the first day of the plan
    fc.assert(
      fc.property(calendarWeeks, fc.integer({ min: 2015, max: 2025 }), (given, year) => {
        const [quarters, months, , days] = rowsOf(given);
        const within = ({ from, to }: { readonly from: number; readonly to: number }) =>
          days!.filter((each) => each.from >= from && each.to <= to);
        for (const part of [...quarters!, ...months!].filter(({ units }) => units !== 0)) {
          const again = rowsOf({ ...given, total: part.units, from: part.from, length: part.to - part.from });
          expect(again[3]).toEqual(within(part));
        }

        const [from, to] = [day(`${year}-01-01`), day(`${year}-12-31`)];
        const yearly = { ...given, from, length: to - from, total: Math.abs(given.total) + 1, weeks: 'split' as const };
        const first = rowsOf(yearly);
        const seasonality = first[1]!.map(({ units }) => units);
        expect(rowsOf({ ...yearly, seasonality })).toEqual(first);
      }),
      { numRuns: 20 },
    );
  });
});
