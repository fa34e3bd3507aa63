import fc from 'fast-check';
import { makeCalendar } from '../../../src/core/calendar/calendar';
import { serialOf } from '../../../src/core/calendar/date';
import { datedTarget } from '../../../src/core/pace/dated-target';
import { trackPace } from '../../../src/core/pace/track-pace';

const made = makeCalendar({ base: 'weekdays' });
if (!made.ok) throw new Error('no calendar');
const weekdays = made.value;
const day = (date: number) => serialOf(2026, 6, date)!;
const june = { from: day(1), to: day(30) };

test('June 2026, 22 weekdays: 110 raised to 220 from the 16th is 11 days of 5 and 11 days of 10', () => {
  const plans = [
    { from: day(1), target: 110 },
    { from: day(16), target: 220 },
  ];
  expect(datedTarget(plans, june, day(12), weekdays)).toEqual({ ok: true, value: { target: 165, expected: 50 } });
  expect(datedTarget(plans, june, day(19), weekdays)).toEqual({ ok: true, value: { target: 165, expected: 95 } });
  expect(datedTarget(plans, june, day(30), weekdays)).toEqual({ ok: true, value: { target: 165, expected: 165 } });
});

test('a plan from before the period counts from its beginning, one from after it not at all', () => {
  const plans = [
    { from: day(1) - 40, target: 90 },
    { from: day(1) - 10, target: 110 },
    { from: day(30) + 1, target: 999 },
  ];
  expect(datedTarget(plans, june, day(12), weekdays)).toEqual({ ok: true, value: { target: 110, expected: 50 } });
});

test('what was expected before a change does not depend on it, and one plan alone is the pace without changes', () => {
  const target = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(
      target,
      target,
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 1, max: 30 }),
      (a, b, change, date) => {
        const seasonality = [1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1];
        const old = [{ from: day(1), target: a }];
        const alone = datedTarget(old, june, day(date), weekdays, { seasonality });
        const pace = trackPace([{ target: a, actual: 0 }], day(date), { seasonality });
        expect(alone.ok && pace.ok && Math.abs(alone.value.expected - pace.value[0]!.expected)).toBeLessThan(
          1e-9 * (a + 1),
        );
        const changed = datedTarget([...old, { from: day(change), target: b }], june, day(date), weekdays, {
          seasonality,
        });
        if (date < change) expect(changed.ok && changed.value.expected).toBe(alone.ok && alone.value.expected);
        expect(changed.ok && changed.value.target >= Math.min(a, b) * (1 - 1e-12)).toBe(true);
        expect(changed.ok && changed.value.target <= Math.max(a, b) * (1 + 1e-12)).toBe(true);
      },
    ),
  );
});

test('bad input names its row', () => {
  const plan = { from: day(1), target: 1 };
  const failure = (...args: Parameters<typeof datedTarget>) => {
    const result = datedTarget(...args);
    return result.ok ? 'ok' : result.failure;
  };
  expect(failure([], june, day(1), weekdays)).toMatchObject({ code: 'no-weight' });
  expect(failure([plan, plan], june, day(1), weekdays)).toMatchObject({ code: 'not-in-order', parameters: { row: 2 } });
  expect(failure([{ ...plan, target: -1 }], june, day(1), weekdays)).toMatchObject({ code: 'negative' });
  expect(failure([{ ...plan, target: NaN }], june, day(1), weekdays)).toMatchObject({ code: 'not-finite' });
  expect(failure([plan], june, day(30) + 1, weekdays)).toMatchObject({ code: 'outside-period' });
  const weekend = { from: day(6), to: day(7) };
  expect(failure([plan], weekend, day(7), weekdays)).toMatchObject({ code: 'no-working-days' });
});
