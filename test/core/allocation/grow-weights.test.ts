import fc from 'fast-check';
import { decompose } from '../../../src/core/allocation/decompose';
import { growWeights } from '../../../src/core/allocation/grow-weights';

const grown = (...args: Parameters<typeof growWeights>) => {
  const result = growWeights(...args);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

test('each row grows by its own rate, and the scaling to the total is shown', () => {
  expect(grown([100, 100], [0.5, 0], 275)).toEqual({ weights: [150, 100], sum: 250, scaling: 1.1 });
});

test('one rate for all keeps the proportions of the last period', () => {
  expect(grown([0.1, 0.2], 0.1, 0.33)).toEqual({ weights: [0.11, 0.22], sum: 0.33, scaling: 1 });
});

test('a row that falls away has no weight', () => {
  expect(grown([100, 50], [-1, 0], 25)).toEqual({ weights: [0, 50], sum: 50, scaling: 0.5 });
});

test.each<[string, Parameters<typeof growWeights>, object]>([
  [
    'rates of another length',
    [[1, 2], [0.1], 3],
    { code: 'lengths-differ', parameters: { argument: 'rates', length: 1, expected: 2 } },
  ],
  ['a negative last period', [[1, -2], 0, 3], { code: 'negative', parameters: { argument: 'last', row: 2 } }],
  [
    'a rate below −100 %',
    [[1, 2], [0, -1.5], 3],
    { code: 'negative', parameters: { argument: 'rates', row: 2, value: -1.5 } },
  ],
  ['a rate that is no number', [[1], [NaN], 3], { code: 'not-finite', parameters: { argument: 'rates', row: 1 } }],
  ['a total that is no number', [[1], 0, Infinity], { code: 'not-finite', parameters: { argument: 'total' } }],
  ['nothing to grow from', [[0, 0], 0.1, 3], { code: 'no-weight', parameters: { argument: 'last' } }],
])('%s is named', (_name, args, expected) => {
  const result = growWeights(...args);
  expect(result.ok ? 'ok' : result.failure).toMatchObject(expected);
});

test('weights times the scaling are the shares of the split by them', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: -50, max: 80 }));
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      (rows, total) => {
        const { weights, scaling } = grown(
          rows.map(([last]) => last),
          rows.map(([, percent]) => percent / 100),
          total,
        );
        const split = decompose(total, weights);
        if (!split.ok) throw new Error(split.failure.code);
        split.value.shares.forEach((share, index) => expect(share / (weights[index]! * scaling)).toBeCloseTo(1, 12));
      },
    ),
  );
});
