import fc from 'fast-check';
import { readTable } from '../../src/sheet/read-table';
import type { Cell, Grid } from '../../src/sheet/grid';
import { areaOf, column, contentOf, gridOf, tableOf, tablesOf } from './grid-of';

function roles(drawing: string): Record<string, string | null> {
  return Object.fromEntries(tableOf(drawing).columns.map(({ heading, role }) => [heading, role]));
}

describe('readTable', () => {
  describe('whole tables', () => {
    test('reads the target table that Chinese teams keep', () => {
      const table = tableOf(`
        2026年2月销售目标分解表 |          |          |          |
        责任主体 | 目标类型 | 月度目标 | 周均目标 | 关键策略
        华东组   | 签约额   | '150万元 | '5万元   | 深耕老客户，提升客单价
        华南组   | 新客户   | '20      | 5        | 展会与转介绍
        电销组   | 回款率   | '90%     | '90 %    | 每周跟进逾期账款
        合计     |          |          |          |
        注：周均目标按每月4周计算 | | | |`);
      expect(table.area).toEqual({ sheet: 'S', row: 1, column: 0, rows: 5, columns: 5 });
      expect(table.headingRow).toBe(1);
      expect(table.rowNumbers).toEqual([2, 3, 4]);
      expect(table.totalRows).toEqual([5]);
      expect(table.problems).toEqual([]);
      expect(table.columns.map(({ heading, role, kind }) => [heading, role, kind])).toEqual([
        ['责任主体', 'person', 'text'],
        ['目标类型', 'category', 'text'],
        ['月度目标', 'target', 'number'],
        ['周均目标', 'target', 'number'],
        ['关键策略', null, 'text'],
      ]);
      expect(column(table, '月度目标').values).toEqual([1_500_000, 20, 0.9]);
      expect(column(table, '周均目标').values).toEqual([50_000, 5, 0.9]);
      expect(column(table, '月度目标').asWritten).toBe(false);
    });

    test('counts the calls under a heading of telephones, and keeps telephone numbers as texts', () => {
      const calls = tableOf(`
        销售员 | 拜访 | 电话
        甲     | 3    | 10
        乙     | 2    | 12`);
      expect(column(calls, '电话')).toMatchObject({ kind: 'number', values: [10, 12] });
      const numbers = tableOf(`
        客户 | 联系人 | 电话
        甲   | 丙     | 68881234
        乙   | 丁     | 68885678`);
      expect(column(numbers, '电话')).toMatchObject({ kind: 'text', values: ['68881234', '68885678'] });
    });

    test('reads an order export of a Chinese CRM', () => {
      const table = tableOf(`
        订单编号  | 客户名称   | 客户编号 | 下单日期   | 创建时间         | 订单金额（元） | 数量 | 产品名称 | 产品线 | 所属区域 | 负责人
        SO-001    | 上海甲公司 | 00012    | 46054      | 2026-01-30 09:12 | '12,000.50     | 2    | 打印机   | 硬件   | 华东     | 张三
        SO-002    | 广州乙公司 | 00013    | 2026/2/2   | 2026-02-01 10:00 | 8000           | '3台 | 扫描仪   | 硬件   | 华南     | 李四
        SO-003    | 北京丙公司 | 00014    | 2026年2月3日 | 2026-02-03 08:00 |               | 1    | 软件授权 | 软件   | 华北     |`);
      expect(Object.fromEntries(table.columns.map((one) => [one.heading, one.role]))).toEqual({
        订单编号: 'order',
        客户名称: 'customer',
        客户编号: null,
        下单日期: 'date',
        创建时间: null,
        '订单金额（元）': 'amount',
        数量: 'quantity',
        产品名称: 'product',
        产品线: 'category',
        所属区域: 'region',
        负责人: 'person',
      });
      expect(column(table, '下单日期')).toMatchObject({ kind: 'date', values: [46054, 46055, 46056] });
      expect(column(table, '创建时间')).toMatchObject({ kind: 'date', values: [46052, 46054, 46056] });
      expect(column(table, '订单金额（元）')).toMatchObject({
        values: [12000.5, 8000, null],
        unit: { label: '元', factor: 1 },
      });
      expect(column(table, '数量').values).toEqual([2, 3, 1]);
      expect(column(table, '负责人').values).toEqual(['张三', '李四', null]);
      expect(table.problems).toEqual([]);
    });

    test('reads an English opportunity export', () => {
      expect(
        roles(`
        Opportunity Name | Account Name | Opportunity Owner | Stage | Close Date | Amount (USD) | Probability (%) | Lead Source | Created Date
        Printers         | Acme         | Ann Lee           | Won   | 2026-02-01 | 1200         | 100             | Web         | 2026-01-02
        Scanners         | Bolt         | Bob Ray           | Lost  | 2026-02-03 | 800          | 0               | Fair        | 2026-01-03`),
      ).toEqual({
        'Opportunity Name': 'order',
        'Account Name': 'customer',
        'Opportunity Owner': 'person',
        Stage: 'stage',
        'Close Date': 'date',
        'Amount (USD)': 'amount',
        'Probability (%)': 'probability',
        'Lead Source': 'channel',
        'Created Date': null,
      });
    });

    test('reads side by side tables, each by itself', () => {
      const tables = tablesOf(
        gridOf(`
        地区 | 金额 |  | 渠道 | 目标 | 实际
        华东 | 120  |  | 直销 | 150  | 140
        华南 | 80   |  | 合计 | 150  | 140`),
      );
      expect(tables.map((table) => [table.area.column, table.rowNumbers, table.totalRows])).toEqual([
        [3, [1], [2]],
        [0, [1, 2], []],
      ]);
    });
  });

  describe('headings', () => {
    test('joins a group row and the row below it', () => {
      const drawing = `
        地区 | 2025 |     | 2026 |
             | Q1   | Q2  | Q1   | Q2
        华东 | 10   | 12  | 14   | 16`;
      expect(tableOf(drawing).columns.map((one) => one.heading)).toEqual([
        '地区',
        '2025 Q1',
        '2025 Q2',
        '2026 Q1',
        '2026 Q2',
      ]);
      expect(tableOf(drawing)).toMatchObject({ headingRow: 1, rowNumbers: [2] });
    });

    test('joins a label merged over several, beside labels merged down', () => {
      const table = tableOf(`
        责任主体 | 目标 |      |      | 备注
                 | 月度 | 周均 | 日均 |
        华东     | 150  | 37.5 | 7.5  | 无
        华南     | 80   | 20   | 4    | 新团队`);
      expect(table.columns.map((one) => one.heading)).toEqual([
        '责任主体',
        '目标 月度',
        '目标 周均',
        '目标 日均',
        '备注',
      ]);
    });

    test('does not take a first row of texts for a second heading', () => {
      expect(
        tableOf(`
        姓名 |      | 备注
        张三 | 销售 |
        李四 | 售后 | 兼职`).rowNumbers,
      ).toEqual([1, 2]);
    });

    test('writes date serials of a heading as dates', () => {
      const table = tableOf(`
        Region | 42736 | 42767 | 42795
        North  | 5     | 7     | 9`);
      expect(table.columns.map((one) => one.heading)).toEqual(['Region', '2017-01', '2017-02', '2017-03']);
    });

    test('gives blank and repeated headings a name of their own, and says so', () => {
      const table = tableOf(`
        地区 | 金额 |    | 金额 | 金额 (2)
        华东 | 1    | 2  | 3    | 4
        华南 | 5    | 6  | 7    | 8`);
      expect(table.columns.map((one) => one.heading)).toEqual(['地区', '金额', 'Column C', '金额 (3)', '金额 (2)']);
      expect(table.notes).toEqual([
        { code: 'heading-made', parameters: { heading: 'Column C', cell: 'S!C1' } },
        { code: 'heading-made', parameters: { heading: '金额 (3)', cell: 'S!D1' } },
      ]);
    });

    test('skips a heading printed again on each page', () => {
      const table = tableOf(`
        地区 | 金额
        华东 | 120
        地区 | 金额
        华南 | 80`);
      expect(table.rowNumbers).toEqual([1, 3]);
      expect(table.notes).toEqual([{ code: 'headings-repeated', parameters: { rows: '3' } }]);
    });

    test('leaves out columns without heading and content', () => {
      const table = tableOf(`
         | 地区 |  | 金额 |
         | 华东 |  | 120  | `);
      expect(table.columns.map(({ heading, index }) => [heading, index])).toEqual([
        ['地区', 0],
        ['金额', 2],
      ]);
      expect(table.area).toMatchObject({ column: 1, columns: 3 });
    });
  });

  describe('kinds and problems', () => {
    test('lists a text and an error in a number column with their cells, and takes them as blank', () => {
      const grid = gridOf(`
        地区 | 金额
        华东 | 120
        华南 | 待定
        华北 | #N/A
        西南 | '1,20
        西北 | 5
        东北 | 7
        华中 | 8`);
      const outcome = readTable(grid, areaOf(grid, 'My Sheet', 4, 2), 'T');
      expect(outcome).toMatchObject({
        ok: true,
        value: {
          problems: [
            { cell: "'My Sheet'!D7", heading: '金额', row: 1, code: 'not-a-number', parameters: { value: '待定' } },
            { cell: "'My Sheet'!D8", heading: '金额', row: 2, code: 'error-cell', parameters: { error: '#N/A' } },
            { cell: "'My Sheet'!D9", heading: '金额', row: 3, code: 'not-a-number', parameters: { value: '1,20' } },
          ],
        },
      });
      expect(outcome.ok && outcome.value.columns[1]?.values).toEqual([120, null, null, null, 5, 7, 8]);
    });

    test('takes half of numbers for enough where the heading says amount, and names the texts', () => {
      const table = tableOf('地区 | 金额 | 备注\n华东 | 120 | 3\n华南 | 待定 | 急');
      expect(table.columns.map(({ kind }) => kind)).toEqual(['text', 'number', 'text']);
      expect(table.problems).toMatchObject([{ cell: 'S!B3', heading: '金额', code: 'not-a-number' }]);
    });

    test('lists an impossible date', () => {
      const table = tableOf(`
        日期       | 金额
        2026-02-01 | 1
        2026-02-30 | 2
        46060      | 3
        -          | 4`);
      expect(column(table, '日期').values).toEqual([46054, null, 46060, null]);
      expect(table.problems).toEqual([
        { cell: 'S!A3', heading: '日期', row: 1, code: 'not-a-date', parameters: { value: '2026-02-30' } },
      ]);
    });

    test('keeps blank apart from 0, and reads "-" and "无" as blank among numbers', () => {
      const table = tableOf(`
        地区 | 金额
        华东 | 0
        华南 |
        华北 | -
        西南 | 无
        西北 | 3
        东北 | 4`);
      expect(column(table, '金额').values).toEqual([0, null, null, null, 3, 4]);
      expect(column(table, '金额').asWritten).toBe(true);
      expect(table.problems).toEqual([]);
    });

    test('knows dates by their number format where the heading says nothing', () => {
      const grid = gridOf(`
        X     | Y
        46054 | 46054
        46055 | 46055`);
      const formats = [
        ['General', 'General'],
        ['yyyy"年"m"月"d"日"', '#,##0'],
        ['yyyy"年"m"月"d"日"', '#,##0'],
      ];
      const outcome = readTable(grid, areaOf(grid), 'T', { numberFormats: formats });
      expect(outcome.ok && outcome.value.columns.map((one) => one.kind)).toEqual(['date', 'number']);
    });

    test('drops the time of a serial', () => {
      expect(column(tableOf('Date | Amount\n46054.75 | 1'), 'Date').values).toEqual([46054]);
    });

    test('reads 20260201 as a date where the heading says date, as a number elsewhere', () => {
      const table = tableOf(`
        日期     | 数量
        20260201 | 20260201
        '20260202 | 5`);
      expect(column(table, '日期')).toMatchObject({ kind: 'date', values: [46054, 46055] });
      expect(column(table, '数量')).toMatchObject({ kind: 'number', values: [20260201, 5] });
    });

    test('reads 2/13/2026 by what the whole column shows, and says which way', () => {
      const monthFirst = tableOf('Order Date | Amount\n2/1/2026 | 1\n2/13/2026 | 2');
      expect(column(monthFirst, 'Order Date').values).toEqual([46054, 46066]);
      expect(monthFirst.notes).toEqual([{ code: 'month-first', parameters: { heading: 'Order Date' } }]);
      const dayFirst = tableOf('Order Date | Amount\n1/2/2026 | 1\n13/2/2026 | 2');
      expect(column(dayFirst, 'Order Date').values).toEqual([46054, 46066]);
      const open = tableOf('Order Date | Amount\n1/2/2026 | 1\n3/2/2026 | 2');
      expect(column(open, 'Order Date')).toMatchObject({ kind: 'text', values: ['1/2/2026', '3/2/2026'] });
    });

    test('takes IDs, codes, years and months as labels', () => {
      const table = tableOf(`
        年份 | 月份 | Postal Code | 客户编号 | 商品条码           | 金额
        2025 | 1    | 42420       | 1001     | '00123            | 10
        2026 | 2    | 90036       | 1002     | '6901234567890123 | 20`);
      expect(table.columns.map((one) => one.kind)).toEqual(['text', 'text', 'text', 'text', 'text', 'number']);
      expect(column(table, '年份').values).toEqual(['2025', '2026']);
      expect(column(table, '商品条码').values).toEqual(['00123', '6901234567890123']);
    });

    test('trims labels, and says that the cells differ', () => {
      const table = tableOf([
        ['地区', '金额'],
        ['华东 ', 1],
        ['　华东', 2],
      ]);
      expect(column(table, '地区')).toMatchObject({ values: ['华东', '华东'], asWritten: false });
      expect(column(table, '金额').asWritten).toBe(true);
    });
  });

  describe('units', () => {
    test('takes the unit from the heading and leaves the values as written', () => {
      const table = tableOf('地区 | 金额（万元） | 销量(千件)\n华东 | 120 | 3');
      expect(column(table, '金额（万元）')).toMatchObject({ values: [120], unit: { label: '万元', factor: 10_000 } });
      expect(column(table, '销量(千件)')).toMatchObject({ values: [3], unit: { label: '千件', factor: 1000 } });
    });

    test('turns a text with its own size into the unit of its heading', () => {
      expect(
        column(tableOf("地区 | 金额（万元）\n华东 | '150万\n华南 | 80\n华北 | '1.15万元"), '金额（万元）').values,
      ).toEqual([150, 80, 1.15]);
    });

    test('gives the unit of the title to amounts only', () => {
      const grid = gridOf('地区 | 目标 | 销量 | 完成率\n华东 | 120 | 3 | 0.9');
      const unit = { label: '万元', factor: 10_000 };
      const outcome = readTable(grid, areaOf(grid), 'T', { unit });
      expect(outcome.ok && outcome.value.columns.map((one) => one.unit)).toEqual([null, unit, null, null]);
    });

    test('knows whether 85 or 0.85 stands under a heading in percent', () => {
      expect(column(tableOf('地区 | 完成率(%)\n华东 | 85'), '完成率(%)')).toMatchObject({
        values: [85],
        unit: { label: '%', factor: 0.01 },
      });
      expect(column(tableOf("地区 | 完成率(%)\n华东 | '85%"), '完成率(%)')).toMatchObject({
        values: [0.85],
        unit: null,
      });
    });
  });

  describe('totals', () => {
    test('sets aside subtotals and totals, in any spacing and language', () => {
      const table = tableOf(`
        大区 | 城市 | 金额
        华东 | 上海 | 100
        华东 | 杭州 | 50
        华东小计 |  | 150
        华南 | 广州 | 80
             | 小 计 | 80
        总  计： |  | 230
        平均 |      | 76.7`);
      expect(table.rowNumbers).toEqual([1, 2, 4]);
      expect(table.totalRows).toEqual([3, 5, 6, 7]);
      expect(table.notes).toContainEqual({ code: 'totals-set-aside', parameters: { rows: '4, 6, 7, 8' } });
    });

    test('sets aside "North Total" where its numbers are the sum, and keeps the customer Total Wine & More', () => {
      const table = tableOf(`
        Region      | Customer          | Sales
        North       | Acme              | 100
        North       | Total Wine & More | 40
        North Total |                   | 140
        South       | Bolt              | 60
        South       | Sum Of Parts Ltd  | 30
        South Total |                   | 90
        Total 2026  |                   | 230`);
      expect(table.totalRows).toEqual([3, 6, 7]);
      expect(column(table, 'Customer').values).toEqual(['Acme', 'Total Wine & More', 'Bolt', 'Sum Of Parts Ltd']);
    });

    test('sets aside a last row of sums without a label, but no other row without one', () => {
      expect(tableOf('地区 | 目标 | 实际\n华东 | 120 | 100\n华南 | 80 | 90\n | 200 | 190').totalRows).toEqual([3]);
      expect(tableOf('地区 | 目标 | 实际\n华东 | 120 | 100\n华南 | 80 | 90\n | 30 | 20').totalRows).toEqual([]);
    });

    const rows = fc.array(
      fc.tuple(
        fc.constantFrom('华东', '华南', '华北'),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 3 }),
        fc.integer({ min: -500, max: 5000 }).map((cents) => cents / 4),
      ),
      { minLength: 1, maxLength: 12 },
    );

    test('a line of a list with two labels is not set aside because it happens to be the sum of the others', () => {
      const table = tableOf('地区 | 产品 | 金额\n华东 | 甲 | 10\n华南 | 乙 | 20\n华北 | 丙 | 30\n华西 | 丁 | 60');
      expect(column(table, '金额').values).toEqual([10, 20, 30, 60]);
    });

    test('never lets totals rows change a sum, wherever subtotals stand', () => {
      fc.assert(
        fc.property(
          rows,
          fc.constantFrom('合计', '合 计', '总计', '小计', 'Total', 'Grand Total', 'Subtotal', 'SUM'),
          fc.nat({ max: 1 }),
          fc.integer({ min: 1, max: 5 }),
          (data, label, labelColumn, every) => {
            const heading: Cell[] = ['地区', '产品', '金额'];
            const grid: Cell[][] = [heading];
            let since = 0;
            data.forEach((row, index) => {
              grid.push([...row]);
              since += row[2];
              if ((index + 1) % every !== 0) return;
              const total: Cell[] = [null, null, since];
              total[labelColumn] = label;
              grid.push(total);
              since = 0;
            });
            expect(column(tableOf(grid), '金额').values).toEqual(data.map((row) => row[2]));
          },
        ),
      );
    });
  });

  describe('merged cells', () => {
    test('repeats labels that stand once for their group, and says so', () => {
      const table = tableOf(`
        大区 | 城市 | 产品 | 金额
        华东 | 上海 | 甲   | 1
             |      | 乙   | 2
             | 杭州 | 甲   | 3
             |      | 乙   | 4
        华南 | 广州 | 甲   | 5
             |      | 乙   | 6`);
      expect(column(table, '大区').values).toEqual(['华东', '华东', '华东', '华东', '华南', '华南']);
      expect(column(table, '城市').values).toEqual(['上海', '上海', '杭州', '杭州', '广州', '广州']);
      expect(column(table, '大区').asWritten).toBe(false);
      expect(table.notes).toEqual([
        { code: 'filled-down', parameters: { heading: '大区', count: 4 } },
        { code: 'filled-down', parameters: { heading: '城市', count: 3 } },
      ]);
    });

    test('leaves missing values alone', () => {
      const phone = tableOf(`
        客户 | 联系人 | 城市
        甲   | 张三   | 上海
        乙   |        | 杭州
        丙   | 李四   | 广州`);
      expect(column(phone, '联系人').values).toEqual(['张三', null, '李四']);
      const region = tableOf(`
        大区 | 城市 | 金额
        华东 | 上海 | 1
             | 杭州 | 2
        华东 | 苏州 | 3
        华东 | 南京 | 4`);
      expect(column(region, '大区').values).toEqual(['华东', null, '华东', '华东']);
    });
  });

  describe('what is no table', () => {
    test.each<[string, string, Grid]>([
      [
        'empty-area',
        'S!A1:B2',
        [
          [null, ''],
          [' ', null],
        ],
      ],
      [
        'no-heading',
        'S!A1:B2',
        [
          ['North', 120],
          ['South', 80],
        ],
      ],
      ['no-rows', 'S!A1:B1', [['地区', '金额']]],
      [
        'no-rows',
        'S!A1:B2',
        [
          ['地区', '金额'],
          ['合计', 100],
        ],
      ],
    ])('answers %s with the area %s', (code, area, grid) => {
      expect(readTable(grid, areaOf(grid), 'T')).toEqual({ ok: false, failure: { code, parameters: { area } } });
    });

    test('throws on a grid that is not the size of its area: a bug of the caller', () => {
      expect(() => readTable([['a']], { sheet: 'S', row: 0, column: 0, rows: 2, columns: 1 }, 'T')).toThrow(RangeError);
    });
  });

  test('reads a single column with its heading', () => {
    expect(contentOf(tableOf('权重\n3\n2'))).toEqual([
      { heading: '权重', role: null, kind: 'number', values: [3, 2], unit: null },
    ]);
  });
});
