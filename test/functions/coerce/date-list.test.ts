import { toCells } from '../../../src/functions/coerce/cells';
import { dates } from '../../../src/functions/coerce/date-list';
import { readArgument } from '../../../src/functions/coerce/read-argument';

const read = (...cells: unknown[]) =>
  readArgument(dates, { name: 'date', cells: toCells(cells.map((cell) => [cell])) });

test('dates are whole serials, from numbers with a time of day and from texts; blanks are null', () => {
  expect(read(46054.75, '2026-02-01', '2026年2月1日', 0, '', null)).toEqual({
    ok: true,
    value: [46054, 46054, 46054, null, null, null],
  });
});

test('a cell that is no date names its row', () => {
  expect(read(46054, 'soon')).toMatchObject({
    failure: { code: 'not-a-date', parameters: { argument: 'date', row: 2 } },
  });
  expect(read(46054, -3)).toMatchObject({ failure: { code: 'date-out-of-range', parameters: { row: 2 } } });
});
