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
  const language = useLanguage();
  return (name, values) => fill(paneTexts[name], language, values);
}

/** Answers the texts of a catalogue in the language chosen. */
export function useCatalogue<Name extends string>(texts: Readonly<Record<Name, Text>>) {
  const language = useLanguage();
  return (name: Name, values?: Readonly<Record<string, string | number>>) => fill(texts[name], language, values);
}
