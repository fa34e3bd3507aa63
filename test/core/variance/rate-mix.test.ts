import fc from 'fast-check';
import { rateMix, type RateEffects, type SegmentRates } from '../../../src/core/variance/rate-mix';

const effects = (plan: SegmentRates, actual: SegmentRates): RateEffects => {
  const result = rateMix(plan, actual);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};

describe('worked examples', () => {
  test('rates that improve and volume that moves to the low rate cancel', () => {
    // by hand: rate 0.25·(0.6 − 0.4) = 0.05, mix 0.25·0.2 − 0.25·0.4 = −0.05; the overall rate stays 0.3
    expect(effects({ volume: [50, 50], rate: [0.2, 0.4] }, { volume: [75, 25], rate: [0.2, 0.6] })).toEqual({
      rate: 0.05,
      mix: -0.05,
    });
  });

  test("Simpson's paradox: every segment does better, the whole does worse", () => {
    // kidney stones, Charig et al., BMJ 292 (1986): open surgery 81/87 small and 192/263 large, against 234/270 and 55/80
    const open = { volume: [87, 263], rate: [81 / 87, 192 / 263] };
    const small = { volume: [270, 80], rate: [234 / 270, 55 / 80] };
    const { rate, mix } = effects(small, open);
    expect(rate).toBeCloseTo((87 * (81 / 87 - 234 / 270) + 263 * (192 / 263 - 55 / 80)) / 350, 14);
    expect(rate).toBeGreaterThan(0);
    expect(rate + mix).toBeCloseTo(273 / 350 - 289 / 350, 14);
  });

  test('a new segment is mix alone, with the rate it came with', () => {
    // shares 1, 0 → 0.5, 0.5: mix −0.5·0.2 + 0.5·0.6
    expect(effects({ volume: [10, 0], rate: [0.2, 0.99] }, { volume: [10, 10], rate: [0.2, 0.6] })).toEqual({
      rate: 0,
      mix: 0.2,
    });
  });

  test('a lost segment is mix alone', () => {
    expect(effects({ volume: [10, 10], rate: [0.2, 0.6] }, { volume: [10, 0], rate: [0.3, 0] })).toEqual({
      rate: 0.1,
      mix: -0.2,
    });
  });

  test('one segment has no mix, and the same mix at another size has none either', () => {
    expect(effects({ volume: [7], rate: [0.3] }, { volume: [9], rate: [0.1] })).toEqual({ rate: -0.2, mix: 0 });
    expect(effects({ volume: [1, 2], rate: [0.3, 0.2] }, { volume: [100, 200], rate: [0.3, 0.2] })).toEqual({
      rate: 0,
      mix: 0,
    });
  });

  test('segments without any volume count nowhere', () => {
    expect(effects({ volume: [7, 0], rate: [0.3, 5] }, { volume: [9, 0], rate: [0.1, 9] })).toEqual({
      rate: -0.2,
      mix: 0,
    });
  });
});

describe('failures', () => {
  const failure = (plan: SegmentRates, actual: SegmentRates) => {
    const result = rateMix(plan, actual);
    return result.ok ? 'ok' : result.failure;
  };
  const side = { volume: [1, 2], rate: [0.1, 0.2] };

  test('say which side has no volume', () => {
    expect(failure({ volume: [0, 0], rate: [1, 1] }, side)).toEqual({
      code: 'no-volume',
      parameters: { argument: 'planVolume' },
    });
    expect(failure(side, { volume: [0, 0], rate: [1, 1] })).toEqual({
      code: 'no-volume',
      parameters: { argument: 'actualVolume' },
    });
    expect(failure({ volume: [], rate: [] }, { volume: [], rate: [] })).toMatchObject({ code: 'no-volume' });
  });

  test('name the list and the row', () => {
    expect(failure(side, { volume: [1, -2], rate: [0.1, 0.2] })).toEqual({
      code: 'negative',
      parameters: { argument: 'actualVolume', row: 2, value: -2 },
    });
    expect(failure(side, { volume: [1, -Infinity], rate: [0.1, 0.2] })).toMatchObject({ code: 'not-finite' });
    expect(failure({ volume: [1, 2], rate: [0.1, NaN] }, side)).toEqual({
      code: 'not-finite',
      parameters: { argument: 'planRate', row: 2, value: 'NaN' },
    });
    expect(failure(side, { volume: [1, 2], rate: [0.1] })).toEqual({
      code: 'lengths-differ',
      parameters: { argument: 'actualRate', length: 1, other: 'planVolume', expected: 2 },
    });
  });

  test('a difference that no double holds', () => {
    expect(failure({ volume: [1], rate: [-1.7e308] }, { volume: [1], rate: [1.7e308] })).toMatchObject({
      code: 'result-too-large',
    });
  });
});

describe('properties', () => {
  const volume = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100),
  );
  const rate = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -200, max: 1000 }).map((mills) => mills / 1000),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const segment = fc.record({ v0: volume, r0: rate, v1: volume, r1: rate });
  const segments = fc
    .array(segment, { minLength: 1, maxLength: 12 })
    .filter((rows) => rows.some(({ v0 }) => v0 > 0) && rows.some(({ v1 }) => v1 > 0));
  type Segment = { v0: number; r0: number; v1: number; r1: number };
  const plan = (rows: readonly Segment[]) => ({ volume: rows.map(({ v0 }) => v0), rate: rows.map(({ r0 }) => r0) });
  const actual = (rows: readonly Segment[]) => ({ volume: rows.map(({ v1 }) => v1), rate: rows.map(({ r1 }) => r1) });
  const of = (rows: readonly Segment[]) => effects(plan(rows), actual(rows));
  const overall = ({ volume: volumes, rate: rates }: SegmentRates) =>
    volumes.reduce((sum, each, row) => sum + each * rates[row]!, 0) / volumes.reduce((sum, each) => sum + each, 0);

  test('leaves no residual, with zeros', () => {
    fc.assert(
      fc.property(segments, (rows) => {
        const result = of(rows);
        const difference = overall(actual(rows)) - overall(plan(rows));
        expect(Math.abs(result.rate + result.mix - difference)).toBeLessThanOrEqual(1e-14);
      }),
    );
  });

  test('does not depend on the order of the segments', () => {
    fc.assert(
      fc.property(segments, (rows) => {
        expect(of([...rows].reverse())).toEqual(of(rows));
      }),
    );
  });

  test('does not change with the unit of the volumes, and grows with the unit of the rates', () => {
    fc.assert(
      fc.property(segments, (rows) => {
        const result = of(rows);
        expect(of(rows.map((row) => ({ ...row, v0: row.v0 * 4, v1: row.v1 * 512 })))).toEqual(result);
        const doubled = of(rows.map((row) => ({ ...row, r0: row.r0 * 2, r1: row.r1 * 2 })));
        expect(doubled.rate).toBeCloseTo(2 * result.rate, 13);
        expect(doubled.mix).toBeCloseTo(2 * result.mix, 13);
      }),
    );
  });

  test('plan and actual swapped turn the sign of the sum, and rates negated that of both effects', () => {
    fc.assert(
      fc.property(segments, (rows) => {
        const result = of(rows);
        const back = effects(actual(rows), plan(rows));
        expect(back.rate + back.mix).toBeCloseTo(-(result.rate + result.mix), 13);
        const negated = of(rows.map((row) => ({ ...row, r0: 0 - row.r0, r1: 0 - row.r1 })));
        expect(negated).toEqual({ rate: 0 - result.rate, mix: 0 - result.mix });
      }),
    );
  });

  test('a segment parted in two of the same rates changes nothing', () => {
    fc.assert(
      fc.property(segments, (rows) => {
        const parted = rows.flatMap((row) => [
          { ...row, v0: row.v0 / 2, v1: row.v1 / 2 },
          { ...row, v0: row.v0 / 2, v1: row.v1 / 2 },
        ]);
        expect(of(parted)).toEqual(of(rows));
      }),
    );
  });
});
