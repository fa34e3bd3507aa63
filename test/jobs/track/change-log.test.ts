import { findChangeLog } from '../../../src/jobs/track/change-log';

const area = { sheet: 'Plan', row: 2, column: 1, rows: 5, columns: 6 };
const log = (first: string) =>
  findChangeLog(
    [
      ['Vera', 'velocity', '', ' v', null, 1],
      [null, first, '名称', '原目标', '新目标', '原因'],
      [null, 45_900, 'Ann', 100, 120, 'new shop'],
      [null, '', null, '', null, null],
      [null, 45_901, 'Bo', 100, 120, ''],
    ],
    area,
  );

test.each(['生效日', ' 生效日', '　生效日 ', '\ufeff生效日', '\u200b生效日'])(
  'the log below “%s” is found',
  (first) => {
    expect(log(first)).toEqual({
      ...{ row: 3, column: 2, next: 5 },
      changes: [{ from: 45_900, name: 'Ann', old: 100, target: 120, reason: 'new shop' }],
    });
  },
);

test('cells that begin like the heading are none', () => {
  expect(log('生效')).toBeNull();
  expect(log('valid until')).toBeNull();
});
