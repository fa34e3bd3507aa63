import { checkArea } from '../../../src/jobs/check/check-area';
import { proposeCorrection } from '../../../src/jobs/check/propose-correction';
import type { Grid } from '../../../src/sheet/grid';
import { piecesOf } from '../../../src/texts/marked';

const at = (grid: Grid, row = 0, column = 0) => ({
  sheet: '计划',
  row,
  column,
  rows: grid.length,
  columns: grid[0]?.length ?? 0,
});

test('a finding names the cell on the sheet, its labels, what it says and should say, and why', () => {
  // methods.md 8: 150万元 a month can't be 5万元 a week where 80 a month are 20 a week
  const grid = [
    ['团队', '月度目标', '周均目标'],
    ['一部', '80万元', '20万元'],
    ['二部', '150万元', '5万元'],
  ];
  const checked = checkArea(grid, at(grid, 3, 1), 'zh')!;
  const { told } = checked.findings[0]!;
  // the same sentence, with the numbers in it to ask about
  expect(
    piecesOf(told)
      .filter(({ how }) => how !== null)
      .map(({ text }) => text),
  ).toEqual(['4', '30']);
  expect(checked).toEqual({
    numbers: 4,
    findings: [
      {
        area: { sheet: '计划', row: 5, column: 3, rows: 1, columns: 1 },
        labels: ['二部', '周均目标'],
        says: '5万元',
        should: '37.5万元',
        reason: '应为“月度目标”÷ 4；像是按 30 天平均了，而不是按周（如 4 周）',
        told,
        // the month's target, from which the week's follows
        basis: [{ sheet: '计划', row: 5, column: 2, rows: 1, columns: 1 }],
        isCertain: true,
      },
    ],
  });
});

test('the sentence comes in the language asked for, and numbers as numbers', () => {
  const grid = [
    ['Team', 'Q1', 'Q2', 'Total'],
    ['A', 10, 20, 30],
    ['B', 5, 5, 100],
    ['Total', 15, 25, 40],
  ];
  const [finding] = checkArea(grid, at(grid), 'en')?.findings ?? [];
  expect(finding).toMatchObject({ area: { row: 2, column: 3 }, labels: ['B', 'Total'], says: 100, should: 10 });
  expect(finding?.reason).toMatch(/^should be .*; looks like a zero too many/);
});

test('a correction is certain where a typical slip explains the number and no formula made it', () => {
  const grid = [
    ['Team', 'Q1', 'Q2', 'Total'],
    ['A', 10, 20, 30],
    ['B', 5, 5, 100],
    ['C', 7, 9, 23],
    ['Total', 22, 34, 56],
  ];
  const certain = (formulas?: (string | null)[][]) =>
    checkArea(grid, at(grid), 'en', formulas)?.findings.map(({ area, isCertain }) => [area.row, isCertain]);
  expect(certain()).toEqual(expect.arrayContaining([[2, true]]));
  expect(
    certain()
      ?.filter(([row]) => row !== 2)
      .every(([, isCertain]) => !isCertain),
  ).toBe(true);
  expect(certain([[], [], [null, null, null, '=SUM(B3:C3)*10']])).toEqual(expect.arrayContaining([[2, false]]));
});

test('a correction rests on what the cell says and writes what it should say', () => {
  const area = { sheet: '计划', row: 5, column: 3, rows: 1, columns: 1 };
  const finding = { area, labels: [], says: '5万元', should: '37.5万元', reason: '', isCertain: true };
  expect(proposeCorrection(finding)).toEqual({
    basis: [{ area, values: [['5万元']] }],
    sheets: [],
    changes: [{ area, cells: [['37.5万元']] }],
  });
});

test('where all holds there are no findings, and where there is nothing to check the answer is null', () => {
  const sound = [
    ['地区', '一月', '二月', '合计'],
    ['华东', 1, 2, 3],
    ['华北', 4, { error: '#N/A' }, 4],
  ];
  expect(checkArea(sound, at(sound), 'zh')).toEqual({ numbers: 5, findings: [] });
  const texts = [
    ['地区', '负责人'],
    ['华东', '张'],
  ];
  expect(checkArea(texts, at(texts), 'zh')).toBeNull();
});
