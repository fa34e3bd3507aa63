import fc from 'fast-check';
import { paceStatus } from '../../../src/core/pace/pace-status';
import { watchPeriods } from '../../../src/core/variance/watch-periods';
import { calendarBase } from '../../../src/jobs/settings/calendar-base';
import { proposeSettings, settingsArea } from '../../../src/jobs/settings/propose-settings';
import { readHolidays } from '../../../src/jobs/settings/read-holidays';
import { readSettings, writeSettings } from '../../../src/jobs/settings/read-settings';
import {
  CALENDAR_CHOICES,
  defaultSettings,
  LANGUAGE_CHOICES,
  WEEK_CHOICES,
  type Settings,
} from '../../../src/jobs/settings/settings';
import { day } from '../orders';

const kept = (data: object) => JSON.stringify({ version: 1, data });

test('a workbook that keeps nothing has the defaults', () => {
  expect(readSettings(null)).toEqual({ state: 'read', value: { settings: defaultSettings, refused: [] } });
});

test('nonsense is refused field by field, and the other fields count', () => {
  const text = kept({
    language: 'fr',
    unit: -1,
    calendar: 'CN',
    holidays: '假日!A2:C9',
    fiscalYearStart: 13,
    weeks: '5-5-3',
    onPace: '0.9',
    drop: 0.3,
    confidence: 1,
    other: 1,
  });
  expect(readSettings(text)).toEqual({
    state: 'read',
    value: {
      settings: { ...defaultSettings, calendar: 'CN', drop: 0.3 },
      refused: ['language', 'unit', 'holidays', 'fiscalYearStart', 'weeks', 'onPace', 'confidence'],
    },
  });
});

test('what is only behind can’t need more than what is on pace: both are the defaults then', () => {
  expect(readSettings(kept({ onPace: 0.7, behind: 0.9 }))).toEqual({
    state: 'read',
    value: { settings: defaultSettings, refused: ['behind'] },
  });
});

test('settings of a newer version are left alone', () => {
  expect(readSettings('{"version":2,"data":{"unit":5}}')).toEqual({ state: 'newer' });
});

const rate = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000);
const settings: fc.Arbitrary<Settings> = fc
  .record({
    language: fc.constantFrom(...LANGUAGE_CHOICES),
    unit: fc.constantFrom(0.01, 1, 12, 10_000),
    calendar: fc.constantFrom(...CALENDAR_CHOICES),
    holidays: fc.constantFrom('', '假日!A2:B30', "'My days'!$C$1:$C$9"),
    fiscalYearStart: fc.integer({ min: 1, max: 12 }),
    weeks: fc.constantFrom(...WEEK_CHOICES),
    onPace: rate,
    behind: rate,
    drop: rate,
    confidence: fc.constantFrom(0.5, 0.9, 0.999),
  })
  .map((all) => ({ ...all, onPace: Math.max(all.onPace, all.behind), behind: Math.min(all.onPace, all.behind) }));

test('all settings come back as they were kept', () => {
  fc.assert(
    fc.property(settings, (some) => {
      expect(readSettings(writeSettings(some))).toEqual({ state: 'read', value: { settings: some, refused: [] } });
    }),
  );
});

test('whatever a workbook keeps, sound settings come out', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings), '__proto__'), fc.jsonValue()),
      (data) => {
        const read = readSettings(kept(data));
        if (read.state !== 'read') throw new Error(read.state);
        const again = readSettings(writeSettings(read.value.settings));
        expect(again).toEqual({ state: 'read', value: { settings: read.value.settings, refused: [] } });
      },
    ),
  );
});

test('the thresholds start where the methods of the core do', () => {
  const { onPace, behind, drop, confidence } = defaultSettings;
  for (const pace of [1, 0.96, 0.95, 0.94, 0.8, 0.79]) {
    expect(paceStatus(pace, { onPace, behind })).toEqual(paceStatus(pace));
  }
  const values = [100, 104, 96, 81, 80, 79, 100, 60];
  expect(watchPeriods(values, { drop, confidence })).toEqual(watchPeriods(values));
});

test('the calendar follows the language unless one is chosen', () => {
  expect(calendarBase(defaultSettings, 'zh')).toBe('CN');
  expect(calendarBase(defaultSettings, 'en')).toBe('weekdays');
  expect(calendarBase({ ...defaultSettings, calendar: 'all' }, 'zh')).toBe('all');
});

test('a list of holidays: a heading, serials, dates as text, blanks, and make-up days', () => {
  const area = { sheet: '假日', row: 0, column: 0, rows: 6, columns: 2 };
  const values = [
    ['日期', '休/班'],
    [day(2027, 2, 5), null],
    ['2027-02-08', '休'],
    [null, null],
    ['2027年2月14日', '班'],
    [day(2027, 2, 20), 'Workday'],
  ];
  expect(readHolidays(values, area)).toEqual({
    ok: true,
    changes: [
      { serial: day(2027, 2, 5), workday: false },
      { serial: day(2027, 2, 8), workday: false },
      { serial: day(2027, 2, 14), workday: true },
      { serial: day(2027, 2, 20), workday: true },
    ],
  });
  expect(readHolidays([[day(2027, 2, 5) - 1462]], area, 1462)).toEqual({
    ok: true,
    changes: [{ serial: day(2027, 2, 5), workday: false }],
  });
});

test('what is no date or no mark is told by its cell', () => {
  const area = { sheet: 'Days', row: 4, column: 2, rows: 2, columns: 2 };
  expect(readHolidays([[46054], ['soon']], area)).toEqual({
    ok: false,
    wrong: 'notAHoliday',
    cell: 'Days!C6',
    value: 'soon',
  });
  expect(readHolidays([[46054, 'maybe']], area)).toMatchObject({ wrong: 'notAMark', cell: 'Days!D5', value: 'maybe' });
  expect(readHolidays([[{ error: '#N/A' }]], area)).toMatchObject({ wrong: 'notAHoliday', value: '#N/A' });
});

test('people read the settings on a sheet; a second time the same cells are written', () => {
  const first = proposeSettings(defaultSettings, null, 'en');
  const [sheet] = first.sheets;
  expect(sheet?.name).toBe('Targetry');
  expect(sheet?.cells[0]).toEqual(['Targetry', null, null]);
  expect(sheet?.cells.slice(3, 6).map((row) => row.slice(0, 2))).toEqual([
    ['Setting', 'Value'],
    ['Language of the pane', 'As Excel'],
    ['Rounding unit', 1],
  ]);
  const values = sheet!.cells.map((row) => row.map((cell) => cell as string | number | null));
  const second = proposeSettings({ ...defaultSettings, unit: 100 }, { sheet: 'Targetry', values }, 'zh');
  expect(second.sheets).toEqual([]);
  expect(second.basis).toEqual([{ area: settingsArea('Targetry'), values }]);
  expect(second.changes[0]?.area).toEqual(settingsArea('Targetry'));
  expect(second.changes[0]?.cells).toHaveLength(settingsArea('Targetry').rows);
  expect(second.changes[0]?.cells[5]?.slice(0, 2)).toEqual(['取整单位', 100]);
});
