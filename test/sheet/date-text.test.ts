import fc from 'fast-check';
import { readDate } from '../../src/sheet/date-text';

/** Oracle: days since 1899-12-30 by the platform's UTC calendar, good from 1900-03-01. */
function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

describe('readDate', () => {
  test.each([
    '2026-02-01',
    '2026/2/1',
    '2026.2.1',
    '2026.02.01',
    '２０２６／２／１',
    '2026年2月1日',
    '2026 年 2 月 1 日',
    '2026年02月01号',
    '20260201',
    'Feb 1, 2026',
    'February 1, 2026',
    '1 Feb 2026',
    '1-Feb-2026',
  ])('reads %j as 1 February 2026', (text) => {
    expect(readDate(text)).toBe(serial(2026, 2, 1));
  });

  test.each(['2026年2月', '2026-02', '2026/2'])('reads the month %j as its first day', (text) => {
    expect(readDate(text)).toBe(serial(2026, 2, 1));
  });

  test.each([
    '2026-02-01 10:30',
    '2026-02-01 23:59:59',
    '2026-02-01T23:59:59.999Z',
    '2026-02-01T00:30:00+08:00',
    '2026/2/1 10:30 PM',
    '2026/2/1 上午10:30',
    '2026年2月1日10:30',
    '2026-02-01 周日',
    '2026-02-01（星期日）',
    '2026-02-01 周日 10:30',
  ])('drops the time and the weekday of %j', (text) => {
    expect(readDate(text)).toBe(serial(2026, 2, 1));
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '20261301',
    '1899-12-31',
    '2026/2-1',
    '2026.2',
    '2026年',
    '2/1/2026',
    '01-02-26',
    '2026-02-01-01',
    '2026-02-01 25',
    '12',
    '',
    '-',
    'Feb 2026 plan',
    '下周一',
  ])('refuses %j', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  // Excel's own numbers: 1900-01-01 is 1, 1900-03-01 is 61, 9999-12-31 is 2958465
  // (support.microsoft.com, "DATE function" and "Excel specifications and limits").
  test.each<[string, number]>([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2024-02-29', 45_351],
    ['9999-12-31', 2_958_465],
  ])('counts as Excel does: %s is %d', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  test('reads every day from March 1900 to 9999 to its serial, in each form', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_958_465 }),
        fc.constantFrom(
          (y: number, m: number, d: number) => `${y}-${m}-${d}`,
          (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
          (y: number, m: number, d: number) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
        ),
        (day, write) => {
          const date = new Date((day - 25_569) * 86_400_000);
          expect(readDate(write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()))).toBe(day);
        },
      ),
    );
  });
});
