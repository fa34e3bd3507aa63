import { readAmount, readRate, readUnit } from '../../src/taskpane/read-input';

test.each([
  ['150万', 1, 1_500_000],
  ['1.5M', 1, 1_500_000],
  ['1,200', 1, 1200],
  ['150', 10_000, 150],
  ['150万', 10_000, 150],
  ['-5', 1, -5],
])('the amount %s in units of %d is %d', (text, factor, value) => {
  expect(readAmount(text, factor)).toEqual({ value });
});

test.each([
  ['10', 0.1],
  ['10%', 0.1],
  ['12.5', 0.125],
  ['7', 0.07],
  ['-5％', -0.05],
])('the rate %s is %d', (text, value) => {
  expect(readRate(text)).toEqual({ value });
});

test('blank, words and units that are not positive are told apart', () => {
  expect(readAmount('')).toMatchObject({ error: 'blankInput' });
  expect(readAmount('lots')).toMatchObject({ error: 'notNumberInput', values: { text: 'lots' } });
  expect(readRate('viel')).toMatchObject({ error: 'notRateInput' });
  expect(readUnit('0')).toMatchObject({ error: 'notPositiveUnit' });
  expect(readUnit('')).toMatchObject({ error: 'notPositiveUnit' });
  expect(readUnit('2.5')).toEqual({ value: 2.5 });
});
