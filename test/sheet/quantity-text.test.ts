import { readNumber } from '../../src/sheet/number-text';
import { readQuantity } from '../../src/sheet/quantity-text';

test.each<[string, number, string | null]>([
  ['150万元', 1_500_000, '¥'],
  ['￥1,200.50', 1200.5, '¥'],
  ['RMB 1,200', 1200, '¥'],
  ['5万元/月', 50_000, '¥'],
  ['20万美元', 200_000, '$'],
  ['$1,200', 1200, '$'],
  ['HK$5', 5, 'HK$'],
  ['€5', 5, '€'],
  ['90%', 0.9, '%'],
  ['5‰', 0.005, '%'],
  ['20家', 20, '家'],
  ['20单/人', 20, '单'],
  ['8 pcs', 8, 'pcs'],
  ['1 unit', 1, 'unit'],
  ['2 units', 2, 'unit'],
  ['150万', 1_500_000, null],
  ['1,200', 1200, null],
])('%j is %d of %j', (text, value, unit) => {
  expect(readQuantity(text)).toEqual({ value, unit });
  expect(readNumber(text)).toBe(value);
});

test('a text that says that there is no value, and one that is no number', () => {
  expect(readQuantity('—')).toBeNull();
  expect(readQuantity('约150万')).toBeUndefined();
});
