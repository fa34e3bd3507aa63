import type { Language } from './language';

/** Names one after another, with the language's comma between them. */
export function listText(items: readonly (string | number)[], language: Language): string {
  return items.join(language === 'zh' ? '、' : ', ');
}
