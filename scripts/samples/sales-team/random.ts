/** Numbers that look random and are the same each time: the sample is made anew bit for bit. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  /** One of a list, each as likely as its weight says. */
  pick<T>(list: readonly T[], weightOf?: (one: T) => number): T;
  /** A count with this mean (Poisson). */
  count(mean: number): number;
}

/** mulberry32, a public-domain generator of 32 bits. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick(list, weightOf = () => 1) {
      let left = next() * list.reduce((sum, one) => sum + weightOf(one), 0);
      const found = list.find((one) => (left -= weightOf(one)) < 0) ?? list.at(-1);
      if (found === undefined) throw new Error('an empty list');
      return found;
    },
    count(mean) {
      const floor = Math.exp(-mean);
      let count = 0;
      for (let product = next(); product > floor; product *= next()) count += 1;
      return count;
    },
  };
}
