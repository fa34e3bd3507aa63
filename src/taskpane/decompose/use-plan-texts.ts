import { planPaneTexts } from '../../texts/plan-pane';
import { useCatalogue } from '../language-context';

/** Answers the texts of plans in the language chosen. */
export function usePlanTexts() {
  return useCatalogue(planPaneTexts);
}
