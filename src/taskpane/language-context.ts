import { createContext, useContext } from 'react';
import { fill } from '../texts/fill';
import type { Language, Text } from '../texts/language';
import { paneTexts, type PaneTextName } from '../texts/pane';

export const LanguageContext = createContext<Language>('zh');

export type Say = (name: PaneTextName, values?: Readonly<Record<string, string | number>>) => string;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Answers the texts of the pane in the language chosen. */
export function useTexts(): Say {
  return useCatalogue(paneTexts);
}

/** Answers the texts of a catalogue that stand by themselves in the language chosen. */
export function useCatalogue<C extends Readonly<Record<string, Text | Record<string, Text>>>>(catalogue: C) {
  const language = useLanguage();
  type Name = { [K in keyof C]: C[K] extends Text ? K : never }[keyof C];
  return (name: Name, values?: Readonly<Record<string, string | number>>) =>
    fill(catalogue[name] as unknown as Text, language, values);
}
