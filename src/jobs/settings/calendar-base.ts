import type { Language } from '../../texts/language';
import type { Settings } from './settings';

/** The calendar that the settings mean for somebody who reads in that language. */
export function calendarBase({ calendar }: Settings, language: Language): 'CN' | 'weekdays' | 'all' {
  if (calendar !== 'by-language') return calendar;
  return language === 'zh' ? 'CN' : 'weekdays';
}
