import { isBlankCell, shapeOf, toCells } from '../../../src/functions/coerce/cells';

describe('an argument', () => {
  it('that is a bare value is one cell', () => {
    expect(toCells(5)).toEqual({ rows: 1, columns: 1, values: [5] });
  });

  it('that is a rectangle is read row by row', () => {
    expect(
      toCells([
        [1, 2],
        [3, 'x'],
      ]),
    ).toEqual({ rows: 2, columns: 2, values: [1, 2, 3, 'x'] });
  });

  it.each([[null], [undefined], [''], [[]], [[[]]], [[[null]]], [0]])('%j is a single blank', (argument) => {
    expect(isBlankCell(toCells(argument))).toBe(true);
  });

  it('that is a bare list is a column, and short rows are filled up with blanks', () => {
    expect(toCells([1, 2])).toEqual({ rows: 2, columns: 1, values: [1, 2] });
    expect(toCells([[1, 2], [3]])).toEqual({ rows: 2, columns: 2, values: [1, 2, 3, 0] });
  });

  it('has a shape of rows and columns', () => {
    expect(shapeOf({ rows: 3, columns: 2 })).toBe('3 × 2');
  });
});
