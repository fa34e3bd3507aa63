import { partOfTable } from '../../src/sheet/part-of-table';
import { readTable } from '../../src/sheet/read-table';
import { areaOf, column, gridOf, tableOf } from './grid-of';

/** Label and sheet rows of each group of a column. */
function groups(drawing: string, heading: string, formats?: (row: number) => string) {
  const grid = gridOf(drawing);
  const numberFormats = formats && grid.map((line, row) => line.map(() => formats(row)));
  const table = readTable(grid, areaOf(grid), 'T', numberFormats && { numberFormats });
  if (!table.ok) throw new Error(table.failure.code);
  const found = column(table.value, heading).groups;
  return found && found.map(({ label, rows }) => [label, ...rows.map((row) => table.value.rowNumbers[row]! + 1)]);
}

/** The target table that goes round by mail: money, leads and customers under one heading. */
const targets = `
  责任主体     | 目标类型 | 月度目标 | 周均目标 | 权重 | 关键策略
  华东销售一部 | 签约额   | 120万元  | 30万元   | 0.3  | 续签
  华东销售二部 | 签约额   | 150万元  | 5万元    | 0.3  | 沙龙
  市场部       | 有效线索 | 400条    | 100条    | 0.2  | 展会
  新客户拓展组 | 新签客户 | 20家     | 5家      | 0.1  | 拜访
  客户成功部   | 回款额   | 260万元  | 65万元   | 0.1  | 上门`;

describe('a column whose rows do not count the same', () => {
  test('is parted by target type, and its note names the rows', () => {
    const table = tableOf(targets);
    expect(groups(targets, '月度目标')).toEqual([
      ['签约额', 2, 3],
      ['有效线索', 4],
      ['新签客户', 5],
      ['回款额', 6],
    ]);
    expect(table.notes).toEqual([
      {
        code: 'rows-differ',
        parameters: { heading: '月度目标', groups: '签约额 2–3, 有效线索 4, 新签客户 5, 回款额 6' },
      },
      {
        code: 'rows-differ',
        parameters: { heading: '周均目标', groups: '签约额 2–3, 有效线索 4, 新签客户 5, 回款额 6' },
      },
    ]);
  });

  test('is parted by type also where the numbers are bare, but a column of weights beside it is not', () => {
    const bare = targets.replace(/万元|条|家(?= )/g, '');
    expect(groups(bare, '月度目标')?.map(([label]) => label)).toEqual(['签约额', '有效线索', '新签客户', '回款额']);
    expect(groups(bare, '权重')).toBeNull();
  });

  test('is parted by unit where no column tells the type', () => {
    const drawing = '部门 | 月度目标\n一部 | 120万元\n二部 | 400条\n三部 | ¥800000\n四部 | 20万美元\n五部 | 90%';
    expect(groups(drawing, '月度目标')).toEqual([
      ['¥', 2, 4],
      ['条', 3],
      ['$', 5],
      ['%', 6],
    ]);
  });

  test('is parted by unit within a type', () => {
    const drawing = '部门 | 目标类型 | 目标\n一部 | 签约额 | 120万元\n二部 | 签约额 | 20万美元\n三部 | 线索 | 400条';
    expect(groups(drawing, '目标')).toEqual([
      ['签约额 (¥)', 2],
      ['签约额 ($)', 3],
      ['线索', 4],
    ]);
  });

  test('counts a bare number in what the heading names', () => {
    expect(groups('部门 | 目标（万元）\n一部 | 120\n二部 | 400条\n三部 | 80', '目标（万元）')).toEqual([
      ['¥', 2, 4],
      ['条', 3],
    ]);
  });

  test('tells percents from amounts by their format', () => {
    const format = (row: number) => (row === 2 ? '0%' : 'General');
    expect(groups('部门 | 目标\n一部 | 120000\n二部 | 0.3\n三部 | 80000', '目标', format)).toEqual([
      ['–', 2, 4],
      ['%', 3],
    ]);
  });

  test('keeps rows without a number out of every group', () => {
    expect(groups('部门 | 目标\n一部 | 120万元\n二部 | -\n三部 | 400条', '目标')).toEqual([
      ['¥', 2],
      ['条', 4],
    ]);
  });
});

test.each([
  ['one unit throughout', '部门 | 目标\n一部 | 120万元\n二部 | 8000元\n三部 | ￥5'],
  ['bare numbers beside one unit', '部门 | 目标\n一部 | 120万元\n二部 | 800000\n三部 | 50万'],
  ['pieces of several kinds under a heading of quantity', '产品 | 数量\n甲 | 2台\n乙 | 3箱\n丙 | 5'],
  ['shares typed with and without %', '部门 | 目标\n一部 | 90%\n二部 | 0.85\n三部 | 1.1'],
  ['one target type', '部门 | 目标类型 | 目标\n一部 | 签约额 | 5\n二部 | 签约额 | 7'],
  ['a type that is blank somewhere', '部门 | 目标类型 | 目标\n一部 | 签约额 | 5\n二部 | | 7\n三部 | 线索 | 7'],
])('%s is one amount', (_, drawing) => {
  const table = tableOf(drawing);
  expect(table.columns.filter(({ kind }) => kind === 'number').map(({ groups: found }) => found)).toEqual([null]);
  expect(table.notes).toEqual([]);
});

test('of many rows here and there the first three and the last are named', () => {
  const types = ['签约额', '回款额', '新客户数'];
  const groupsOf = (people: number) => {
    const lines = Array.from({ length: people }, (_, person) =>
      types.map((type, index) => `人${person} | ${type} | ${person + index}`),
    );
    const { notes } = tableOf(['人员 | 目标类型 | 月度目标', ...lines.flat()].join('\n'));
    return notes.find(({ code }) => code === 'rows-differ')?.parameters.groups;
  };
  expect(groupsOf(5)).toBe('签约额 2+5+8+11+14, 回款额 3+6+9+12+15, 新客户数 4+7+10+13+16');
  expect(groupsOf(12)).toBe('签约额 2+5+8+…+35, 回款额 3+6+9+…+36, 新客户数 4+7+10+…+37');
});

describe('a part of a table', () => {
  test('holds the rows of one group, under a heading that says which', () => {
    const table = tableOf(targets);
    const monthly = column(table, '月度目标');
    const part = partOfTable(table, monthly, monthly.groups![0]!);
    expect(part.column).toMatchObject({
      heading: '月度目标 · 签约额',
      values: [1_200_000, 1_500_000],
      groups: null,
      asWritten: false,
    });
    expect(part.table.rowNumbers).toEqual([1, 2]);
    expect(column(part.table, '责任主体').values).toEqual(['华东销售一部', '华东销售二部']);
    expect(column(part.table, '周均目标').groups).toBeNull();
    expect(part.table.columns.every(({ values }) => values.length === 2)).toBe(true);
    expect(part.table.notes[0]!.parameters.heading).toBe('月度目标 · 签约额');
    expect(part.table.notes[1]!.parameters.heading).toBe('周均目标');
  });

  test('keeps the problems of its own rows', () => {
    const table = tableOf(
      '部门 | 目标 | 实际\n一部 | 120万元 | x\n二部 | 400条 | 5\n三部 | 80条 | y\n四部 | 3条 | 1\n五部 | 4条 | 1',
    );
    const target = column(table, '目标');
    const problems = (group: number) => partOfTable(table, target, target.groups![group]!).table.problems;
    expect(problems(0)).toMatchObject([{ cell: 'S!C2', row: 0, heading: '实际' }]);
    expect(problems(1)).toMatchObject([{ cell: 'S!C4', row: 1, heading: '实际' }]);
  });
});
