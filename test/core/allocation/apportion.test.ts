import fc from 'fast-check';
import { apportion } from '../../../src/core/allocation/apportion';

test('10 over 6, 3, 3 is 5, 3, 2: the tie goes to the earlier row', () => {
  expect(apportion(10, [6n, 3n, 3n])).toEqual([5, 3, 2]);
});

test('nothing is given to no weight at all', () => {
  expect(apportion(10, [0n, 0n])).toEqual([0, 0]);
  expect(apportion(10, [])).toEqual([]);
});

test('the amounts add up, each is within one unit of its share, and no remainder passed over is larger than one taken', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 40n }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.nat(Number.MAX_SAFE_INTEGER), weights, (total, list) => {
      fc.pre(list.some((weight) => weight > 0n));
      const sum = list.reduce((all, weight) => all + weight, 0n);
      const amounts = apportion(total, list).map(BigInt);
      expect(amounts.reduce((all, amount) => all + amount, 0n)).toBe(BigInt(total));
      const floors = list.map((weight) => (BigInt(total) * weight) / sum);
      const remainders = list.map((weight) => (BigInt(total) * weight) % sum);
      const taken = remainders.filter((_, row) => amounts[row] === floors[row]! + 1n);
      const passed = remainders.filter((_, row) => amounts[row] === floors[row]);
      expect(taken.length + passed.length).toBe(list.length);
      for (const least of taken) for (const most of passed) expect(least >= most).toBe(true);
    }),
  );
});
