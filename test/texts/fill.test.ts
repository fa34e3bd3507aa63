import { fill } from '../../src/texts/fill';

const rows = { zh: '{count} 行', en: '{count} {count:row is|rows are} hidden' };

test.each([
  [0, '0 rows are hidden'],
  [1, '1 row is hidden'],
  ['1', '1 row is hidden'],
  [2, '2 rows are hidden'],
  ['1,000', '1,000 rows are hidden'],
])('a text has the words for %s', (count, text) => {
  expect(fill(rows, 'en', { count })).toBe(text);
});

test('a place without a value stays as it is, so that a slip shows', () => {
  expect(fill(rows, 'en')).toBe('{count} {count:row is|rows are} hidden');
  expect(fill(rows, 'zh', { count: 1 })).toBe('1 行');
});
