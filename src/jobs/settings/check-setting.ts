import { parseArea } from '../../sheet/parse-area';
import { CALENDAR_CHOICES, LANGUAGE_CHOICES, WEEK_CHOICES, type SettingName, type Settings } from './settings';

/** Whether a value, from the workbook or typed, can be that setting. */
export function isSetting<Name extends SettingName>(name: Name, value: unknown): value is Settings[Name] {
  return CHECKS[name](value);
}

/** The setting that contradicts another one: what is only behind can't need more than what is on pace. */
export function contradiction({ behind, onPace }: Settings): SettingName | null {
  return behind > onPace ? 'behind' : null;
}

const CHECKS: Readonly<Record<SettingName, (value: unknown) => boolean>> = {
  language: (value) => (LANGUAGE_CHOICES as readonly unknown[]).includes(value),
  unit: (value) => isNumber(value) && value > 0 && value <= LARGEST_UNIT,
  calendar: (value) => (CALENDAR_CHOICES as readonly unknown[]).includes(value),
  holidays: (value) => value === '' || (typeof value === 'string' && isHolidayList(value)),
  fiscalYearStart: (value) => isNumber(value) && Number.isInteger(value) && value >= 1 && value <= 12,
  weeks: (value) => (WEEK_CHOICES as readonly unknown[]).includes(value),
  onPace: (value) => isNumber(value) && value > 0 && value <= 1,
  behind: (value) => isNumber(value) && value > 0 && value <= 1,
  drop: (value) => isNumber(value) && value > 0 && value <= 1,
  confidence: (value) => isNumber(value) && value >= 0.5 && value < 1,
};

const LARGEST_UNIT = 1e12;
const MOST_HOLIDAYS = 5000;

function isHolidayList(address: string): boolean {
  const area = parseArea(address);
  return area !== undefined && area.sheet !== '' && area.columns <= 2 && area.rows <= MOST_HOLIDAYS;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
