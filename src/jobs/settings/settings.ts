import type { WeekConvention } from '../../core/phasing/weeks';

export const LANGUAGE_CHOICES = ['excel', 'zh', 'en'] as const;
export const CALENDAR_CHOICES = ['by-language', 'CN', 'weekdays', 'all'] as const;
export const WEEK_CHOICES = ['split', 'iso', '4-4-5', 'four'] as const satisfies readonly (WeekConvention | 'four')[];

/** What a team has agreed on for a workbook; all jobs start from it. */
export interface Settings {
  /** The pane's language; `excel` follows the host. */
  readonly language: (typeof LANGUAGE_CHOICES)[number];
  /** Rounding unit of new plans, above 0. */
  readonly unit: number;
  /** Working days. `by-language`: China's in Chinese, Monday to Friday in English. */
  readonly calendar: (typeof CALENDAR_CHOICES)[number];
  /**
   * Where the workbook lists days that differ from the calendar ("'假日'!A2:B30"): days off in one column, or days and
   * 休/班 (holiday/workday) in two. "" for none.
   */
  readonly holidays: string;
  /** The month in which a fiscal year starts, 1 to 12. */
  readonly fiscalYearStart: number;
  /** To which month a week belongs that crosses a month end; `four`: a month is four weeks, whatever the calendar says. */
  readonly weeks: (typeof WEEK_CHOICES)[number];
  /** Least pace that is on pace, at most 1; from 1 on it is ahead. */
  readonly onPace: number;
  /** Least pace that is only behind, at most `onPace`; below it a target is at risk. */
  readonly behind: number;
  /** Least relative worsening that an alert tells, 0 to 1. */
  readonly drop: number;
  /** How sure an alert must be to call a worsening proven, between 0 and 1. */
  readonly confidence: number;
}

export type SettingName = keyof Settings;

/** Those that people read and type as per cent. */
export const RATE_SETTINGS: readonly SettingName[] = ['onPace', 'behind', 'drop', 'confidence'];

/** What holds where nobody has said otherwise. */
export const defaultSettings: Settings = {
  language: 'excel',
  unit: 1,
  calendar: 'by-language',
  holidays: '',
  fiscalYearStart: 1,
  weeks: 'split',
  onPace: 0.95,
  behind: 0.8,
  drop: 0.2,
  confidence: 0.95,
};
