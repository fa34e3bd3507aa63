import { useMemo } from 'react';
import type { CalendarChange } from '../../core/calendar/calendar';
import type { PaceCalendar } from '../../jobs/track/pace-choices';
import { useSettings } from '../settings/settings-context';

/** What of the settings tracking starts from. */
export interface TrackSettings {
  readonly calendar: PaceCalendar;
  readonly changes: readonly CalendarChange[];
  readonly fiscalYearStart: number;
  readonly unit: number;
  readonly onPace: number;
  readonly behind: number;
  readonly drop: number;
  readonly confidence: number;
}

export function useTrackSettings(): TrackSettings {
  const { settings, calendar } = useSettings();
  const { base, changes } = calendar;
  return useMemo(() => {
    const { unit, fiscalYearStart, onPace, behind, drop, confidence } = settings;
    return { calendar: base, changes, unit, fiscalYearStart, onPace, behind, drop, confidence };
  }, [settings, base, changes]);
}
