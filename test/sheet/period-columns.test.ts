import { recogniseTable } from '../../src/sheet/recognise-table';
import { areaOf, gridOf } from './grid-of';

function headings(drawing: string): string[] {
  const values = gridOf(drawing);
  const area = areaOf(values);
  const numberFormats = values.map((row) => row.map(() => 'General'));
  const read = recogniseTable({ area, values, numberFormats }, area, 'T');
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.columns.map(({ heading }) => heading);
}

test('years beside the target of the next one stay side by side: in a table of years the target would have no column', () => {
  expect(
    headings(`
区域 | 2023 销售 | 2024 销售 | 2025 销售 | 2026 目标
华东 | 10 | 12 | 14 | 16
华北 | 20 | 22 | 24 | 26`),
  ).toEqual(['区域', '2023 销售', '2024 销售', '2025 销售', '2026 目标']);
});

test('years of one measure become rows, and those of two that each year has', () => {
  expect(
    headings(`
区域 | 2023 销售 | 2024 销售 | 2025 销售
华东 | 10 | 12 | 14
华北 | 20 | 22 | 24`),
  ).toHaveLength(3);
  expect(
    headings(`
区域 | 2023 销售 | 2023 毛利 | 2024 销售 | 2024 毛利 | 2025 销售 | 2025 毛利
华东 | 10 | 1 | 12 | 2 | 14 | 3
华北 | 20 | 2 | 22 | 3 | 24 | 4`),
  ).toHaveLength(4);
});
