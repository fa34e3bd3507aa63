/** A member of the ETS family (指数平滑): additive or multiplicative error, trend none / additive / damped, season. */
export interface EtsModel {
  readonly error: 'A' | 'M';
  readonly trend: 'N' | 'A' | 'Ad';
  readonly season: 'N' | 'A' | 'M';
}

/**
 * The models that come into question: all fifteen without a multiplicative trend (which runs away over long horizons)
 * and without an additive error on a multiplicative season (whose variance can be infinite) — what R's ets() tries.
 * Multiplicative ones only for a history above zero, seasonal ones only where there is a season.
 *
 * Source: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, Forecasting with Exponential Smoothing, 2008, ch. 2.
 */
export function etsCandidates(seasonal: boolean, positive: boolean): readonly EtsModel[] {
  return ALL.filter(
    ({ error, season }) => (seasonal || season === 'N') && (positive || (error === 'A' && season !== 'M')),
  );
}

/** Smoothing parameters, first states and the variance: what AICc counts. */
export function countParameters({ trend, season }: EtsModel, period: number): number {
  return 3 + (trend === 'N' ? 0 : 2) + (trend === 'Ad' ? 1 : 0) + (season === 'N' ? 0 : period);
}

/** The usual short name, e.g. "ETS(M,Ad,M)". */
export function etsName({ error, trend, season }: EtsModel): string {
  return `ETS(${error},${trend},${season})`;
}

const ERRORS = ['A', 'M'] as const;
const TRENDS = ['N', 'A', 'Ad'] as const;
const SEASONS = ['N', 'A', 'M'] as const;

const ALL: readonly EtsModel[] = SEASONS.flatMap((season) =>
  TRENDS.flatMap((trend) => ERRORS.map((error) => ({ error, trend, season }))),
).filter(({ error, season }) => error === 'M' || season !== 'M');
