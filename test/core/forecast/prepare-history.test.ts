import { fillGaps } from '../../../src/core/forecast/fill-gaps';
import { prepareHistory } from '../../../src/core/forecast/prepare-history';
import { traceProjection } from '../../../src/core/forecast/trace-projection';

function prepared(history: readonly (number | null)[], period: number) {
  const filled = fillGaps(history, period);
  if (!filled.ok) throw new Error(filled.failure.code);
  const [result, trace] = [prepareHistory(filled.value.values, period), traceProjection(history, period)];
  if (!result.ok || !trace.ok) throw new Error('refused');
  const { values, size, season } = result.value;
  const { notes } = trace.value;
  return { points: Array.from(values, (value) => value * size), size, season, notes };
}

describe('a history', () => {
  it('without a gap and with two periods is taken as it is', () => {
    const history = [3, 1, 4, 1, 5, 9, 2, 6];
    expect(prepared(history, 4)).toEqual({ points: history, size: 16, season: 4, notes: [] });
  });

  it('of any size is scaled by a power of two, so that no digit is lost', () => {
    for (const factor of [1e-300, 1e-9, 1e9, 1e300]) {
      const history = [0.3, 1.7, 1.1, 1.3].map((value) => value * factor);
      expect(prepared(history, 1).points).toEqual(history);
    }
  });

  it('has a gap filled on the line between its neighbours, or between the same places of other periods', () => {
    const line = prepared([10, null, null, 16, 12, 13], 12);
    expect(line.points).toEqual([10, 12, 14, 16, 12, 13]);
    expect(line.notes[0]).toEqual({ note: 'gaps-filled', rows: [2, 3] });
    expect(prepared([1, 100, 2, null, 3, 300], 2).points).toEqual([1, 100, 2, 200, 3, 300]);
  });

  it('is cut where gaps stand at its ends', () => {
    const { points, notes } = prepared([null, null, 5, 6, null, 8, 9, null], 1);
    expect(points).toEqual([5, 6, 7, 8, 9]);
    expect(notes).toEqual([{ note: 'gaps-filled', rows: [5] }]);
  });

  it('of fewer than two periods has no season', () => {
    const { season, notes } = prepared([5, 6, 7, 8, 9, 8, 7], 4);
    expect(season).toBe(1);
    expect(notes).toEqual([{ note: 'no-season', needed: 8 }]);
  });

  it('with a point at or below 0 leaves multiplicative models out', () => {
    expect(prepared([5, 0, 7, 8], 1).notes).toEqual([{ note: 'no-multiplicative' }]);
    expect(prepared([5, -1, 7, 8], 1).notes).toEqual([{ note: 'no-multiplicative' }]);
  });

  it('that is very long is cut to its last thousand points, or four periods', () => {
    const history = Array.from({ length: 3000 }, (_, index) => index + 1);
    expect(prepared(history, 12)).toMatchObject({ season: 12, notes: [{ note: 'last-points', used: 1000 }] });
    expect(prepared(history, 12).points[0]).toBe(2001);
    expect(prepared(history, 365).points).toHaveLength(1460);
  });

  it('of fewer than four points, or with a point that is no number, is refused', () => {
    expect(fillGaps([1, 2, null, 3], 1)).toMatchObject({
      failure: { code: 'too-little-history', parameters: { argument: 'history', length: 3, needed: 4 } },
    });
    expect(prepareHistory([], 1)).toMatchObject({ failure: { parameters: { length: 0 } } });
    expect(prepareHistory([1, 2, NaN, 3], 1)).toMatchObject({
      failure: { code: 'not-finite', parameters: { row: 3 } },
    });
  });
});
