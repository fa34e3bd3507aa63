import { toCells } from '../../../src/functions/coerce/cells';
import { date } from '../../../src/functions/coerce/dates';
import { readArgument } from '../../../src/functions/coerce/read-argument';

const read = (argument: unknown) => readArgument(date, { name: 'asOf', cells: toCells(argument) });

describe('a date', () => {
  it.each<[unknown, number]>([
    [46054, 46054],
    [46054.99, 46054],
    [[[46054]], 46054],
    [{ type: 'FormattedNumber', basicValue: 46054, numberFormat: 'yyyy-mm-dd' }, 46054],
    ['2026-02-01', 46054],
    ['2026/2/1', 46054],
    ['2026年2月1日', 46054],
    ['46054', 46054],
    [2958465, 2958465],
  ])('%j is day %d', (argument, serial) => {
    expect(read(argument)).toEqual({ ok: true, value: serial });
  });

  it.each<[unknown, string]>([
    [0, 'date-missing'],
    [null, 'date-missing'],
    ['无', 'date-missing'],
    [0.75, 'date-missing'],
    [-3, 'date-out-of-range'],
    [2958466, 'date-out-of-range'],
    ['2026-02-30', 'not-a-date'],
    [true, 'not-a-date'],
    [NaN, 'not-finite'],
    ['#N/A', 'cell-error'],
    [[[1, 2]], 'not-one-cell'],
  ])('%j is refused: %s', (argument, code) => {
    expect(read(argument)).toMatchObject({ ok: false, failure: { code, parameters: { argument: 'asOf' } } });
  });
});
