import { casesNeeded } from '../../../src/core/variance/cases-needed';
import { lowerRateChance } from '../../../src/core/variance/lower-rate-chance';

const chance = (s1: number, n1: number, s0: number, n0: number) =>
  lowerRateChance({ successes: s1, trials: n1 }, { successes: s0, trials: n0 });

describe('the chance of a rate so low', () => {
  // R 4.2.2: prop.test(c(s1, s0), c(n1, n0), alternative = "less", correct = FALSE)$p.value
  it.each([
    [20, 100, 180, 600, 0.0202119896684543],
    [6, 30, 180, 600, 0.120635931119295],
    [150, 1200, 1300, 8000, 0.00044289093023829],
    [45, 60, 330, 360, 5.56887980271495e-5],
  ])('is that of the pooled z test for %i of %i against %i of %i', (s1, n1, s0, n0, expected) => {
    expect(Math.abs(chance(s1, n1, s0, n0) / expected - 1)).toBeLessThan(1e-13);
  });

  it('is exact where an expected count is below 5, of either kind', () => {
    // 0 and 3 of 3: one table of C(6, 3) = 20
    expect(chance(0, 3, 3, 3)).toBeCloseTo(1 / 20, 14);
    // Expected 10 × 62 ÷ 190 = 3.3: R's fisher.test(…, alternative = "less")
    expect(chance(2, 10, 60, 180)).toBeCloseTo(0.30969169631837, 13);
    // An expected count of exactly 5 (10 × 20 ÷ 40) is not below 5: R's prop.test(…)
    expect(chance(4, 10, 16, 30)).toBeCloseTo(0.2326044, 7);
  });

  it('is 1 where the rate has not fallen', () => {
    expect(chance(5, 10, 50, 100)).toBe(1);
    expect(chance(8, 10, 50, 100)).toBe(1);
  });
});

describe('the cases needed', () => {
  it('prove the same rate, and one fewer would not', () => {
    const base = { successes: 180, trials: 600 };
    expect(casesNeeded({ successes: 6, trials: 30 }, base)).toBe(73);
    expect(chance(15, 73, 180, 600)).toBeLessThan(0.05);
    expect(chance(15, 72, 180, 600)).toBeGreaterThan(0.05);
  });

  it('are the same for a rate that rose, seen from the failures', () => {
    const falling = casesNeeded({ successes: 6, trials: 30 }, { successes: 180, trials: 600 });
    const rising = casesNeeded({ successes: 24, trials: 30 }, { successes: 420, trials: 600 }, { worse: 'higher' });
    expect(rising).toBe(falling);
  });

  it('do not exist where the base proves nothing, or nothing is worse', () => {
    expect(casesNeeded({ successes: 1, trials: 4 }, { successes: 5, trials: 10 })).toBeNull();
    expect(casesNeeded({ successes: 5, trials: 10 }, { successes: 5, trials: 10 })).toBeNull();
  });

  it('grow with the confidence', () => {
    const needed = (confidence: number) =>
      casesNeeded({ successes: 6, trials: 30 }, { successes: 180, trials: 600 }, { confidence });
    expect(needed(0.99)).toBeGreaterThan(needed(0.95)!);
  });
});
