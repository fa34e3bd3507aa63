import { peopleTexts } from '../../texts/people';
import { useCatalogue } from '../language-context';

export type SayPeople = ReturnType<typeof usePeopleTexts>;

/** Answers the texts of the job People in the language chosen. */
export function usePeopleTexts() {
  return useCatalogue(peopleTexts);
}
