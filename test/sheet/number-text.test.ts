import fc from 'fast-check';
import { readNumber } from '../../src/sheet/number-text';

describe('readNumber', () => {
  test.each<[string, number]>([
    ['1200', 1200],
    ['1,200', 1200],
    ['1，200', 1200],
    ['1,234,567.89', 1234567.89],
    ['１２００．５', 1200.5],
    ['.5', 0.5],
    ['1e6', 1_000_000],
    ['1.5E+03', 1500],
    ['007', 7],
    [' 12 ', 12],
    ['\u00a012\u200b', 12],
  ])('reads the plain number %j as %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each<[string, number]>([
    ['+3', 3],
    ['-1,200', -1200],
    ['−5', -5],
    ['－５', -5],
    ['(1,200)', -1200],
    ['（1，200）', -1200],
    ['(¥1,200)', -1200],
    ['-¥1,200', -1200],
    ['¥-1,200', -1200],
  ])('reads the sign of %j: %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each<[string, number]>([
    ['￥1,200.50', 1200.5],
    ['¥ 5', 5],
    ['$3', 3],
    ['US$3', 3],
    ['RMB 1,200', 1200],
    ['RMB 150元', 150],
    ['150元', 150],
    ['20美元', 20],
  ])('drops the currency of %j: %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  // Each decimal is the one a float multiplication would miss: 1.15 * 10000 is 11499.999999999998.
  test.each<[string, number]>([
    ['150万元', 1_500_000],
    ['150 万', 1_500_000],
    ['0.1万', 1000],
    ['1.15万', 11_500],
    ['1.5亿', 150_000_000],
    ['3千', 3000],
    ['5百万', 5_000_000],
    ['2千万元', 20_000_000],
    ['150w', 1_500_000],
    ['3k', 3000],
    ['1.2M', 1_200_000],
    ['2bn', 2_000_000_000],
    ['1.005k', 1005],
    ['90%', 0.9],
    ['90 %', 0.9],
    ['９０％', 0.9],
    ['29%', 0.29],
    ['5‰', 0.005],
    ['-3.5%', -0.035],
  ])('moves the decimal point of %j exactly: %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each<[string, number]>([
    ['2 台', 2],
    ['20单', 20],
    ['5次', 5],
    ['10 pcs', 10],
    ['3千台', 3000],
    ['15个工作日', 15],
    ['5万元/月', 50_000],
    ['20单/人', 20],
  ])('drops the counting word of %j: %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each(['', ' ', '-', '--', '—', '——', '–', '无', '/', '　'])('takes %j as no value', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  test.each([
    '1,20',
    '1,2000',
    '12,34,567',
    '12-3',
    '12-',
    'abc',
    'NaN',
    'Infinity',
    '1e999',
    '1.2.3',
    '0x10',
    '1 200',
    '1.',
    '约150',
    '100以上',
    '10~20',
    '$5元',
    '90%元',
    '1e3万',
    '(-5)',
    '--5',
    '(5',
    '5)',
    '3月',
    '2026年',
    '1组',
    '12:30',
    '2026-02-01',
    '1/2',
    '5²',
    '①',
    '3m',
  ])('refuses %j', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  test('answers 0, not -0, for a negative zero', () => {
    expect(Object.is(readNumber('-0'), 0)).toBe(true);
    expect(Object.is(readNumber('(0.00)'), 0)).toBe(true);
  });

  test('reads what JavaScript prints of any double back to the same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('reads an amount in cents back however it is dressed', () => {
    const dress = fc.record({
      cents: fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
      grouped: fc.boolean(),
      fullWidth: fc.boolean(),
      currency: fc.constantFrom('', '¥', '￥', '$', 'RMB '),
      brackets: fc.boolean(),
    });
    fc.assert(
      fc.property(dress, ({ cents, grouped, fullWidth, currency, brackets }) => {
        const digits = String(Math.abs(cents)).padStart(3, '0');
        const whole = digits.slice(0, -2);
        const amount = `${currency}${grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole}.${digits.slice(-2)}`;
        const signed = cents >= 0 ? amount : brackets ? `(${amount})` : `-${amount}`;
        const text = fullWidth
          ? signed.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
          : signed;
        expect(readNumber(text)).toBe(cents / 100);
      }),
    );
  });

  test('reads n 万 as the double nearest to ten thousand times the written decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (tenThousandths) => {
        const digits = String(tenThousandths).padStart(5, '0');
        expect(readNumber(`${digits.slice(0, -4)}.${digits.slice(-4)}万`)).toBe(tenThousandths);
      }),
    );
  });

  test('never answers NaN or an infinity, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9.,eE+\-()%¥万亿元kM ]{0,12}$/), (text) => {
        const value = readNumber(text);
        expect(value == null || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
