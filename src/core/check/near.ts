/** Whether two numbers are equal but for what floating arithmetic loses; nothing is near 0. */
export function near(a: number, b: number): boolean {
  return b !== 0 && Math.abs(a - b) <= 1e-9 * Math.abs(b);
}
