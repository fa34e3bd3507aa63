import { contradiction, isSetting } from '../../jobs/settings/check-setting';
import { defaultSettings, RATE_SETTINGS, type SettingName, type Settings } from '../../jobs/settings/settings';
import { readNumber } from '../../sheet/number-text';
import { printNumber } from '../../texts/print-number';
import { readRate } from '../read-input';

/** Settings while somebody edits them: each as the text of its field. */
export type SettingsDraft = Readonly<Record<SettingName, string>>;

export function draftOf(settings: Settings): SettingsDraft {
  return Object.fromEntries(
    (Object.keys(defaultSettings) as SettingName[]).map((name) => {
      const value = settings[name];
      if (RATE_SETTINGS.includes(name)) return [name, printNumber(Number(value) * 100, 8)];
      return [name, name === 'unit' ? printNumber(Number(value), 10) : String(value)];
    }),
  ) as SettingsDraft;
}

export interface ReadDraft {
  /** Null while a field is wrong. */
  readonly settings: Settings | null;
  readonly wrong: ReadonlySet<SettingName>;
}

/** The settings that the fields say, and the fields that can't be. */
export function readDraft(draft: SettingsDraft): ReadDraft {
  const wrong = new Set<SettingName>();
  const values = Object.fromEntries(
    (Object.keys(draft) as SettingName[]).map((name) => {
      const value = valueOf(name, draft[name]);
      if (!isSetting(name, value)) wrong.add(name);
      return [name, value];
    }),
  ) as unknown as Settings;
  if (wrong.size > 0) return { settings: null, wrong };
  const second = contradiction(values);
  if (second !== null) wrong.add(second);
  return { settings: second === null ? values : null, wrong };
}

function valueOf(name: SettingName, text: string): unknown {
  if (RATE_SETTINGS.includes(name)) {
    const rate = readRate(text);
    return 'value' in rate ? rate.value : null;
  }
  if (name === 'unit' || name === 'fiscalYearStart') return readNumber(text) ?? null;
  return text.trim();
}
