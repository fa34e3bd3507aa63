import fc from 'fast-check';
import { priceVolumeMix, type ProductSales, type SalesEffects } from '../../../src/core/variance/price-volume-mix';

const effects = (plan: ProductSales, actual: ProductSales): SalesEffects => {
  const result = priceVolumeMix(plan, actual);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const sum = ({ volume, mix, price, cost, new: added, lost }: SalesEffects) =>
  volume + mix + price + (cost ?? 0) + added + lost;

describe('worked examples', () => {
  test('the contract: two products, more of the dear one', () => {
    expect(effects({ quantity: [7000, 3000], price: [30, 40] }, { quantity: [8000, 7000], price: [30, 40] })).toEqual({
      volume: 165000,
      mix: 25000,
      price: 0,
      cost: null,
      new: 0,
      lost: 0,
    });
  });

  test('a price change alone is price', () => {
    expect(effects({ quantity: [10, 20], price: [5, 1] }, { quantity: [10, 20], price: [6, 0.5] })).toMatchObject({
      volume: 0,
      mix: 0,
      price: 0,
    });
    expect(effects({ quantity: [10], price: [5] }, { quantity: [10], price: [5.1] }).price).toBe(1);
  });

  test('new and lost products stand on lines of their own and leave the mix alone', () => {
    const plan = { quantity: [100, 50, 0], price: [10, 20, 7] };
    const actual = { quantity: [120, 0, 30], price: [10, 20, 8] };
    expect(effects(plan, actual)).toEqual({ volume: 200, mix: 0, price: 0, cost: null, new: 240, lost: -1000 });
  });

  test('everything new or lost, nothing on both sides', () => {
    expect(effects({ quantity: [5, 0], price: [2, 3] }, { quantity: [0, 4], price: [2, 3] })).toEqual({
      volume: 0,
      mix: 0,
      price: 0,
      cost: null,
      new: 12,
      lost: -10,
    });
  });

  test('with unit costs the margin is split: volume up, margin down', () => {
    // plan margin 100·(10−6) = 400, actual 150·(9−6.5) = 375: volume +200, price −150, cost −75
    expect(effects({ quantity: [100], price: [10], cost: [6] }, { quantity: [150], price: [9], cost: [6.5] })).toEqual({
      volume: 200,
      mix: 0,
      price: -150,
      cost: -75,
      new: 0,
      lost: 0,
    });
  });
});

describe('failures', () => {
  const failure = (plan: ProductSales, actual: ProductSales) => {
    const result = priceVolumeMix(plan, actual);
    return result.ok ? 'ok' : result.failure;
  };
  test('names the list and the row', () => {
    expect(failure({ quantity: [1, 2], price: [1, 1] }, { quantity: [1, -2], price: [1, 1] })).toEqual({
      code: 'negative',
      parameters: { argument: 'actualQuantity', row: 2, value: -2 },
    });
    expect(failure({ quantity: [1, 2], price: [1, 1] }, { quantity: [1, 2], price: [1, 1, 1] })).toMatchObject({
      code: 'lengths-differ',
      parameters: { argument: 'actualPrice', length: 3, expected: 2 },
    });
    expect(failure({ quantity: [1], price: [NaN] }, { quantity: [1], price: [1] })).toMatchObject({
      code: 'not-finite',
      parameters: { argument: 'planPrice', row: 1 },
    });
    expect(failure({ quantity: [1], price: [1], cost: [1] }, { quantity: [1], price: [1] })).toMatchObject({
      code: 'argument-missing',
      parameters: { argument: 'actualCost' },
    });
  });
});

describe('properties', () => {
  const quantity = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10_000 }));
  const money = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100);
  const product = fc.record({ q0: quantity, q1: quantity, p0: money, p1: money, c0: money, c1: money });
  const sides = (
    products: { q0: number; q1: number; p0: number; p1: number; c0: number; c1: number }[],
    costs: boolean,
  ) => ({
    plan: {
      quantity: products.map((p) => p.q0),
      price: products.map((p) => p.p0),
      cost: costs ? products.map((p) => p.c0) : undefined,
    },
    actual: {
      quantity: products.map((p) => p.q1),
      price: products.map((p) => p.p1),
      cost: costs ? products.map((p) => p.c1) : undefined,
    },
  });
  const total = ({ quantity: q, price, cost }: ProductSales) =>
    q.reduce((so, each, i) => so + each * (price[i]! - (cost?.[i] ?? 0)), 0);
  const gross = ({ quantity: q, price, cost }: ProductSales) =>
    q.reduce((so, each, i) => so + each * (price[i]! + (cost?.[i] ?? 0)), 1);

  test('leaves no residual', () => {
    fc.assert(
      fc.property(fc.array(product, { maxLength: 12 }), fc.boolean(), (products, costs) => {
        const { plan, actual } = sides(products, costs);
        const residual = sum(effects(plan, actual)) - (total(actual) - total(plan));
        expect(Math.abs(residual)).toBeLessThanOrEqual(1e-13 * (gross(plan) + gross(actual)));
      }),
    );
  });

  test('does not depend on the order of the products', () => {
    fc.assert(
      fc.property(fc.array(product, { maxLength: 12 }), fc.boolean(), (products, costs) => {
        const straight = sides(products, costs);
        const turned = sides([...products].reverse(), costs);
        expect(effects(turned.plan, turned.actual)).toEqual(effects(straight.plan, straight.actual));
      }),
    );
  });

  test('one product has no mix, unchanged prices no price effect', () => {
    fc.assert(
      fc.property(product, (one) => {
        expect(Math.abs(effects(sides([one], false).plan, sides([one], false).actual).mix)).toBeLessThan(1e-6);
        const { plan, actual } = sides([{ ...one, p1: one.p0 }], false);
        expect(effects(plan, actual).price).toBe(0);
      }),
    );
  });

  test('grows with the unit of money and of quantity', () => {
    fc.assert(
      fc.property(fc.array(product, { maxLength: 12 }), fc.boolean(), (products, costs) => {
        const scaled = (list: typeof products) =>
          list.map(({ q0, q1, p0, p1, c0, c1 }) => ({
            ...{ q0: 4 * q0, q1: 4 * q1 },
            ...{ p0: 2 * p0, p1: 2 * p1, c0: 2 * c0, c1: 2 * c1 },
          }));
        const once = sides(products, costs);
        const more = sides(scaled(products), costs);
        const expected = Object.entries(effects(once.plan, once.actual)).map(([name, effect]) => [
          name,
          effect === null ? null : 8 * effect,
        ]);
        expect(Object.entries(effects(more.plan, more.actual))).toEqual(expected);
      }),
    );
  });

  test('plan and actual swapped turn the sum, and new and lost change places', () => {
    fc.assert(
      fc.property(fc.array(product, { maxLength: 12 }), fc.boolean(), (products, costs) => {
        const { plan, actual } = sides(products, costs);
        const there = effects(plan, actual);
        const back = effects(actual, plan);
        const size = gross(plan) + gross(actual);
        expect(Math.abs(sum(there) + sum(back))).toBeLessThanOrEqual(1e-13 * size);
        expect(Math.abs(there.new + back.lost)).toBeLessThanOrEqual(1e-13 * size);
        expect(Math.abs(there.lost + back.new)).toBeLessThanOrEqual(1e-13 * size);
      }),
    );
  });
});
