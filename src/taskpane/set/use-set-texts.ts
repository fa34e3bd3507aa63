import { setTexts } from '../../texts/set';
import { useCatalogue } from '../language-context';

export type SaySet = ReturnType<typeof useSetTexts>;

/** Answers the texts of the job Set in the language chosen. */
export function useSetTexts() {
  return useCatalogue(setTexts);
}
