import { countWorkdays } from '../../../src/core/calendar/count-workdays';
import { calendar } from '../../../src/functions/coerce/calendars';
import { toCells } from '../../../src/functions/coerce/cells';
import { readArgument } from '../../../src/functions/coerce/read-argument';

const read = (argument: unknown) => readArgument(calendar, { name: 'calendar', cells: toCells(argument) });

/** Working days of February 2026, whose 28 days start on a Sunday: 20 from Monday to Friday. */
function february(argument: unknown) {
  const made = read(argument);
  return made.ok ? countWorkdays(46054, 46081, made.value) : made;
}

describe('a calendar', () => {
  it.each<[string, unknown, number]>([
    ['left out', null, 20],
    ['blank', [[0]], 20],
    ['all', 'all', 28],
    ['All', 'All', 28],
    ['全部', '全部', 28],
    ['CN', 'CN', 16],
    ['cn', [['cn']], 16],
    ['中国', '中国', 16],
    ['a weekend of Sunday alone', '0000001', 24],
    ['a weekend in full-width digits', '００００００１', 24],
    ['one holiday', 46055, 19],
    ['one holiday as text', '2026-02-02', 19],
    ['a column of holidays', [[46055], [46056.5], ['2026年2月4日']], 17],
    ['a column with blanks', [[0], [46055], [null], [''], ['无']], 19],
    ['a column of blanks', [[0], [0]], 20],
    ['a row of holidays', [[46055, 46056, 46057]], 17],
    ['two holidays side by side', [[46055, 46056]], 18],
    [
      'a rectangle of holidays',
      [
        [46055, 46056],
        [46057, 0],
      ],
      17,
    ],
    [
      'holidays with an empty column beside them',
      [
        [46055, ''],
        [46056, null],
      ],
      18,
    ],
    [
      'dates with marks',
      [
        [46055, '休'],
        [46054, '班'],
      ],
      20,
    ],
    [
      'marks in English, any case',
      [
        [46055, 'Holiday'],
        [46054, 'WORKDAY'],
      ],
      20,
    ],
    [
      'marks beside blank dates',
      [
        [0, '休'],
        [46055, '休'],
        [null, '班'],
      ],
      19,
    ],
    ['a weekend day on a holiday list', [[46054]], 20],
    ['a base above holidays', [['all'], [46055]], 27],
    [
      'a base above marked dates',
      [
        ['CN', null],
        ['2026-02-28', '休'],
        ['2026-02-23', '班'],
      ],
      16,
    ],
    ['a weekend above holidays', [['0000001'], [46055]], 23],
    [
      'the same date twice, the lower row counts',
      [
        [46055, '休'],
        [46055, '班'],
      ],
      20,
    ],
  ])('can be %s', (_, argument, days) => {
    expect(february(argument)).toEqual({ ok: true, value: days });
  });

  it.each<[unknown, string]>([
    ['Mars', 'unknown-word'],
    ['1111111', 'weekend-wrong'],
    ['0000002', 'weekend-wrong'],
    ['000001', 'weekend-wrong'],
    ['00000011', 'weekend-wrong'],
    [[['11'], [46055]], 'weekend-wrong'],
    [1, 'weekend-wrong'],
    [11, 'weekend-wrong'],
    [110, 'weekend-wrong'],
    [1000001, 'weekend-wrong'],
    [-1, 'weekend-wrong'],
    [[[46055], ['soon']], 'not-a-date'],
    [[[46055], [-4]], 'date-out-of-range'],
    [[[46055], [true]], 'not-a-date'],
    [[[46055], [NaN]], 'not-finite'],
    [[[46055], ['#N/A']], 'cell-error'],
    [
      [
        [46055, '休'],
        [46056, '#N/A'],
      ],
      'cell-error',
    ],
    [
      [
        [46055, '休'],
        [46056, ''],
      ],
      'unknown-word',
    ],
    [
      [
        [46055, '休'],
        [46056, '调休'],
      ],
      'unknown-word',
    ],
    [[['Date'], [46055]], 'unknown-word'],
    [[['CN'], ['all']], 'not-a-date'],
  ])('%j is refused: %s', (argument, code) => {
    expect(read(argument)).toMatchObject({ ok: false, failure: { code, parameters: { argument: 'calendar' } } });
  });
});
