import { fill } from '../../texts/fill';
import { setTexts, type SetTextName } from '../../texts/set';
import { useLanguage } from '../language-context';

export type SaySet = (name: SetTextName, values?: Readonly<Record<string, string | number>>) => string;

/** Answers the texts of the job Set in the language chosen. */
export function useSetTexts(): SaySet {
  const language = useLanguage();
  return (name, values) => fill(setTexts[name], language, values);
}
