import fc from 'fast-check';
import { fisherTail } from '../../../src/core/probability/fisher-tail';

const tail = (s1: number, n1: number, s2: number, n2: number) =>
  fisherTail({ successes: s1, trials: n1 }, { successes: s2, trials: n2 });
const choose = (n: number, k: number): bigint => {
  let value = 1n;
  for (let step = 1; step <= k; step += 1) value = (value * BigInt(n - k + step)) / BigInt(step);
  return value;
};

// R 4.2.2: fisher.test(rbind(c(s1, n1 - s1), c(s2, n2 - s2)), alternative = "less")$p.value, printed with %.15g
test.each([
  [1, 4, 3, 4, 0.242857142857143],
  [2, 10, 60, 180, 0.30969169631837],
  [0, 3, 3, 3, 0.05],
  [3, 40, 300, 2000, 0.132950811485722],
  [1, 9, 11, 12, 0.000370836593746811],
  [0, 25, 200, 1000, 0.00409143346896931],
  [2, 100000, 60, 1000000, 0.0708642076455923],
])('%i of %i against %i of %i is what R says', (s1, n1, s2, n2, expected) => {
  expect(Math.abs(tail(s1, n1, s2, n2) / expected - 1)).toBeLessThan(1e-13);
});

test('it is the exact fraction of all tables with the same margins', () => {
  const counts = fc.integer({ min: 1, max: 40 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(counts, counts, ([s1, n1], [s2, n2]) => {
      const together = s1 + s2;
      let ways = 0n;
      for (let k = Math.max(0, together - n2); k <= s1; k += 1) ways += choose(n1, k) * choose(n2, together - k);
      const exact = Number((ways * 10n ** 20n) / choose(n1 + n2, together)) / 1e20;
      expect(Math.abs(tail(s1, n1, s2, n2) - exact)).toBeLessThan(1e-13 * exact + 1e-19);
    }),
  );
});
