/** How a target shows in a cell: rates as per cent, whole numbers whole, counts with a decimal where they have one. */
export function numberFormat(value: number | null, isRate: boolean): string {
  if (isRate) return '0.0%';
  return value === null || Number.isInteger(value) || Math.abs(value) >= 1000 ? '#,##0' : '#,##0.00';
}
