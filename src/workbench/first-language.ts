import type { Language } from '../texts/language';

/** The language the page starts in: the one in its address (`?lang=en`), else Chinese if the browser prefers it. */
export function firstLanguage(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (asked === 'zh' || asked === 'en') return asked;
  return preferred[0]?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
