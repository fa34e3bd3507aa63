import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CalendarChange } from '../../core/calendar/calendar';
import { isOwnSheet } from '../../jobs/settings/own-sheet';
import { proposeSettings, settingsArea } from '../../jobs/settings/propose-settings';
import { readHolidays, type Holidays } from '../../jobs/settings/read-holidays';
import { readSettings, SETTINGS_NAME, writeSettings, type KeptSettings } from '../../jobs/settings/read-settings';
import { defaultSettings, type Settings } from '../../jobs/settings/settings';
import { parseArea } from '../../sheet/parse-area';
import type { Language } from '../../texts/language';
import { applyProposal } from '../../workbook/apply';
import { WorkbookError, type WorkbookPort } from '../../workbook/port';
import type { Work } from '../../workbook/work';

/** Why the list of holidays could not be read. */
export type HolidayTrouble =
  Exclude<Holidays, { readonly ok: true }> | { readonly wrong: 'noHolidaySheet'; readonly sheet: string };

export interface SettingsOfWorkbook extends KeptSettings {
  /** False where a newer version keeps settings in the workbook, which this one must leave alone. */
  readonly open: boolean;
  readonly holidays: readonly CalendarChange[];
  readonly holidayTrouble: HolidayTrouble | null;
}

export interface SettingsStore extends SettingsOfWorkbook {
  /** What went wrong when they were last read or kept. */
  readonly error: unknown;
  /** What went wrong when they were last written on the sheet that people read, though they were kept. */
  readonly sheetError: unknown;
  /** The sheet on which they were last written. */
  readonly sheet: string | null;
  save(settings: Settings, language: Language): Promise<void>;
}

const NOTHING: SettingsOfWorkbook = {
  settings: defaultSettings,
  refused: [],
  open: true,
  holidays: [],
  holidayTrouble: null,
};

/**
 * The settings that the workbook keeps, with the holidays that they point to.
 *
 * @param moment the settings are read again whenever it changes: others may have saved meanwhile
 * @param onLanguage called when another language is kept than when they were last read
 */
export function useKeptSettings(
  port: WorkbookPort,
  moment: unknown,
  onLanguage: (language: Settings['language']) => void,
  work: Work,
): SettingsStore {
  const [kept, setKept] = useState(NOTHING);
  const [outcome, setOutcome] = useState<Pick<SettingsStore, 'error' | 'sheetError' | 'sheet'>>(NO_OUTCOME);
  const latest = useRef(0);
  const language = useRef(defaultSettings.language);

  const show = (found: SettingsOfWorkbook) => {
    setKept(found);
    if (found.settings.language === language.current) return;
    language.current = found.settings.language;
    onLanguage(found.settings.language);
  };
  const showRead = useEffectEvent(show);
  useEffect(() => {
    const turn = ++latest.current;
    readAll(port).then(
      (found) => turn === latest.current && showRead(found),
      (error: unknown) => turn === latest.current && setOutcome({ ...NO_OUTCOME, error }),
    );
  }, [port, moment]);

  const save = async (settings: Settings, written: Language) => {
    latest.current++;
    try {
      // a newer version may have written meanwhile
      const before = await readAll(port);
      if (!before.open) return show(before);
      await port.remember(SETTINGS_NAME, writeSettings(settings));
      show({ settings, refused: [], open: true, ...(await holidaysOf(port, settings)) });
    } catch (error) {
      return setOutcome({ ...NO_OUTCOME, error });
    }
    try {
      setOutcome({ ...NO_OUTCOME, sheet: await writeSheet(port, settings, written, work) });
    } catch (sheetError) {
      setOutcome({ ...NO_OUTCOME, sheetError });
    }
  };
  return { ...kept, ...outcome, save };
}

const NO_OUTCOME = { error: null, sheetError: null, sheet: null };

async function readAll(port: WorkbookPort): Promise<SettingsOfWorkbook> {
  const kept = readSettings(await port.recall(SETTINGS_NAME));
  if (kept.state === 'newer') return { ...NOTHING, open: false };
  return { ...kept.value, open: true, ...(await holidaysOf(port, kept.value.settings)) };
}

async function holidaysOf(
  port: WorkbookPort,
  { holidays }: Settings,
): Promise<Pick<SettingsOfWorkbook, 'holidays' | 'holidayTrouble'>> {
  const area = holidays === '' ? undefined : parseArea(holidays);
  if (area === undefined) return { holidays: [], holidayTrouble: null };
  try {
    const { values } = await port.read(area);
    const list = readHolidays(values, area, (await port.countsFrom1904()) ? DAYS_TO_1904 : 0);
    return list.ok ? { holidays: list.changes, holidayTrouble: null } : { holidays: [], holidayTrouble: list };
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'sheet-not-found') throw error;
    return { holidays: [], holidayTrouble: { wrong: 'noHolidaySheet', sheet: area.sheet } };
  }
}

const DAYS_TO_1904 = 1462;

/** Answers the name of the sheet. What the person has selected stays selected. */
async function writeSheet(port: WorkbookPort, settings: Settings, language: Language, work: Work): Promise<string> {
  const selection = await port.selection().catch(() => null);
  const existing = await findSheet(port);
  const { sheets } = await applyProposal(port, proposeSettings(settings, existing, language), work);
  if (selection !== null && existing === null) await port.show(selection);
  return existing?.sheet ?? sheets[0]!;
}

async function findSheet(port: WorkbookPort) {
  for (const { name } of await port.listSheets()) {
    if (!isOwnSheet(name, (await firstCell(port, name)) ?? undefined)) continue;
    return { sheet: name, values: (await port.read(settingsArea(name))).values };
  }
  return null;
}

async function firstCell(port: WorkbookPort, sheet: string) {
  if (!/^targetry/i.test(sheet)) return null;
  return (await port.read({ sheet, row: 0, column: 0, rows: 1, columns: 1 })).values[0]?.[0];
}
