import { fill } from '../../texts/fill';
import type { Text } from '../../texts/language';
import { peopleTexts } from '../../texts/people';
import { useLanguage } from '../language-context';

type Texts = typeof peopleTexts;
type Name = { [Key in keyof Texts]: Texts[Key] extends Text ? Key : never }[keyof Texts];

export type SayPeople = (name: Name, values?: Readonly<Record<string, string | number>>) => string;

/** Answers the texts of the job People in the language chosen. */
export function usePeopleTexts(): SayPeople {
  const language = useLanguage();
  return (name, values) => fill(peopleTexts[name], language, values);
}
