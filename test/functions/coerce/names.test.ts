import { names } from '../../../src/functions/coerce/names';
import { toCells } from '../../../src/functions/coerce/cells';
import { readArgument } from '../../../src/functions/coerce/read-argument';

const read = (...cells: unknown[]) =>
  readArgument(names, { name: 'customer', cells: toCells(cells.map((cell) => [cell])) });

test('names that Excel takes for equal, or that differ in width and spaces, are one', () => {
  const result = read('ABC 公司', ' abc  公司', 'ＡＢＣ 公司', 'abc公司');
  if (!result.ok) throw new Error(result.failure.code);
  expect(new Set(result.value.slice(0, 3)).size).toBe(1);
  expect(result.value[3]).not.toBe(result.value[0]);
});

test('numbers are names, blanks are none', () => {
  expect(read(10023, '10023', 0, '', '—')).toEqual({ ok: true, value: ['10023', '10023', '', '', ''] });
});

test('an error cell names its row', () => {
  expect(read('A', '#N/A')).toMatchObject({
    failure: { code: 'cell-error', parameters: { argument: 'customer', row: 2 } },
  });
});
