import { expectError } from './expect-answer';
import { evaluate } from './formula';

describe('the lists of HOTSPOT', () => {
  it('that have a heading too much or a row too few are named with the rows that the dimensions have', () => {
    const formula = '=TARGET.HOTSPOT({"区域";"华东";"华南"}, {1;2;3}, {1;2;3})';
    expectError(evaluate(formula), '#VALUE!', 'plan: ', '有 3 个单元格', 'dimensions needs 2');
    expectError(evaluate('=TARGET.HOTSPOT({"区域";"华东"}, {"计划";1}, {1})'), '#VALUE!', 'plan, row 1: "计划"');
    expectError(evaluate('=TARGET.HOTSPOT({"区域"}, {1}, {2})'), '#VALUE!', 'plan: ', 'dimensions needs 0');
  });

  it('need a heading over each dimension', () => {
    expectError(
      evaluate('=TARGET.HOTSPOT({"区域","";"东","甲"}, {1}, {2})'),
      '#VALUE!',
      'row 1, column 2',
      '维度 dimensions',
      '为空',
    );
  });

  it('may write a member in upper or lower case, full or half width: it is one', () => {
    const formula = '=TARGET.HOTSPOT({"Region";"East";"ＥＡＳＴ ";"West"}, {50;50;100}, {20;30;100})';
    expect(evaluate(formula)).toMatchObject([['Region', 'East', -50, 1, expect.any(Number)]]);
  });

  it('name an error cell by row and column', () => {
    expectError(evaluate('=TARGET.HOTSPOT({"区域","产品";"东",#N/A}, {1}, {2})'), '#VALUE!', 'row 2, column 2', '#N/A');
  });

  it('take a whole number of rows at most', () => {
    expectError(evaluate('=TARGET.HOTSPOT({"区域";"东"}, {1}, {2}, 2.5)'), '#VALUE!', 'top: 2.5', '=ROUND(2.5,0)');
  });

  it('without a total or with a gap spread thin are #N/A', () => {
    expectError(evaluate('=TARGET.HOTSPOT({"区域";"东"}, {0}, {2})'), '#N/A', 'plan: ');
    const many = Array.from({ length: 11 }, (_, row) => `"m${row}"`).join(';');
    const [ones, twos] = [1, 2].map((value) => new Array<number>(11).fill(value).join(';'));
    expectError(evaluate(`=TARGET.HOTSPOT({"员工";${many}}, {${ones}}, {${twos}})`), '#N/A', '10%');
  });
});
