import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { makeCalendar, type Calendar, type CalendarSpec } from '../../../src/core/calendar/calendar';
import { countWorkdays } from '../../../src/core/calendar/count-workdays';
import { dateOf, serialOf, weekdayOf } from '../../../src/core/calendar/date';

const made = (spec: CalendarSpec): Calendar => {
  const calendar = makeCalendar(spec);
  if (!calendar.ok) throw new Error(calendar.failure.code);
  return calendar.value;
};
const day = (text: string) => serialOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))!;
const count = (from: string, to: string, spec: CalendarSpec) => {
  const counted = countWorkdays(day(from), day(to), made(spec));
  return counted.ok ? counted.value : counted.failure;
};

test('February 2026 has 16 working days in mainland China (functions.md)', () => {
  expect(count('2026-02-01', '2026-02-28', { base: 'CN' })).toBe(16);
});

test('June 2026 has 22 weekdays, 30 days, and 26 in a six-day week', () => {
  // NETWORKDAYS.INTL(DATE(2026,6,1),DATE(2026,6,30),"0000001") is 26
  expect(count('2026-06-01', '2026-06-30', { base: 'weekdays' })).toBe(22);
  expect(count('2026-06-01', '2026-06-30', { base: 'all' })).toBe(30);
  expect(count('2026-06-01', '2026-06-30', { base: { weekend: '0000001' } })).toBe(26);
});

test('changes in the list count over the base, the later one of a day counts', () => {
  const changes = [
    { serial: day('2026-06-01'), workday: false },
    { serial: day('2026-06-06'), workday: true },
    { serial: day('2026-06-06'), workday: false },
    { serial: day('2026-06-07'), workday: true },
  ];
  expect(count('2026-06-01', '2026-06-07', { base: 'weekdays', changes })).toBe(5);
});

test('a year whose notice is not in the table is refused, on either side', () => {
  expect(count('2026-12-01', '2027-01-31', { base: 'CN' })).toEqual({
    code: 'year-not-covered',
    parameters: { year: 2027, first: 2011, last: 2026 },
  });
  expect(count('2010-12-31', '2011-01-31', { base: 'CN' })).toMatchObject({ parameters: { year: 2010 } });
});

test('from after to, and a day Excel does not know', () => {
  expect(count('2026-06-02', '2026-06-01', { base: 'all' })).toMatchObject({ code: 'from-after-to' });
  expect(countWorkdays(0, 5, made({ base: 'all' }))).toMatchObject({ failure: { code: 'date-out-of-range' } });
  expect(makeCalendar({ base: { weekend: '1111111' } })).toMatchObject({ failure: { code: 'weekend-wrong' } });
});

describe('mainland China, day by day from 2011 to 2026', () => {
  const days: { text: string; serial: number; works: boolean }[] = [];
  const china = made({ base: 'CN' });
  for (let serial = day('2011-01-01'); serial <= day('2026-12-31'); serial += 1) {
    const { year, month, day: date } = dateOf(serial);
    const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    const counted = countWorkdays(serial, serial, china);
    days.push({ text, serial, works: counted.ok && counted.value === 1 });
  }

  test('agrees with chinese-days 1.5.7', () => {
    const folder = createRequire(__filename)
      .resolve('chinese-days')
      .replace(/dist.*$/, 'dist/');
    const { holidays, workdays } = JSON.parse(readFileSync(`${folder}chinese-days.json`, 'utf8')) as Record<
      'holidays' | 'workdays',
      Record<string, string>
    >;
    const other = (text: string, serial: number) =>
      text in holidays ? false : text in workdays || weekdayOf(serial) <= 5;
    expect(days).toHaveLength(5844);
    expect(days.filter(({ text, serial, works }) => other(text, serial) !== works).map(({ text }) => text)).toEqual([]);
  });

  // The State Council's notices give: a make-up day for the New Year of 2012; no 2018-01-02 or 2023-01-03 off; the
  // Spring Festival of 2020 extended to 2 February; 3 and 4 September 2015 off. The rest of the package's 2011 to 2014
  // lacks make-up days or has the festival on the wrong days.
  const wrongInPackage =
    '2011-01-29 2011-02-12 2011-04-02 2011-12-31 2012-01-29 2012-03-31 2012-04-01 2012-04-28 2012-09-30 2012-10-08 ' +
    '2013-04-07 2013-04-27 2013-04-28 2013-06-08 2013-06-09 2013-10-12 2013-12-29 2014-06-03 2014-06-04 2014-09-09 ' +
    '2014-09-10 2014-10-11 2015-09-03 2015-09-04 2018-01-01 2020-01-31 2020-02-01 2023-01-03';

  test('agrees with chinese-workday 1.16.1 but for 28 days on which that package differs from the notices', () => {
    const source = readFileSync('node_modules/chinese-workday/dist/chinese-workday.cjs.js', 'utf8');
    const packaged: { isWorkday?: (text: string) => boolean } = {};
    new Function('exports', source)(packaged);
    const differing = days.filter(({ text, works }) => packaged.isWorkday!(text) !== works).map(({ text }) => text);
    expect(differing).toEqual(wrongInPackage.split(' '));
  });
});

test('counting in weeks equals counting day by day, and counts add up over a cut', () => {
  const changes = fc.array(fc.record({ serial: fc.integer({ min: 40_000, max: 40_400 }), workday: fc.boolean() }));
  const weekend = fc
    .array(fc.constantFrom('0', '1'), { minLength: 7, maxLength: 7 })
    .map((digits) => digits.join(''))
    .filter((digits) => digits !== '1111111');
  fc.assert(
    fc.property(
      fc.integer({ min: 39_990, max: 40_200 }),
      fc.nat(250),
      fc.nat(250),
      weekend,
      changes,
      (from, first, second, digits, list) => {
        const calendar = made({ base: { weekend: digits }, changes: list });
        const kind = (serial: number) =>
          [...list].reverse().find((change) => change.serial === serial)?.workday ??
          digits[weekdayOf(serial) - 1] === '0';
        const whole = calendar.count(from, from + first + second);
        let slow = 0;
        for (let serial = from; serial <= from + first + second; serial += 1) if (kind(serial)) slow += 1;
        expect(whole).toEqual({ ok: true, value: slow });
        const [left, right] = [
          calendar.count(from, from + first),
          calendar.count(from + first + 1, from + first + second),
        ];
        expect(left.ok && right.ok && left.value + right.value).toBe(slow);
      },
    ),
  );
});
