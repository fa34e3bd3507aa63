import { checkArea } from '../../src/jobs/check/check-area';
import { readActions } from '../../src/jobs/actions/read-actions';
import { findAsOf } from '../../src/jobs/track/find-as-of';
import { cellsOf, formulasOf, openTable, type FoundTable } from '../../src/taskpane/tables/found-table';
import type { Grid } from '../../src/sheet/grid';
import type { Job } from '../../src/taskpane/job';
import { likeliestTable } from '../../src/taskpane/tables/likeliest-table';
import { loadTables } from '../../src/taskpane/tables/load-tables';
import { memoryWorkbook } from '../../src/workbook/memory';
import { sampleContent } from './sample-content';

describe('the Chinese sample workbook', () => {
  let tables: readonly FoundTable[] = [];
  let guide: Grid = [];
  beforeAll(async () => {
    const port = memoryWorkbook(await sampleContent('sales-team'));
    tables = await loadTables(port);
    guide = (await port.read((await port.usedArea('说明'))!)).values;
  }, 60_000);

  const open = (name: string) => {
    const found = tables.find((table) => table.name === name);
    const opened = found && openTable(found);
    if (!opened?.ok) throw new Error(`no table ${name}`);
    return opened.value.table;
  };
  const columns = (name: string) =>
    Object.fromEntries(open(name).columns.map(({ heading, kind, role }) => [heading, `${kind} ${role}`]));

  test('has a table on each sheet but the guide, and all of them are read without a problem', () => {
    const names = '订单 目标2026 月度目标表 商机 回款 拜访活动 行动计划 团队成员 产品策略'.split(' ');
    expect(tables.map(({ name }) => name)).toEqual(names);
    expect(names.flatMap((name) => open(name).problems)).toEqual([]);
  });

  test('gives each job the table that it can do most with', () => {
    const first = (job: Job) => likeliestTable(tables, job)?.name;
    expect(first('set')).toBe('订单');
    expect(first('people')).toBe('目标2026');
    // no table has targets and actuals: the actuals come from the orders
    expect(first('track')).toBe('目标2026');
    expect(first('review')).toBe('订单');
    expect(first('funnel')).toBe('商机');
    expect(first('actions')).toBe('行动计划');
  });

  test('tells the role of each column of the orders', () => {
    expect(columns('订单')).toEqual({
      订单号: 'text order',
      日期: 'date date',
      客户: 'text customer',
      客户类型: 'text null',
      区域: 'text region',
      渠道: 'text channel',
      团队: 'text null',
      销售员: 'text person',
      产品线: 'text category',
      数量: 'number quantity',
      单价: 'number price',
      金额: 'number amount',
      成本: 'number cost',
      促销: 'text null',
    });
    expect(open('订单').rowNumbers.length).toBeGreaterThan(1400);
  });

  test('makes the targets tidy: person, target type and month, some of them without a target', () => {
    const table = open('目标2026');
    expect(columns('目标2026')).toEqual({
      团队: 'text null',
      销售员: 'text person',
      目标类型: 'text category',
      月份: 'date date',
      月度目标: 'number target',
    });
    expect(table.rowNumbers).toHaveLength(12 * 3 * 12);
    const target = table.columns.find(({ heading }) => heading === '月度目标');
    expect(target?.groups?.map(({ label }) => label)).toEqual(['签约额', '回款额', '新客户数']);
    expect(target?.values.filter((value) => value === null)).toHaveLength(17);
  });

  test('reads opportunities, receipts and activities with their dates and numbers', () => {
    expect(columns('商机')).toMatchObject({ 阶段: 'text null', 金额: 'number amount', 赢单日: 'date null' });
    expect(columns('回款')).toMatchObject({ 应收金额: 'number amount', 到期日: 'date null', 收款日: 'date date' });
    expect(columns('拜访活动')).toMatchObject({
      日期: 'date date',
      销售员: 'text person',
      拜访: 'number null',
      电话: 'number null',
      邮件: 'number null',
      展会: 'number null',
      线上活动: 'number null',
      新客户数: 'number quantity',
    });
  });

  test('holds an action plan in our own columns, and an as-of date', () => {
    const found = tables.find(({ name }) => name === '行动计划')!;
    const plan = readActions(cellsOf(found), found.area);
    expect(plan.ok && [plan.value.actions.length, plan.value.problems, plan.value.actions[0]!.owner]).toEqual([
      6,
      [],
      '梁思远',
    ]);
    // 2026-10-31
    expect(findAsOf(guide)).toBe(46326);
  });

  test('has one number that can not be right, which Check finds: 5万元 a week beside 150万元 a month', () => {
    const plans = tables.filter(({ name }) => name.includes('目标'));
    const findings = plans.flatMap(
      (found) => checkArea(cellsOf(found), found.area, 'zh', formulasOf(found))?.findings ?? [],
    );
    expect(findings.map(({ area, says, should }) => [area, says, should])).toEqual([
      [{ sheet: '月度目标表', row: 4, column: 3, rows: 1, columns: 1 }, '5万元', '37.5万元'],
    ]);
  });

  test('puts 华南 behind in 2026, and sells more at less margin in its promotions', () => {
    const { columns: read, rowNumbers } = open('订单');
    const values = (heading: string) => read.find((column) => column.heading === heading)!.values;
    const sum = (heading: string, meets: (row: number) => boolean) =>
      rowNumbers.reduce((all, _, row) => (meets(row) ? all + Number(values(heading)[row]) : all), 0);
    // January to October of 2025 and of 2026
    const south = (from: number, to: number) =>
      sum(
        '金额',
        (row) =>
          values('区域')[row] === '华南' && Number(values('日期')[row]) >= from && Number(values('日期')[row]) <= to,
      );
    expect(south(46023, 46326)).toBeLessThan(0.95 * south(45658, 45961));
    const margin = (isPromoted: boolean) => {
      const meets = (row: number) => (values('促销')[row] !== '无') === isPromoted;
      return 1 - sum('成本', meets) / sum('金额', meets);
    };
    expect(margin(true)).toBeLessThan(margin(false) - 0.05);
  });
});
