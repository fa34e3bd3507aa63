/** Whether two numbers are equal but for a part of the second: that which floating arithmetic may lose, if no other. Nothing is near 0. */
export function near(a: number, b: number, room = 1e-9): boolean {
  return b !== 0 && Math.abs(a - b) <= room * Math.abs(b);
}
