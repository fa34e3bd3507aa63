import fc from 'fast-check';
import { indexCriterion } from '../../../src/core/allocation/criterion-index';
import { score, type ScoreOptions } from '../../../src/core/allocation/score';
import { traceScore, type ScoreTrace } from '../../../src/core/allocation/trace-score';
import { sumOf } from '../../../src/core/numeric/sum';

const scored = (criteria: readonly (readonly number[])[], options?: ScoreOptions): ScoreTrace => {
  const result = traceScore(criteria, options);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const shares = (...args: Parameters<typeof scored>) => scored(...args).shares;
const failure = (...args: Parameters<typeof score>) => {
  const result = score(...args);
  return result.ok ? 'ok' : result.failure;
};

describe('the index of a criterion', () => {
  test('is the value by the mean where all are above 0', () => {
    expect(indexCriterion([30, 10, 20])).toEqual({ scale: 'mean', values: [1.5, 0.5, 1] });
  });

  test('goes from 0.5 to 1.5 where a value is 0 or less', () => {
    expect(indexCriterion([-10, 0, 30])).toEqual({ scale: 'min-max', values: [0.5, 0.75, 1.5] });
    expect(indexCriterion([0, 4])).toEqual({ scale: 'min-max', values: [0.5, 1.5] });
  });

  test('is 1 where all values are equal, also below 0', () => {
    expect(indexCriterion([7])).toEqual({ scale: 'equal', values: [1] });
    expect(indexCriterion([-2, -2])).toEqual({ scale: 'equal', values: [1, 1] });
  });

  test('holds at both ends of the range of doubles', () => {
    expect(indexCriterion([1.5e308, 0.5e308]).values).toEqual([1.5, 0.5]);
    expect(indexCriterion([-1.5e308, 0, 1.5e308]).values).toEqual([0.5, 1, 1.5]);
    expect(indexCriterion([0, 5e-324]).values).toEqual([0.5, 1.5]);
  });
});

describe('worked examples', () => {
  test('one criterion alone gives shares in its proportions', () => {
    expect(shares([[4], [1]])).toEqual([0.8, 0.2]);
  });

  // 0.4^⅔ × 1.2^⅓ against 0.2^⅔ × 0.6^⅓ is 2 : 1; times 100 : 300 it is 2 : 3.
  test('a base is raised and lowered from where it stands', () => {
    const [first, second] = shares(
      [
        [0.4, 1.2],
        [0.2, 0.6],
      ],
      { importance: [2, 1], base: [100, 300] },
    );
    expect(first).toBeCloseTo(0.4, 15);
    expect(second).toBeCloseTo(0.6, 15);
  });

  test('the trace tells how each criterion was scaled and what it did', () => {
    const { scales, indices, factors } = scored(
      [
        [3, -1, 5],
        [1, 1, 5],
      ],
      { importance: [1, 0, 1], tilt: 2 },
    );
    expect(scales).toEqual(['mean', 'min-max', 'equal']);
    expect(indices).toEqual([
      [1.5, 0.5, 1],
      [0.5, 1.5, 1],
    ]);
    expect(factors).toEqual([
      [1.5, 1, 1],
      [0.5, 1, 1],
    ]);
  });

  test('a weighted sum lets one criterion make up for another', () => {
    const criteria = [
      [5, 2],
      [3, 6],
    ];
    expect(shares(criteria, { importance: [3, 1], combine: 'sum' })).toEqual([0.53125, 0.46875]);
    expect(scored(criteria, { importance: [3, 1], combine: 'sum' }).factors).toEqual([
      [0.9375, 0.125],
      [0.5625, 0.375],
    ]);
  });

  test('a row without base has no share, however good it is', () => {
    expect(shares([[100], [1], [1]], { base: [0, 1, 3], tilt: 400 })).toEqual([0, 0.25, 0.75]);
  });
});

test.each<[string, Parameters<typeof score>, object]>([
  [
    'a criterion that is no number',
    [
      [
        [1, 2],
        [3, NaN],
      ],
    ],
    { code: 'not-finite', parameters: { argument: 'criteria', row: 4 } },
  ],
  [
    'importance of another length',
    [[[1, 2]], { importance: [1] }],
    { code: 'lengths-differ', parameters: { length: 1, expected: 2 } },
  ],
  [
    'negative importance',
    [[[1, 2]], { importance: [1, -1] }],
    { code: 'negative', parameters: { argument: 'importance', row: 2, value: -1 } },
  ],
  ['no importance', [[[1, 2]], { importance: [0, 0] }], { code: 'no-weight', parameters: { argument: 'importance' } }],
  [
    'a base of another length',
    [[[1], [2]], { base: [1] }],
    { code: 'lengths-differ', parameters: { length: 1, expected: 2 } },
  ],
  [
    'a base that is infinite',
    [[[1]], { base: [Infinity] }],
    { code: 'not-finite', parameters: { argument: 'base', row: 1 } },
  ],
  ['no base', [[[1]], { base: [0] }], { code: 'no-weight', parameters: { argument: 'base' } }],
  ['a negative tilt', [[[1]], { tilt: -1 }], { code: 'negative', parameters: { argument: 'tilt' } }],
  ['a tilt that is no number', [[[1]], { tilt: NaN }], { code: 'not-finite', parameters: { argument: 'tilt' } }],
])('%s is named', (_name, args, expected) => expect(failure(...args)).toMatchObject(expected));

describe('properties', () => {
  const value = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -50, max: 50 }), fc.constant(0));
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
    );
  const options = fc.record({
    tilt: fc.constantFrom(undefined, 0.5, 1, 2, 50),
    combine: fc.constantFrom('product' as const, 'sum' as const),
  });

  test('shares are 0 or more and sum to 1 within half a unit in the last place, or four where equal rows lead', () => {
    fc.assert(
      fc.property(table, options, (criteria, chosen) => {
        const result = shares(criteria, chosen);
        for (const share of result) expect(share).toBeGreaterThanOrEqual(0);
        const leaders = result.filter((share) => share === Math.max(...result)).length;
        expect(Math.abs(1 - sumOf(result))).toBeLessThanOrEqual(leaders === 1 ? 2 ** -53 : 2 ** -50);
      }),
    );
  });

  test('shares are in proportion to base and factors, so that the trace explains them', () => {
    fc.assert(
      fc.property(table, options, fc.infiniteStream(fc.integer({ min: 1, max: 9 })), (criteria, chosen, bases) => {
        const base = criteria.map(() => bases.next().value);
        const { shares: result, factors } = scored(criteria, { ...chosen, base });
        const weights = factors.map((row, index) => {
          const all =
            chosen.combine === 'sum' ? sumOf(row) ** (chosen.tilt ?? 1) : row.reduce((so, factor) => so * factor, 1);
          return all * base[index]!;
        });
        const sum = sumOf(weights);
        result.forEach((share, row) => expect(share).toBeCloseTo(weights[row]! / sum, 12));
      }),
    );
  });

  test('another order of rows gives the same shares in that order', () => {
    fc.assert(
      fc.property(table, options, (criteria, chosen) => {
        const straight = shares(criteria, chosen);
        const reversed = [...shares([...criteria].reverse(), chosen)].reverse();
        straight.forEach((share, row) => expect(reversed[row]).toBeCloseTo(share, 13));
      }),
    );
  });

  test('the unit of a criterion, of the importance and of the base does not count', () => {
    fc.assert(
      fc.property(table, options, (criteria, chosen) => {
        const width = criteria[0]!.length;
        const straight = shares(criteria, chosen);
        const scaled = shares(
          criteria.map((row) => row.map((cell, column) => cell * 10 ** column)),
          { ...chosen, importance: new Array<number>(width).fill(7), base: criteria.map(() => 1000) },
        );
        straight.forEach((share, row) => expect(scaled[row]).toBeCloseTo(share, 12));
      }),
    );
  });

  test('a row that is better in one criterion and no worse in any other has no smaller share', () => {
    fc.assert(
      fc.property(table, options, fc.integer({ min: 1, max: 99 }), (criteria, chosen, more) => {
        const better = criteria[0]!.map((cell, column) => (column === 0 ? cell + more : cell));
        const [first, second] = shares([better, ...criteria], chosen).slice(0, 2);
        expect(first! - second!).toBeGreaterThanOrEqual(-1e-15);
      }),
    );
  });

  test('equal rows have equal shares', () => {
    fc.assert(
      fc.property(table, options, (criteria, chosen) => {
        const twice = shares([...criteria, ...criteria], chosen);
        criteria.forEach((_, row) => expect(twice[row]).toBe(twice[row + criteria.length]));
      }),
    );
  });
});
