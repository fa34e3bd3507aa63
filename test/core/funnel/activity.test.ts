import { checkActivity } from '../../../src/core/funnel/check-activity';
import { checkCapacity } from '../../../src/core/funnel/check-capacity';
import { perPeriod } from '../../../src/core/funnel/per-period';

describe('the counts of a period', () => {
  test('are rounded up for a week and for a working day', () => {
    expect(perPeriod([2000, 200, 14], 22)).toEqual({ ok: true, value: [91, 10, 1] });
    expect(perPeriod([22, 11, 0], 4.4)).toEqual({ ok: true, value: [5, 3, 0] });
    expect(perPeriod([10], 5)).toEqual({ ok: true, value: [2] }); // 10 new customers a week are 2 a day
    expect(perPeriod([0.3], 0.1)).toEqual({ ok: true, value: [3] });
  });

  test('need a period', () => {
    expect(perPeriod([10], 0)).toMatchObject({ failure: { code: 'rate-zero', parameters: { argument: 'periods' } } });
    expect(perPeriod([10, -1], 5)).toMatchObject({ failure: { code: 'negative', parameters: { row: 2 } } });
    expect(perPeriod([1e16], 0.5)).toMatchObject({ failure: { code: 'total-too-large', parameters: { row: 1 } } });
  });
});

describe('the activities of a plan', () => {
  test('10 customers from 15 visits take 67 % for granted; at 20 % they need 50', () => {
    expect(checkActivity(10, 15, 0.2)).toEqual({ ok: true, value: { impliedRate: 10 / 15, needed: 50, short: 35 } });
  });

  test('that are enough lack nothing', () => {
    expect(checkActivity(10, 60, 0.2)).toMatchObject({ value: { needed: 50, short: 0 } });
  });

  test('that are none imply no rate', () => {
    expect(checkActivity(10, 0, 0.2)).toMatchObject({ value: { impliedRate: null, short: 50 } });
  });

  test('need a rate of history', () => {
    expect(checkActivity(10, 15, 0)).toMatchObject({ failure: { code: 'rate-zero' } });
    expect(checkActivity(10, -15, 0.2)).toMatchObject({ failure: { code: 'negative' } });
  });
});

describe('the capacity of people', () => {
  test('by kind of activity: 330 visits by 4 people in 22 days at 3 a day are 66 too many', () => {
    expect(
      checkCapacity(
        [
          { needed: 330, perDay: 3 },
          { needed: 440, perDay: 10 },
        ],
        4,
        22,
      ),
    ).toEqual({
      ok: true,
      value: [
        { load: 3.75, capacity: 264, short: 66, people: 5 },
        { load: 5, capacity: 880, short: 0, people: 2 },
      ],
    });
  });

  test('needs no more people than the decimals ask for', () => {
    // 6.6 ÷ (22 × 0.1) is 3, in doubles 2.9999999999999996 or 3.0000000000000004 by the order of the factors
    expect(checkCapacity([{ needed: 6.6, perDay: 0.1 }], 1, 22)).toMatchObject({ value: [{ people: 3 }] });
  });

  test('of nobody or of no day is not computable, and of an activity nobody does no number of people', () => {
    expect(checkCapacity([{ needed: 1, perDay: 0 }], 1, 1)).toMatchObject({ value: [{ people: null, short: 1 }] });
    expect(checkCapacity([{ needed: 0, perDay: 0 }], 1, 1)).toMatchObject({ value: [{ people: 0, short: 0 }] });
    expect(checkCapacity([], 0, 1)).toMatchObject({
      failure: { code: 'rate-zero', parameters: { argument: 'people' } },
    });
    expect(checkCapacity([], 1, 0)).toMatchObject({ failure: { code: 'rate-zero', parameters: { argument: 'days' } } });
    expect(checkCapacity([{ needed: 1, perDay: -1 }], 1, 1)).toMatchObject({ failure: { code: 'negative' } });
  });
});
