import type { Language } from './language';

/** Clauses one after another, with the language's semicolon between them. */
export function clausesText(clauses: readonly string[], language: Language): string {
  return clauses.join(language === 'zh' ? '；' : '; ');
}
