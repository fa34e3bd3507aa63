import { createContext, useContext } from 'react';
import type { CalendarChange } from '../../core/calendar/calendar';
import { calendarBase } from '../../jobs/settings/calendar-base';
import { defaultSettings, type Settings } from '../../jobs/settings/settings';
import { useLanguage } from '../language-context';

export interface SettingsInUse {
  readonly settings: Settings;
  /** The days of the workbook's holiday list. */
  readonly holidays: readonly CalendarChange[];
}

export const SettingsContext = createContext<SettingsInUse>({ settings: defaultSettings, holidays: [] });

/** The settings of the workbook, for every view, with its calendar for the language of the pane. */
export function useSettings() {
  const { settings, holidays } = useContext(SettingsContext);
  const language = useLanguage();
  return { settings, calendar: { base: calendarBase(settings, language), changes: holidays } } as const;
}
