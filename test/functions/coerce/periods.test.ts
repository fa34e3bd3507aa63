import { toCells } from '../../../src/functions/coerce/cells';
import { period } from '../../../src/functions/coerce/periods';
import { readArgument } from '../../../src/functions/coerce/read-argument';

const read = (argument: unknown) => readArgument(period, { name: 'period', cells: toCells(argument) });

describe('a period', () => {
  it.each([
    ['month', 'month'],
    ['月', 'month'],
    ['Month', 'month'],
    ['本季度', 'quarter'],
    [' QUARTER ', 'quarter'],
    ['季', 'quarter'],
    ['年', 'year'],
    ['周', 'week'],
    ['ｗｅｅｋ', 'week'],
  ])('%s is the %s', (text, meaning) => {
    expect(read(text)).toEqual({ ok: true, value: meaning });
  });

  it('is two dates, side by side or below each other', () => {
    const value = { from: 46054, to: 46081 };
    expect(read([[46054.5, '2026年2月28日']])).toEqual({ ok: true, value });
    expect(read([[46054], [46081]])).toEqual({ ok: true, value });
  });

  it('is left out when all of it is blank', () => {
    expect(read(null)).toEqual({ ok: true, value: undefined });
    expect(read([[null, '']])).toEqual({ ok: true, value: undefined });
  });

  it.each<[unknown, string]>([
    [[[46054, null]], 'date-missing'],
    [[[46081], [46054]], 'from-after-to'],
    [12, 'unknown-word'],
    ['2026-02-01', 'unknown-word'],
    [[[46054, 46081, 46090]], 'not-one-cell'],
    [[['#REF!']], 'cell-error'],
  ])('%j is refused: %s', (argument, code) => {
    expect(read(argument)).toMatchObject({ ok: false, failure: { code, parameters: { argument: 'period' } } });
  });
});
