import { isRecord, readVersioned, writeVersioned, type Kept, type Versions } from '../kept/read-versioned';
import { contradiction, isSetting } from './check-setting';
import { defaultSettings, type SettingName, type Settings } from './settings';

/** The name under which a workbook keeps its settings. */
export const SETTINGS_NAME = 'settings';

export interface KeptSettings {
  readonly settings: Settings;
  /** Kept values that make no sense, by the name of their setting; the default counts there. */
  readonly refused: readonly SettingName[];
}

/** The settings that a workbook keeps, field by field: what is missing or makes no sense is the default. */
export function readSettings(text: string | null): Kept<KeptSettings> {
  return readVersioned(text, VERSIONS);
}

/** The text that keeps settings in a workbook, for `readSettings`. */
export function writeSettings(settings: Settings): string {
  return writeVersioned(settings, VERSIONS.version);
}

const VERSIONS: Versions<KeptSettings> = { version: 1, migrations: [], parse: parseSettings };

function parseSettings(data: unknown): KeptSettings {
  const kept = isRecord(data) ? data : {};
  const refused: SettingName[] = [];
  const taken = Object.fromEntries(
    (Object.keys(defaultSettings) as SettingName[]).map((name) => {
      const value = Object.hasOwn(kept, name) ? kept[name] : undefined;
      if (value !== undefined && !isSetting(name, value)) refused.push(name);
      return [name, value !== undefined && isSetting(name, value) ? value : defaultSettings[name]];
    }),
  ) as unknown as Settings;
  const wrong = contradiction(taken);
  if (wrong === null) return { settings: taken, refused };
  const { onPace, behind } = defaultSettings;
  return { settings: { ...taken, onPace, behind }, refused: [...refused, wrong] };
}
