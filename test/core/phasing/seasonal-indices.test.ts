import fc from 'fast-check';
import { seasonalIndices, type SeasonalOptions } from '../../../src/core/phasing/seasonal-indices';

const indicesOf = (history: readonly number[], options?: SeasonalOptions) => {
  const result = seasonalIndices(history, options);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.indices;
};
const failure = (history: readonly number[], options?: SeasonalOptions) => {
  const result = seasonalIndices(history, options);
  return result.ok ? 'ok' : result.failure;
};
const numbers = (text: string) => text.trim().split(/\s+/).map(Number);

// R datasets::AirPassengers: Box, Jenkins, Reinsel (1976), international airline passengers 1949 to 1960, thousands.
const airPassengers = numbers(`
  112 118 132 129 121 135 148 148 136 119 104 118  115 126 141 135 125 149 170 170 158 133 114 140
  145 150 178 163 172 178 199 199 184 162 146 166  171 180 193 181 183 218 230 242 209 191 172 194
  196 196 236 235 229 243 264 272 237 211 180 201  204 188 235 227 234 264 302 293 259 229 203 229
  242 233 267 269 270 315 364 347 312 274 237 278  284 277 317 313 318 374 413 405 355 306 271 306
  315 301 356 348 355 422 465 467 404 347 305 336  340 318 362 348 363 435 491 505 404 359 310 337
  360 342 406 396 420 472 548 559 463 407 362 405  417 391 419 461 472 535 622 606 508 461 390 432`);

describe('ratio to moving average, confirmed in R 4.2.2: decompose(x, "multiplicative")$figure', () => {
  test.each([
    [
      'AirPassengers',
      airPassengers,
      12,
      `0.91023036737220087 0.88362532069437572 1.00736628760354541 0.97590601232284724 0.98137802749512937
       1.11277582667927288 1.22655554293120139 1.21991096944562494 1.06049193264681829 0.92175724041049767
       0.80117808241347432 0.89882438998501135`,
    ],
    [
      'ts(x, frequency = 4) with one item beyond three years',
      numbers('362 385 432 341 382 409 498 387 473 513 582 474 544'),
      4,
      '0.97735539226334789 1.01285154650092224 1.14089790675811575 0.86889515447761412',
    ],
    [
      'ts(x, frequency = 3), an odd period and an incomplete last round',
      numbers('30 12 18 33 15 21 36 14 24 40 17'),
      3,
      '1.50461934288648735 0.60809603758394115 0.88728461952957172',
    ],
  ])('%s', (_, history, period, figure) => {
    const indices = indicesOf(history, { period, method: 'moving-average' });
    numbers(figure).forEach((index, month) => expect(indices[month]).toBeCloseTo(index, 13));
  });
});

describe('shares of whole years', () => {
  test('are the sums by month against their mean', () => {
    // sums 80, 120, 60, 60 of 320, mean 80
    expect(indicesOf([30, 50, 20, 20, 50, 70, 40, 40], { period: 4 })).toEqual([1, 1.5, 0.75, 0.75]);
  });

  test('leave out what follows the last whole year', () => {
    const years = airPassengers.slice(0, 36);
    expect(indicesOf([...years, 1000, 1000, 1000])).toEqual(indicesOf(years));
  });

  test('of decimals are exact: 0.1 and 0.2 are 1 to 2', () => {
    expect(indicesOf([0.1, 0.2, 0.2, 0.4], { period: 2 })).toEqual([2 / 3, 4 / 3]);
  });

  test('of one year are given where the caller takes them, with the number of years', () => {
    expect(seasonalIndices([1, 2, 3], { period: 3, least: 1 })).toEqual({
      ok: true,
      value: { indices: [0.5, 1, 1.5], rounds: 1 },
    });
  });
});

describe('what has no indices', () => {
  test('less than two whole rounds, with how many items are needed', () => {
    expect(failure(airPassengers.slice(0, 23))).toEqual({
      code: 'too-little-history',
      parameters: { argument: 'history', length: 23, needed: 24 },
    });
    expect(failure([1, 2, 3], { period: 2, method: 'moving-average', least: 1 })).toMatchObject({
      parameters: { needed: 4 },
    });
  });

  test('a negative, an empty history, a period that is none', () => {
    expect(failure([1, -2, 3, 4], { period: 2 })).toMatchObject({ code: 'negative', parameters: { row: 2 } });
    expect(failure([1, NaN, 3, 4], { period: 2 })).toMatchObject({ code: 'not-finite', parameters: { row: 2 } });
    expect(failure([0, 0, 0, 0], { period: 2 })).toMatchObject({ code: 'no-weight' });
    expect(failure([0, 0, 0, 0, 1], { period: 2 })).toMatchObject({ code: 'no-weight' });
    for (const period of [1, 2.5, 367, -4])
      expect(failure([1, 2, 3, 4], { period })).toMatchObject({ code: 'count-not-whole' });
  });

  test('a moving average of 0, by the item it stands at', () => {
    expect(failure([0, 0, 0, 1, 1], { period: 2, method: 'moving-average' })).toMatchObject({
      code: 'needs-positive',
      parameters: { row: 2, instead: 'share' },
    });
    expect(failure([5, 0, 0, 5], { period: 2, method: 'moving-average' })).toMatchObject({ code: 'needs-positive' });
  });
});

const history = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 24, maxLength: 80 });
const method = fc.constantFrom('share' as const, 'moving-average' as const);

test('the mean of the indices is 1, none is negative, and the scale of the history does not matter', () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 2, max: 12 }), method, (values, period, chosen) => {
      const indices = indicesOf(values, { period, method: chosen });
      expect(indices).toHaveLength(period);
      expect(Math.min(...indices)).toBeGreaterThanOrEqual(0);
      expect(indices.reduce((sum, index) => sum + index, 0) / period).toBeCloseTo(1, 12);
      expect(
        indicesOf(
          values.map((value) => value / 100),
          { period, method: chosen },
        ),
      ).toEqual(indices);
    }),
  );
});

test('a pure pattern is found by both methods, and on a growing trend by the moving average', () => {
  const pattern = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(pattern, fc.integer({ min: 2, max: 6 }), method, (shape, years, chosen) => {
      const mean = shape.reduce((sum, value) => sum + value, 0) / 4;
      const values = Array.from({ length: 4 * years }, (_, index) => shape[index % 4]!);
      const indices = indicesOf(values, { period: 4, method: chosen });
      indices.forEach((index, item) => expect(index).toBeCloseTo(shape[item]! / mean, 12));
    }),
  );
  const trend = Array.from({ length: 24 }, (_, month) => 100 + month);
  indicesOf(trend, { method: 'moving-average' }).forEach((index) => expect(index).toBeCloseTo(1, 12));
});
