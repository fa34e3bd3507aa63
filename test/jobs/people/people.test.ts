import fc from 'fast-check';
import { makeCalendar } from '../../../src/core/calendar/calendar';
import { periodOf } from '../../../src/core/calendar/period';
import { activityLogOf, historyOf } from '../../../src/jobs/people/activity-log';
import { planActivities } from '../../../src/jobs/people/activity-plan';
import { coverTargets } from '../../../src/jobs/people/coverage';
import { owedIn } from '../../../src/jobs/people/day-targets';
import { guessTargetColumns, readTargetBook, type TargetBook } from '../../../src/jobs/people/target-book';
import { weeklyAverage } from '../../../src/jobs/people/weekly-average';
import { recogniseTable } from '../../../src/sheet/recognise-table';
import { areaOf, gridOf, tableOf } from '../../sheet/grid-of';

const valueOf = <T>(outcome: { ok: true; value: T } | { ok: false; failure: { code: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
};
const calendar = valueOf(makeCalendar({ base: 'CN' }));
/** 2026-06-11, a Thursday. */
const asOf = 46184;

function bookOf(drawing: string): TargetBook {
  const values = gridOf(drawing);
  const area = areaOf(values);
  const table = valueOf(
    recogniseTable({ area, values, numberFormats: values.map((row) => row.map(() => 'General')) }, area, 'T'),
  );
  return valueOf(readTargetBook({ table, values }, guessTargetColumns(table), asOf));
}

describe('a target book', () => {
  const book = bookOf(`
    销售员 | 目标类型 | 2026-05 | 2026-06 | 2026-07
    甲     | 签约额   | 190000  | 210000  | 230000
    甲     | 回款率   | '90%    | '92%    | '95%
    乙     | 签约额   | 100000  |         | 120000`);

  test('knows people, measures and which of them are rates', () => {
    expect(book.owners).toEqual(['甲', '乙']);
    expect(book.measures).toEqual([
      { name: '签约额', isRate: false },
      { name: '回款率', isRate: true },
    ]);
    expect(book.line('甲', '签约额')?.parts.map(({ value }) => value)).toEqual([190000, 210000, 230000]);
    expect(book.line('乙', '回款率')).toBeNull();
  });

  // Oracle: June 2026 has 21 working days (the 19th is off) and July 23, so a day is 10,000 in both; the week from 29 June
  // has two days of June and three of July
  test('gives a week across two months the days of both, and of a rate the last', () => {
    const week = periodOf(46202, 'week');
    const signed = owedIn(book.line('甲', '签约额'), week, false, calendar);
    expect(valueOf(signed)).toMatchObject({ amount: 50000, coverage: 'full' });
    expect(valueOf(owedIn(book.line('甲', '回款率'), week, true, calendar)).amount).toBe(0.95);
  });

  test('tells a week of which some days have no target from one that has none', () => {
    const line = book.line('乙', '签约额');
    expect(valueOf(owedIn(line, periodOf(46202, 'week'), false, calendar)).coverage).toBe('partly');
    const week = valueOf(owedIn(line, periodOf(asOf, 'week'), false, calendar));
    expect(week).toMatchObject({ amount: null, coverage: 'none' });
  });

  test('counts people of a list who have no row', () => {
    const coverage = valueOf(coverTargets(book, ['丙'], periodOf(asOf, 'month'), calendar));
    expect(coverage.weeks).toHaveLength(5);
    expect(coverage.lines.map(({ owner, covered }) => `${owner}${covered}`)).toEqual([
      '甲5',
      '甲5',
      '乙0',
      '乙0',
      '丙0',
      '丙0',
    ]);
    expect(coverage.gaps).toBe(20);
  });

  test('weeks of any month add up to its target, in whole units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 1, max: 11 }), (total, month) => {
        const name = (number: number) => `2026-${String(number).padStart(2, '0')}`;
        const one = bookOf(`
          销售员 | 目标类型 | ${name(month)} | ${name(month + 1)}
          甲     | 签约额   | ${total}       | 1`);
        const part = one.line('甲', '签约额')!.parts[0]!;
        const { lines } = valueOf(coverTargets(one, [], part, calendar));
        const amounts = lines[0]!.weeks.map(({ amount }) => amount ?? NaN);
        expect(amounts.every(Number.isInteger)).toBe(true);
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
      }),
      { numRuns: 50 },
    );
  });
});

describe('activities', () => {
  const log = activityLogOf(
    tableOf(`
      日期       | 销售员 | 拜访 | 电话 | 新客户数
      2026-06-01 | 甲     | 20   | 100  | 4
      2026-06-02 | 甲     | 20   | 100  | 4
      2026-06-03 | 乙     | 10   | 50   | 0
      2026-06-30 | 甲     | 99   | 99   | 99`),
  )!;
  const book = bookOf(`
    销售员 | 目标类型 | 周目标
    甲     | 新客户数 | 10
    乙     | 新客户数 | 5`);
  const visits = (owner: string, planned: number | null) => {
    const inputs = { visits: { planned, rate: null, perDay: null } };
    const question = { owner, measure: '新客户数', day: asOf, week: periodOf(asOf, 'week'), log, inputs };
    return valueOf(planActivities(book, question, calendar))!.needs[0]!;
  };

  test('history ends with the as-of day', () => {
    expect(historyOf(log, '甲', asOf)).toEqual({ results: 8, counts: { visits: 40, calls: 200 }, days: 2 });
    expect(historyOf(log, null, asOf).counts).toEqual({ visits: 50, calls: 250 });
  });

  test('10 customers from 15 visits mean 67 %; at 8 of 40 they take 50, so 35 are missing', () => {
    const need = visits('甲', 3);
    expect(need).toMatchObject({ rate: 0.2, rateFrom: 'own', needed: 50, perDay: 10, capacity: { short: 0 } });
    expect(need.fit).toEqual({ activities: 15, impliedRate: 10 / 15, short: 35 });
  });

  test('who has won nobody yet is measured by the team', () => {
    expect(visits('乙', null)).toMatchObject({ rate: 8 / 50, rateFrom: 'team', needed: 32, fit: null });
  });
});

test('a weekly average by each convention', () => {
  expect(weeklyAverage(150, 'four', 22)).toBe(37.5);
  expect(weeklyAverage(130, 'fifty-two', 22)).toBe(30);
  expect(weeklyAverage(110, 'working-weeks', 22)).toBe(25);
});
