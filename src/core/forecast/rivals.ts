import { fitAllEts } from './choose-ets';
import { forecastEts } from './ets-forecast';
import { etsName } from './ets-model';
import { fitEts, type EtsFit } from './fit-ets';
import type { Rival } from './rolling-origin';
import { forecastSeasonalNaive } from './seasonal-naive';
import { forecastTheta } from './theta';

/**
 * The methods that compete for a history, the favourite first: the ETS model that AICc chooses, the best with a damped
 * trend, theta, seasonal naive. Before an earlier origin an ETS model keeps its form, its parameters are fitted again.
 */
export function findRivals(history: Float64Array, period: number): Rival[] {
  const fits = fitAllEts(history, period);
  const best = fits[0];
  const damped = fits.find((fit) => fit.model.trend === 'Ad');
  const theta: Rival = { name: 'theta', forecast: (past, horizon) => forecastTheta(past, period, horizon) };
  const naive: Rival = {
    name: period > 1 ? 'seasonal-naive' : 'naive',
    forecast: (past, horizon) => forecastSeasonalNaive(past, period, horizon),
  };
  const rivals = [...(best ? [etsRival(best, history, period)] : [])];
  if (damped && damped !== best) rivals.push(etsRival(damped, history, period));
  if (theta.forecast(history, 1)) rivals.push(theta);
  if (history.length > period) rivals.push(naive);
  return rivals;
}

function etsRival(fit: EtsFit, history: Float64Array, period: number): Rival {
  const { model, parameters } = fit;
  return {
    name: etsName(model),
    forecast(past, horizon) {
      const own = past === history ? fit : fitEts(past, period, model, { start: parameters, tolerance: 1e-3 });
      return own && forecastEts(own, horizon);
    },
  };
}
