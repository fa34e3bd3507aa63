import fc from 'fast-check';
import { assignTiers } from '../../../src/core/customers/assign-tiers';

const tiers = (...args: Parameters<typeof assignTiers>) => {
  const result = assignTiers(...args);
  return result.ok ? result.value.join('') : result.failure;
};

describe('classes by share', () => {
  test('end where the cumulative share passes a cutoff, not where it reaches it', () => {
    expect(tiers([50, 30, 15, 5])).toBe('AABC');
    expect(tiers([50, 30.01, 14.99, 5])).toBe('ABBC');
  });

  test('are compared as exact decimals: 2.6 + 2.2 of 6 is 80 %, although doubles say more', () => {
    expect((2.6 + 2.2) / (2.6 + 2.2 + 1.1 + 0.1)).toBeGreaterThan(0.8);
    expect(tiers([2.6, 2.2, 1.1, 0.1])).toBe('AACC');
  });

  test('make the largest A even if it alone passes every cutoff', () => {
    expect(tiers([97, 2, 1])).toBe('ACC');
    expect(tiers([5])).toBe('A');
  });

  test('are shared by equal values, which count together', () => {
    expect(tiers([50, 20, 20, 10])).toBe('ABBC');
    expect(tiers([10, 10, 10])).toBe('AAA');
    expect(tiers([90, 5, 5])).toBe('ACC');
  });

  test('put a row without sales last', () => {
    expect(tiers([0, 100, 0])).toBe('CAC');
  });

  test('are one more than the cutoffs, up to Z', () => {
    expect(tiers([5, 5], { cutoffs: [0.5] })).toBe('AA');
    expect(tiers([40, 30, 20, 10], { cutoffs: [0.4, 0.7, 0.9] })).toBe('ABCD');
    const cutoffs = Array.from({ length: 25 }, (_, index) => (index + 1) / 100);
    expect(tiers([99, 1], { cutoffs })).toBe('AZ');
    expect(tiers([1], { cutoffs: [...cutoffs, 0.99] })).toMatchObject({ code: 'too-many', parameters: { count: 26 } });
  });
});

describe('classes by amount', () => {
  test('begin above a cutoff, not on it', () => {
    expect(tiers([100.01, 100, 50.01, 50, 0, -7], { cutoffs: [100, 50], basis: 'amount' })).toBe('ABBCCC');
  });

  test('need cutoffs', () => {
    expect(tiers([1], { basis: 'amount' })).toMatchObject({ code: 'argument-missing' });
    expect(tiers([1], { basis: 'amount', cutoffs: [null] })).toMatchObject({ code: 'argument-missing' });
  });
});

test('bad input names argument and row', () => {
  expect(tiers([1, -1])).toEqual({ code: 'negative', parameters: { argument: 'values', row: 2, value: -1 } });
  expect(tiers([1, NaN], { cutoffs: [1], basis: 'amount' })).toMatchObject({
    code: 'not-finite',
    parameters: { row: 2 },
  });
  expect(tiers([0, 0])).toEqual({ code: 'no-weight', parameters: { argument: 'values' } });
  expect(tiers([])).toMatchObject({ code: 'no-weight' });
  expect(tiers([1], { cutoffs: [0.8, null, 0.8] })).toMatchObject({
    code: 'not-in-order',
    parameters: { argument: 'cutoffs', row: 3, value: 0.8, previous: 0.8 },
  });
  expect(tiers([1], { cutoffs: [50, 100], basis: 'amount' })).toMatchObject({
    code: 'not-in-order',
    parameters: { row: 2 },
  });
  expect(tiers([1], { cutoffs: [80, 95] })).toMatchObject({
    code: 'share-too-large',
    parameters: { row: 1, value: 80 },
  });
  expect(tiers([1], { cutoffs: [-0.1] })).toMatchObject({ code: 'negative', parameters: { argument: 'cutoffs' } });
});

const cents = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
const list = fc.array(fc.oneof(cents, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 40 });
const some = list.filter((values) => values.some((value) => value > 0));
const cutoffs = fc
  .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
  .map((percents) => percents.sort((a, b) => a - b).map((percent) => percent / 100));

test('each class but the first is the first whose cutoff the exact cumulative share does not pass', () => {
  fc.assert(
    fc.property(some, cutoffs, (values, limits) => {
      const units = values.map((value) => BigInt(Math.round(value * 100)));
      const total = units.reduce((sum, value) => sum + value, 0n);
      const largest = units.reduce((most, value) => (value > most ? value : most), 0n);
      const expected = units.map((own) => {
        if (own === largest) return 'A';
        const cumulative = units.filter((value) => value >= own).reduce((sum, value) => sum + value, 0n);
        const passed = limits.filter((limit) => cumulative * 100n > BigInt(Math.round(limit * 100)) * total);
        return String.fromCharCode(65 + passed.length);
      });
      expect(tiers(values, { cutoffs: limits })).toBe(expected.join(''));
    }),
  );
});

test('order of rows and scale make no difference', () => {
  fc.assert(
    fc.property(some, fc.nat(), fc.constantFrom(0.01, 3, 1000), (values, seed, scale) => {
      const classes = tiers(values) as string;
      const order = values
        .map((_, index) => index)
        .sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101));
      expect(tiers(order.map((index) => values[index]!))).toBe(order.map((index) => classes[index]).join(''));
      expect(tiers(values.map((value) => Math.round(value * 100) * scale))).toBe(classes);
    }),
  );
});
