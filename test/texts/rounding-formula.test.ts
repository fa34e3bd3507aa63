import { roundingFormula } from '../../src/texts/rounding-formula';

it.each([
  [0.01, '=ROUND(total,2)'],
  [0.1, '=ROUND(total,1)'],
  [0.001, '=ROUND(total,3)'],
  [1e-7, '=ROUND(total,7)'],
  [1, '=ROUND(total,0)'],
  [100, '=ROUND(total,-2)'],
  [10000, '=ROUND(total,-4)'],
  [5, '=ROUND(total/5,0)*5'],
  [0.05, '=ROUND(total/0.05,0)*0.05'],
  [12000, '=ROUND(total/12000,0)*12000'],
])('a unit of %d is rounded to by %s', (unit, formula) => {
  expect(roundingFormula('total', unit)).toBe(formula);
});
