import { refuseNegative, refuseNotFinite } from '../../../src/core/numeric/refuse-numbers';
import { roundUp } from '../../../src/core/numeric/round-up';

describe('rounding up', () => {
  test.each<[bigint, bigint, bigint]>([
    [0n, 3n, 0n],
    [9n, 3n, 3n],
    [10n, 3n, 4n],
    [1n, 10n ** 30n, 1n],
    [10n ** 30n + 1n, 10n ** 30n, 1n], // noise: 1e-30 above 1
    [1_000_000_001n, 1_000_000_000n, 1n], // noise: 1e-9 above 1
    [1_000_000_002n, 1_000_000_000n, 2n],
    [2n ** 60n + 1n, 1n, 2n ** 60n + 1n], // a whole number stays as it is, of any size
  ])('%d ÷ %d is %d', (numerator, denominator, up) => {
    expect(roundUp(numerator, denominator)).toBe(up);
  });

  test('takes off no more than a thousandth, however large the count', () => {
    expect(roundUp(5_000_000_000_01n, 100n)).toBe(5_000_000_001n);
  });
});

describe('numbers that are refused', () => {
  test('name their row, or none for a single number', () => {
    expect(refuseNegative('counts', [1, 0, -2, NaN])).toEqual({
      ok: false,
      failure: { code: 'negative', parameters: { argument: 'counts', row: 3, value: -2 } },
    });
    expect(refuseNegative('goal', -Infinity)).toEqual({
      ok: false,
      failure: { code: 'not-finite', parameters: { argument: 'goal', value: '-Infinity' } },
    });
    expect(refuseNotFinite('plan', [-1, NaN])).toMatchObject({
      failure: { code: 'not-finite', parameters: { row: 2 } },
    });
  });

  test('are none where all are sound', () => {
    expect(refuseNegative('counts', [0, 1])).toBeUndefined();
    expect(refuseNegative('counts', [])).toBeUndefined();
    expect(refuseNotFinite('plan', -1)).toBeUndefined();
  });
});
