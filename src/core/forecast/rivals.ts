import { fitAllEts } from './choose-ets';
import { forecastEts } from './ets-forecast';
import { fitEts, type EtsFit } from './fit-ets';
import { MOST_PLACES } from './free-space';
import type { Rival } from './rolling-origin';
import { forecastSeasonalNaive } from './seasonal-naive';
import { forecastTheta } from './theta';

/**
 * The methods that compete for a history, the favourite first: the ETS model that AICc chooses, the best with a damped
 * trend, the best with a season (AICc is shy of the many parameters of a long one), theta, seasonal naive. Before an earlier origin an ETS model keeps its form, its parameters are fitted again.
 */
export function findRivals(history: Float64Array, period: number): Rival[] {
  const fits = fitAllEts(history, period);
  const damped = fits.find(({ model }) => model.trend === 'Ad');
  const seasonal = fits.find(({ model }) => model.season !== 'N');
  const competing = new Set([fits[0], damped, seasonal].filter((fit) => fit !== undefined));
  const theta: Rival = { method: 'theta', forecast: (past, horizon) => forecastTheta(past, period, horizon) };
  const naive: Rival = {
    method: 'naive',
    forecast: (past, horizon) => forecastSeasonalNaive(past, period, horizon),
  };
  const rivals = [...competing].map((fit) => etsRival(fit, history, period));
  if (theta.forecast(history, 1)) rivals.push(theta);
  if (history.length > period) rivals.push(naive);
  return rivals;
}

function etsRival(fit: EtsFit, history: Float64Array, period: number): Rival {
  const { model, parameters } = fit;
  // A long season is not fitted again but taken as it starts: it must start from what was known then.
  const again = fit.period > MOST_PLACES ? {} : { start: parameters, tolerance: 1e-3 };
  return {
    method: model,
    forecast(past, horizon) {
      const own = past === history ? fit : fitEts(past, period, model, again);
      return own && forecastEts(own, horizon);
    },
  };
}
