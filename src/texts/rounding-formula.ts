/**
 * The formula that rounds a value to a unit: `=ROUND(total,2)` for 0.01, `=ROUND(total,-2)` for 100,
 * `=ROUND(total/5,0)*5` for a unit that is no power of ten.
 */
export function roundingFormula(argument: string, unit: number): string {
  const digits = -Math.round(Math.log10(unit));
  // 1e-2 is the double that 0.01 prints, unlike 10 ** -2 on some engines
  if (Number(`1e${-digits}`) === unit) return `=ROUND(${argument},${digits === 0 ? 0 : digits})`;
  return `=ROUND(${argument}/${unit},0)*${unit}`;
}
