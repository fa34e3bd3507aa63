import type { EtsFit } from './fit-ets';
import type { Coming, Forecast } from './coming';
import { ALPHA, BETA, GAMMA, GROWTH, LEVEL, PHI, SEASON } from './ets-recursion';

/**
 * Mean and standard deviation of the coming points by an ETS model.
 *
 * - Additive error: variance σ²·(1 + Σ c_j²), exact.
 * - Multiplicative error with additive parts: (1 + σ²)·θ_h − μ_h² with θ_h = μ_h² + σ²·Σ c_j²·θ_{h−j}, exact.
 * - Multiplicative season: the same for level and trend, times the squared index. An error that moves the index counts
 *   like one that moves the level, which is exact to the order of σ².
 *
 * c_j is what an error still moves j steps later: α + β·(φ + … + φ^j), plus γ where j is a whole number of periods.
 *
 * Source: Hyndman, Koehler, Ord, Snyder, Forecasting with Exponential Smoothing, 2008, ch. 6 (classes 1 to 3).
 */
export function forecastEts(fit: EtsFit, horizon: number): Forecast {
  const { model, period, last, variance, length } = fit;
  const seasonal = model.season === 'M';
  const points: Coming[] = [];
  const moved: number[] = [];
  const squares: number[] = [];
  let damping = 0;
  let power = 1;
  for (let step = 1; step <= horizon; step += 1) {
    power *= last[PHI]!;
    damping += power;
    const season = last[SEASON + ((length + step - 1) % period)]!;
    const trend = last[LEVEL]! + damping * last[GROWTH]!;
    const steady = seasonal ? trend : trend + season;
    let spread = 0;
    for (let back = 1; back < step; back += 1) {
      spread += moved[back - 1]! ** 2 * (model.error === 'A' ? 1 : squares[step - back - 1]!);
    }
    const square = steady * steady + variance * spread;
    squares.push(square);
    const uncertain = model.error === 'A' ? variance * (1 + spread) : (1 + variance) * square - steady * steady;
    const size = seasonal ? season : 1;
    points.push({ mean: steady * size, deviation: Math.sqrt(Math.max(0, uncertain)) * Math.abs(size) });
    const again = model.season !== 'N' && step % period === 0 ? last[GAMMA]! : 0;
    moved.push(last[ALPHA]! + last[BETA]! * damping + again);
  }
  return { points, estimated: length - fit.freedom, freedom: fit.freedom };
}
