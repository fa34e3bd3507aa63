import type { Language } from './language';

/** The language people wrote names in: Chinese where any holds a Han character. */
export function languageOf(names: readonly string[]): Language {
  return names.some((name) => HAN.test(name)) ? 'zh' : 'en';
}

const HAN = /\p{Script=Han}/u;
