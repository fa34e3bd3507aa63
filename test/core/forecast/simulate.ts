/** Random numbers that are the same in every run: a 32-bit generator (mulberry32) and normal values by Box–Muller. */
export function makeNoise(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

const SEASON = [0.82, 0.7, 1.05, 0.95, 1.0, 1.12, 0.9, 0.93, 1.15, 1.08, 1.1, 1.2];

/** Four kinds of monthly sales, each with the noise of what really is unknown: the coming points included. */
export const kinds: Readonly<Record<string, (length: number, noise: () => number) => number[]>> = {
  'a level that wanders'(length, noise) {
    let level = 500;
    return Array.from({ length }, () => {
      const error = 30 * noise();
      const value = level + error;
      level += 0.3 * error;
      return value;
    });
  },
  'a steady rise'(length, noise) {
    let level = 400;
    return Array.from({ length }, () => {
      const error = 20 * noise();
      level += 3;
      const value = level + error;
      level += 0.2 * error;
      return value;
    });
  },
  'a season of fixed size'(length, noise) {
    let level = 1000;
    return Array.from({ length }, (_, index) => {
      const error = 40 * noise();
      const value = level + 500 * (SEASON[index % 12]! - 1) + error;
      level += 0.2 * error;
      return value;
    });
  },
  'a season that grows with the level'(length, noise) {
    let level = 300;
    return Array.from({ length }, (_, index) => {
      const error = 0.06 * noise();
      level *= 1.005;
      const value = level * SEASON[index % 12]! * (1 + error);
      level *= 1 + 0.3 * error;
      return value;
    });
  },
};
