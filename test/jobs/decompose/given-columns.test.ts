import { givenColumns } from '../../../src/jobs/decompose/given-columns';
import { sourceOf } from '../orders';

const members = ['华东', '华北', '华南'];
const given = (...rows: (string | number | null)[][]) =>
  givenColumns(members, [sourceOf([['地区', '增长', '份额'], ...rows], '市场')]).map(({ heading, byMember }) => [
    heading,
    Object.fromEntries(byMember),
  ]);

test('a table with a row for a member gives each of its columns of numbers, names folded and blanks left out', () => {
  expect(given([' 华东', 0.1, 5], ['华北', 0.2, 6], ['华南', null, 4], ['海外', 0.3, 7])).toEqual([
    ['市场 · 增长', { 华东: 0.1, 华北: 0.2, 海外: 0.3 }],
    ['市场 · 份额', { 华东: 5, 华北: 6, 华南: 4, 海外: 7 }],
  ]);
});

test.each([
  [
    'with two rows for a member',
    [
      ['华东', 0.1, 5],
      ['华东', 0.2, 6],
      ['华北', 0.3, 7],
      ['华南', 0.3, 7],
    ],
  ],
  [
    'with less than half of the members',
    [
      ['华东', 0.1, 5],
      ['海外', 0.2, 6],
    ],
  ],
] as const)('a table %s gives nothing', (_, rows) => {
  expect(given(...rows.map((row) => [...row]))).toEqual([]);
});
