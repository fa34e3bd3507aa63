/** Numbers from 1 to 1,000.90 that look random and are the same in every run (a linear congruential generator). */
export function uneven(length: number, seed = 42): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 1 + (state % 99_991) / 100;
  });
}
