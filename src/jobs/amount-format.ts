/** The number format of amounts with so many decimals. */
export const amountFormat = (decimals: number): string =>
  decimals > 0 ? `#,##0.${'0'.repeat(Math.min(decimals, 4))}` : '#,##0';
