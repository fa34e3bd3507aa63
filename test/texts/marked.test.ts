import fc from 'fast-check';
import { fill } from '../../src/texts/fill';
import { askable } from '../../src/texts/askable';
import { markFigure, piecesOf, unmarked } from '../../src/texts/marked';

test('a sentence comes apart into words and its numbers, each with how it was computed', () => {
  const text = { zh: '{name} {actual}，差 {gap}', en: '{name} {actual}, {gap} short' };
  const sentence = fill(text, 'en', { name: 'East', actual: askable('1,200', 'added'), gap: askable(-50) });
  expect(piecesOf(sentence)).toEqual([
    { text: 'East ', how: null },
    { text: '1,200', how: 'added' },
    { text: ', ', how: null },
    { text: '-50', how: '' },
    { text: ' short', how: null },
  ]);
  expect(unmarked(sentence)).toBe('East 1,200, -50 short');
});

test('what holds no digit is no number', () => {
  expect(markFigure('–', 'count')).toBe('–');
});

test('a marked one takes the singular, as a plain one does', () => {
  const text = { zh: '{count} 行', en: '{count} {count:row|rows}' };
  const said = (count: number) => unmarked(fill(text, 'en', { count: askable(count, 'count') }));
  expect([said(1), said(2), said(10), said(11)]).toEqual(['1 row', '2 rows', '10 rows', '11 rows']);
  expect(fill(text, 'en', { count: 1 })).toBe('1 row');
  expect(unmarked(fill(text, 'en', { count: askable('1,000', 'count') }))).toBe('1,000 rows');
  expect(unmarked(fill(text, 'en', { count: askable('1.5', 'count') }))).toBe('1.5 rows');
});

test('taking the marks away leaves the sentence as it would stand without them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.double({ noNaN: true }))), (parts) => {
      const plain = parts.map(([words, number]) => `${words}${number}`).join('');
      const marked = parts.map(([words, number]) => `${words}${markFigure(number, 'so')}`).join('');
      expect(unmarked(marked)).toBe(plain);
    }),
  );
});
