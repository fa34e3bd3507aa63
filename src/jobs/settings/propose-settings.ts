import type { Area } from '../../sheet/address';
import type { CellInput } from '../../sheet/draft';
import type { Grid } from '../../sheet/grid';
import type { Language } from '../../texts/language';
import { settingTexts } from '../../texts/settings';
import type { Proposal } from '../proposal';
import { buildSheet } from '../sheet-builder';
import { OWN_SHEET } from './own-sheet';
import { printSetting } from './print-setting';
import { defaultSettings, RATE_SETTINGS, type SettingName, type Settings } from './settings';

const NAMES = Object.keys(defaultSettings) as SettingName[];
const HEADING_ROW = 3;

/** Where the settings stand on the sheet that Targetry keeps: its first three columns, what else is there stays. */
export function settingsArea(sheet: string): Area {
  return { sheet, row: 0, column: 0, rows: HEADING_ROW + 1 + NAMES.length, columns: 3 };
}

/**
 * Writes the settings where people can read them: on the sheet that Targetry keeps, which is added if there is none.
 *
 * @param existing the sheet and the cells of its `settingsArea`; null where there is none yet
 */
export function proposeSettings(
  settings: Settings,
  existing: { readonly sheet: string; readonly values: Grid } | null,
  language: Language,
): Proposal {
  const cells = cellsOf(settings, language);
  if (existing !== null) {
    const area = settingsArea(existing.sheet);
    return { basis: [{ area, values: existing.values }], sheets: [], changes: [{ area, cells }] };
  }
  const sheet = buildSheet(OWN_SHEET);
  cells.forEach((line, row) => sheet.put(row, 0, ...line));
  sheet.title();
  sheet.headings(HEADING_ROW);
  for (const name of RATE_SETTINGS) sheet.format(HEADING_ROW + 1 + NAMES.indexOf(name), 1, 1, 1, '0.0%');
  return { basis: [], sheets: [sheet.draft({ columnWidths: [24, 24, 40] })], changes: [] };
}

function cellsOf(settings: Settings, language: Language): CellInput[][] {
  const { names, meanings, sheet } = settingTexts;
  return [
    [OWN_SHEET, null, null],
    [sheet.note[language], null, null],
    [null, null, null],
    [sheet.setting[language], sheet.value[language], sheet.meaning[language]],
    ...NAMES.map((name) => [names[name][language], printSetting(settings, name, language), meanings[name][language]]),
  ];
}
