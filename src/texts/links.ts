import type { Language } from './language';

/** The help page of a worksheet function on the host that serves Targetry. */
export function helpUrl(id: string, host: string, language: Language = 'en'): string {
  return `${host}/help/${language === 'zh' ? 'index-zh-CN.html' : 'index.html'}#${id}`;
}
