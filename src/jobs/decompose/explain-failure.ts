import type { Failure } from '../../core/failure';
import type { Language } from '../../texts/language';
import { printNumber } from '../../texts/print-number';
import { refuse, type JobOutcome } from '../job-outcome';
import { nodeLabels } from './name-path';
import type { PlanHistory } from './plan-history';
import type { NodePlace } from './plan-nodes';

/** A failure of the core with the place of the plan that it is about. */
export function explainFailure(
  failure: Failure,
  history: PlanHistory,
  limited: readonly { readonly node: NodePlace }[],
  language: Language,
): JobOutcome<never> {
  const shown = (name: string) => printNumber(Number(failure.parameters[name]), 10);
  const at = limited[Number(failure.parameters['row']) - 1];
  const place = at === undefined ? '' : nodeLabels(history, at.node, language).join(' › ');
  switch (failure.code) {
    case 'total-not-whole':
      return refuse('split-total-not-whole', {
        total: shown('total'),
        unit: shown('unit'),
        lower: shown('lower'),
        upper: shown('upper'),
      });
    case 'value-not-whole':
      return refuse('limit-not-whole', { place, value: shown('value'), unit: shown('unit') });
    case 'bounds-cross':
      return refuse('limits-cross', { place, min: shown('min'), max: shown('max') });
    case 'hold-outside-bounds':
      return refuse('hold-outside', { place, value: shown('value') });
    case 'limits-conflict':
      return refuse('limits-against', {
        path: failure.parameters['path']!,
        least: shown('least'),
        most: shown('most'),
      });
    case 'infeasible':
      return refuse('limits-total', { total: shown('total'), reachable: shown('reachable'), by: shown('by') });
    default:
      return { ok: false, failure };
  }
}
