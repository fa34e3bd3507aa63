import { formulaFromFile, formulaToFile, needsArray } from '../../src/workbench/xlsx/formula-text';

describe('formulas between the file and the grid', () => {
  const pairs: [string, string][] = [
    ['_xldudf_TARGET_DECOMPOSE(100,B2:B4,,1)', '=TARGET.DECOMPOSE(100,B2:B4,,1)'],
    ['SUM(_xldudf_TARGET_GOALS(A1:A3))', '=SUM(TARGET.GOALS(A1:A3))'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.FILTER(A1:A9,B1:B9)', '=FILTER(A1:A9,B1:B9)'],
    ['_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))', '=SORT(UNIQUE(A1:A9))'],
    ['SUMIFS(Orders[Sales],Orders[Region],$A5)', '=SUMIFS(Orders[Sales],Orders[Region],$A5)'],
    [
      'IF(A1="TARGET.PACE(1)","_xlfn.X",\'TARGET.PACE(1)\'!A1)',
      '=IF(A1="TARGET.PACE(1)","_xlfn.X",\'TARGET.PACE(1)\'!A1)',
    ],
  ];
  test.each(pairs)('%s is %s and back', (file, grid) => {
    expect(formulaFromFile(file)).toBe(grid);
    expect(formulaToFile(grid)).toBe(file);
  });

  test('function names typed in small letters are found', () => {
    expect(formulaToFile('=target.pace(A1,B1,C1)')).toBe('_xldudf_TARGET_PACE(A1,B1,C1)');
  });

  test.each(['=TARGET.WORKDAYS(A1,B1)', '=SUM(A1:A3*B1:B3)', '=SUM((A1:A3>1)*2)', '=2*A1:A3', '=SUM(--A1:A3)'])(
    '%s is marked as an array',
    (formula) => expect(needsArray(formula)).toBe(true),
  );

  test.each(['=SUM(A1:A3)', '=SUM(A1:A3)/C7', '=A1*B1', '=IF(A1="x>A1:B2",1,2)', '=SUMIFS(A1:A9,B1:B9,">="&C1)'])(
    '%s is not',
    (formula) => expect(needsArray(formula)).toBe(false),
  );
});
