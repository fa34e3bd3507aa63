import type { Column } from '../../sheet/table';

/** How many decimals the numbers of a column were written with, at most 6: beyond that a double carries noise. */
export function decimalsOf(values: Column['values']): number {
  let most = 0;
  for (const value of values) {
    if (typeof value !== 'number' || Number.isInteger(value)) continue;
    const [digits = '', exponent = '0'] = String(value).split('e');
    const written = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
    most = Math.max(most, written - Number(exponent));
  }
  return Math.min(most, MOST_DECIMALS);
}

const MOST_DECIMALS = 6;
