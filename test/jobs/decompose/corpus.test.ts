import { dimensionsOf } from '../../../src/jobs/dimensions';
import { measuresOf } from '../../../src/jobs/measures';
import { findTables } from '../../../src/sheet/find-tables';
import { recogniseTable } from '../../../src/sheet/recognise-table';
import { sheetCases } from '../../sheet/corpus/sheet-case';

/** Lists of actions and rates have nothing to add up, broken sheets nothing at all; in two sheets each kind of number has one member. */
const NOT_TO_SPLIT = [
  'en-19-all-errors',
  'en-20-no-table',
  'en-22-action-plan',
  'zh-42-yes-signs',
  'en-45-percent-columns',
  'en-34-currency-mixed',
  'zh-22-of-which',
];

const cases = sheetCases().filter(({ file }) => !NOT_TO_SPLIT.some((name) => file.startsWith(name)));

test.each(cases.map((one) => [one.file, one] as const))('%s can be split with nothing corrected', (_, { sheet }) => {
  const [largest] = findTables(sheet.values, sheet.area);
  const read = recogniseTable(sheet, largest!, 'T');
  if (!read.ok) throw new Error(read.failure.code);
  const [measure] = measuresOf(read.value);
  expect(measure).toBeDefined();
  expect(measure?.column.role).not.toBe('rate');
  expect(dimensionsOf(measure!.table).length).toBeGreaterThan(0);
});

test.each([
  ['zh-02-months-wide-year-in-title.txt', '销售目标', ['区域', 'quarter', 'month']],
  ['zh-32-two-measures-by-channel.txt', '实际', ['区域', '项目']],
  ['zh-05-sections.txt', '签约额', ['负责人', '客户', '分组']],
  ['zh-10-weeks.txt', '目标 · 签约额', ['业务员', '指标', '周']],
  ['en-02-quarters-wide.txt', 'Quota', ['Rep', 'Team', 'quarter']],
  ['en-11-outline-q-rows.txt', 'Revenue', ['Group', 'quarter', 'month']],
])('%s offers the measure %s first, by %j', (file, heading, dimensions) => {
  const { sheet } = cases.find((one) => one.file === file)!;
  const read = recogniseTable(sheet, findTables(sheet.values, sheet.area)[0]!, 'T');
  if (!read.ok) throw new Error(read.failure.code);
  expect(measuresOf(read.value)[0]?.column.heading).toBe(heading);
  expect(dimensionsOf(read.value).map((one) => (one.kind === 'column' ? one.column.heading : one.kind))).toEqual(
    dimensions,
  );
});
