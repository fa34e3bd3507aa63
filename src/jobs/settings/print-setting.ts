import type { Cell } from '../../sheet/grid';
import type { Language } from '../../texts/language';
import { settingTexts } from '../../texts/settings';
import type { SettingName, Settings } from './settings';

/** A setting as a cell shows it: a choice in words, a number as it is. */
export function printSetting(settings: Settings, name: SettingName, language: Language): Cell {
  const { choices, months, sheet } = settingTexts;
  if (name === 'language') return choices.language[settings.language][language];
  if (name === 'calendar') return choices.calendar[settings.calendar][language];
  if (name === 'weeks') return choices.weeks[settings.weeks][language];
  if (name === 'fiscalYearStart') return months[settings.fiscalYearStart - 1]![language];
  if (name === 'holidays') return settings.holidays === '' ? sheet.none[language] : settings.holidays;
  return settings[name];
}
