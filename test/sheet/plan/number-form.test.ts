import { numberForm, writeLike } from '../../../src/sheet/plan/number-form';

test.each([
  ['5万元', 375000, '37.5万元'],
  ['￥1,200.00', 98765.4, '¥98,765.40'],
  ['100条', 99, '99条'],
  ['30%', 0.125, '12.5%'],
  ['(300)', 450, '450'],
  ['-20', -35, '-35'],
  ['5万元/月', 60000, '6万元/月'],
  ['$1.2M', 2500000, '$2.5M'],
  ['0万元', 20000, '20000万元'],
])('beside %s the number %d is written %s', (text, value, written) => {
  expect(writeLike(numberForm(text)!, value)).toBe(written);
});

test('what is counted is told apart, whatever the size and the way to write yuan', () => {
  const kinds = ['150万元', '¥20', '3亿', '400条', '20家/月', '$5', '30%'].map((text) => numberForm(text)?.kind);
  expect(kinds).toEqual(['¥', '¥', '', '条', '家', '$', '%']);
});

test('a text that is no number has no form', () => {
  expect(numberForm('华东')).toBeNull();
  expect(numberForm('—')).toBeNull();
});
