import { findTables } from '../../src/sheet/find-tables';
import { titleAbove } from '../../src/sheet/title-above';
import { areaOf, gridOf } from './grid-of';

function titles(drawing: string) {
  const grid = gridOf(drawing);
  const origin = areaOf(grid, 'S', 4, 2);
  return findTables(grid, origin).map((table) => {
    const { text, unit } = titleAbove(grid, origin, table);
    return { text, unit };
  });
}

describe('titleAbove', () => {
  test('finds the title and the unit above a table', () => {
    expect(
      titles(`
        2026年销售目标 | |
                       | | 单位：万元
        地区 | 目标 | 实际
        华东 | 120  | 100`),
    ).toEqual([{ text: '2026年销售目标', unit: { label: '万元', factor: 10_000 } }]);
    expect(
      titles(`
        销售目标（单位：万元） | |
        制表人：张三 | |
        地区 | 目标 | 实际
        华东 | 120  | 100`),
    ).toEqual([{ text: '销售目标', unit: { label: '万元', factor: 10_000 } }]);
  });

  test('takes the first line for the title, and no settings', () => {
    expect(
      titles(`
        2017年进度 | |
        改一改截止日 | |
        标题 | zh |
        地区 | 目标 | 实际
        华东 | 120  | 100`),
    ).toEqual([{ text: '2017年进度', unit: null }]);
  });

  test('does not look past the table above', () => {
    expect(
      titles(`
        一季度（单位：元） | |
        地区 | 目标 | 实际
        华东 | 120  | 100
        华南 | 120  | 100
             |      |
        二季度 | |
        地区 | 目标 | 实际
        华东 | 120  | 100`),
    ).toEqual([
      { text: '一季度', unit: { label: '元', factor: 1 } },
      { text: '二季度', unit: null },
    ]);
  });

  test('finds nothing above a table at the top', () => {
    expect(titles('地区 | 目标\n华东 | 120')).toEqual([{ text: null, unit: null }]);
  });
});
