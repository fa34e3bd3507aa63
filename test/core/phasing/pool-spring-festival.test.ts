import fc from 'fast-check';
import { makeCalendar } from '../../../src/core/calendar/calendar';
import { poolSpringFestival } from '../../../src/core/phasing/pool-spring-festival';

const made = makeCalendar({ base: 'CN' });
if (!made.ok) throw new Error('no calendar');
const china = made.value;
const rest = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1.2];

test('January and February share what they have together by the working days of the year', () => {
  // Working days by the State Council's notices: 2026 21 and 16 (festival 15 to 23 February); 2025 19 and 19 (28 January
  // to 4 February); 2023 18 and 20 (21 to 27 January).
  const indices = [0.9, 0.9, ...rest];
  expect(poolSpringFestival(indices, 2026, china)).toEqual({
    ok: true,
    value: [(1.8 * 21) / 37, (1.8 * 16) / 37, ...rest],
  });
  expect(poolSpringFestival(indices, 2025, china)).toEqual({
    ok: true,
    value: [(1.8 * 19) / 38, (1.8 * 19) / 38, ...rest],
  });
  expect(poolSpringFestival(indices, 2023, china)).toEqual({
    ok: true,
    value: [(1.8 * 18) / 38, (1.8 * 20) / 38, ...rest],
  });
});

test('how the history parted the two months does not matter, only their sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 2011, max: 2026 }), (january, year) => {
      const indices = poolSpringFestival([january, 180 - january, ...rest], year, china);
      const even = poolSpringFestival([90, 90, ...rest], year, china);
      expect(indices).toEqual(even);
    }),
  );
});

test('a year the calendar does not cover, no day at work, other than twelve indices', () => {
  const indices = [1, 1, ...rest];
  expect(poolSpringFestival(indices, 2027, china)).toMatchObject({ failure: { code: 'year-not-covered' } });
  expect(poolSpringFestival(indices, 1800, china)).toMatchObject({ failure: { code: 'date-out-of-range' } });
  expect(poolSpringFestival([1, 1], 2026, china)).toMatchObject({ failure: { code: 'count-wrong' } });
  const idle = { count: () => ({ ok: true as const, value: 0 }) };
  expect(poolSpringFestival(indices, 2026, idle)).toMatchObject({ failure: { code: 'no-working-days' } });
});
