import { etsCandidates } from './ets-model';
import { fitEts, type EtsFit } from './fit-ets';

/** Every ETS model that can be fitted to a history, the best by AICc first. Without a season for period 1. */
export function fitAllEts(history: Float64Array, period: number): EtsFit[] {
  const positive = history.every((value) => value > 0);
  const seasonal = period > 1 && history.length >= 2 * period;
  return etsCandidates(seasonal, positive)
    .map((model) => fitEts(history, period, model))
    .filter((fit) => fit !== null)
    .sort((left, right) => left.aicc - right.aicc);
}
