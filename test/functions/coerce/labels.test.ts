import { toCells } from '../../../src/functions/coerce/cells';
import { labels } from '../../../src/functions/coerce/labels';
import { readArgument } from '../../../src/functions/coerce/read-argument';

const read = (argument: unknown) => readArgument(labels, { name: 'labels', cells: toCells(argument) });

describe('a list of labels', () => {
  it('keeps the shape of its range', () => {
    const range = [
      ['East', 'A'],
      ['华东', 'B'],
    ];
    expect(read(range)).toEqual({ ok: true, value: { rows: 2, columns: 2, values: ['East', 'A', '华东', 'B'] } });
  });

  it.each<[unknown, string]>([
    ['  华东 ', '华东'],
    ['第 1 组', '第 1 组'],
    [2026, '2026'],
    [-0.5, '-0.5'],
    [true, 'TRUE'],
    ['#1', '#1'],
    [{ type: 'String', basicValue: ' East ' }, 'East'],
    [{ type: 'FormattedNumber', basicValue: 46054, numberFormat: 'yyyy-mm-dd' }, '46054'],
  ])('reads %j as "%s"', (cell, text) => {
    expect(read([['x'], [cell]])).toMatchObject({ ok: true, value: { values: ['x', text] } });
  });

  it.each([null, undefined, '', '  ', 0, '-', '—', '无'])('reads %j as a blank', (cell) => {
    expect(read([['x'], [cell]])).toMatchObject({ ok: true, value: { values: ['x', ''] } });
  });

  it('names the row of an error cell and of a number that is not finite', () => {
    expect(read([['x'], ['#N/A']])).toEqual({
      ok: false,
      failure: { code: 'cell-error', parameters: { argument: 'labels', row: 2, value: '#N/A' } },
    });
    expect(read([['x'], [NaN]])).toEqual({
      ok: false,
      failure: { code: 'not-finite', parameters: { argument: 'labels', row: 2, value: 'NaN' } },
    });
  });
});
