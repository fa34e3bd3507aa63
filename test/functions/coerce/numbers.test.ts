import { toCells } from '../../../src/functions/coerce/cells';
import { limits, number, numbers, setting } from '../../../src/functions/coerce/numbers';
import { readArgument } from '../../../src/functions/coerce/read-argument';

const cells = (argument: unknown) => ({ name: 'weights', cells: toCells(argument) });

describe('a list of numbers', () => {
  it('keeps the shape of its range and reads blanks as 0', () => {
    const range = [
      [1, null],
      ['', 4],
    ];
    expect(numbers.read(cells(range))).toEqual({ ok: true, value: { rows: 2, columns: 2, values: [1, 0, 0, 4] } });
  });

  it('reads numbers written as text as the sheet reader does', () => {
    const texts = [['1,200'], ['150万元'], ['90%'], ['-'], ['—'], ['无'], ['(5)']];
    expect(numbers.read(cells(texts))).toMatchObject({
      ok: true,
      value: { values: [1200, 1500000, 0.9, 0, 0, 0, -5] },
    });
  });

  it('names the row of what it refuses', () => {
    const place = { argument: 'weights', row: 2 };
    expect(numbers.read(cells([[1], ['x']]))).toEqual({
      ok: false,
      failure: { code: 'not-a-number', parameters: { ...place, value: 'x' } },
    });
    expect(numbers.read(cells([[1], [false]]))).toEqual({
      ok: false,
      failure: { code: 'not-a-number', parameters: { ...place, value: 'FALSE' } },
    });
    expect(readArgument(numbers, cells([[1], [Infinity]]))).toEqual({
      ok: false,
      failure: { code: 'not-finite', parameters: { ...place, value: 'Infinity' } },
    });
  });
});

describe('a single number', () => {
  it.each<[unknown, number]>([
    [5, 5],
    [[[5]], 5],
    [[['5%']], 0.05],
    [null, 0],
  ])('%j is %d', (argument, value) => {
    expect(number.read(cells(argument))).toEqual({ ok: true, value });
  });

  it('is not a range', () => {
    expect(number.read(cells([[1, 2]]))).toEqual({
      ok: false,
      failure: { code: 'not-one-cell', parameters: { argument: 'weights', shape: '1 × 2' } },
    });
  });
});

describe('a setting with a default', () => {
  it.each([null, 0, '', '0', '无', [['0%']]])('is left out by %j', (argument) => {
    expect(setting.read(cells(argument))).toEqual({ ok: true, value: undefined });
  });
});

describe('a list of limits', () => {
  it('has none where a cell is blank or 0', () => {
    expect(limits.read(cells([[5], [0], [null], ['0']]))).toEqual({ ok: true, value: [5, null, null, null] });
  });
});
