/** Whether a p-value is at most the level, floating noise aside: a chance of 1 in 20 proves at 0.05. */
export function isSignificant(chance: number, level: number): boolean {
  return chance <= level * (1 + 1e-11);
}
