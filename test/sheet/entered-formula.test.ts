import { callsTargetry, enteredFormula } from '../../src/sheet/entered-formula';

test.each([
  ['=TARGET.PACE(A1,B1)', '=TARGET.PACE(A1,B1)'],
  ['=_xldudf_TARGET_PACE(A1,B1)', '=TARGET.PACE(A1,B1)'],
  ['=IFERROR(ROUND(_xldudf_TARGET_PACE(A1),2),"TARGET.PACE(")', '=IFERROR(ROUND(TARGET.PACE(A1),2),"TARGET.PACE(")'],
  ['=_xlfn._xldudf_TARGET_GOALS(1)+_xlfn.TARGET.GOALS(2)', '=TARGET.GOALS(1)+TARGET.GOALS(2)'],
  ['=[2]!_xldudf_TARGET_DECOMPOSE(10,A1:A3)', '=TARGET.DECOMPOSE(10,A1:A3)'],
  ["='C:\\Add-ins\\it''s.xlam'!_xldudf_TARGET_DECOMPOSE(10,A1:A3)", '=TARGET.DECOMPOSE(10,A1:A3)'],
  ['=_xll.TARGET.TIER(A1)', '=TARGET.TIER(A1)'],
  ['=target.pace (A1)', '=TARGET.PACE (A1)'],
  ["=SUM('TARGET.PACE(1)'!A1)+TARGET.PACE(1)", "=SUM('TARGET.PACE(1)'!A1)+TARGET.PACE(1)"],
])('%s calls Targetry, entered as %s', (stored, entered) => {
  expect(callsTargetry(stored)).toBe(true);
  expect(enteredFormula(stored)).toBe(entered);
  expect(enteredFormula(entered)).toBe(entered);
});

test.each([
  '=SUM(A1:A3)',
  '="TARGET.PACE(1)"',
  "=SUM('TARGET.PACE(1)'!A1)",
  '=MYTARGET.PACE(1)',
  '=X.TARGET.PACE(1)',
  '=TARGET.PACE',
  '=TARGET+1',
  '=_xldudf_OTHER_PACE(1)',
  '=目标TARGET.PACE(1)',
])('%s calls no function of Targetry', (formula) => {
  expect(callsTargetry(formula)).toBe(false);
  expect(enteredFormula(formula)).toBe(formula);
});
