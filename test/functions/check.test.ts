import fc from 'fast-check';
import { callFunction } from './formula';

type Table = (string | number)[][];
const check = (table: Table) => callFunction('CHECK', [table]);
/** Cell, says and should say of each finding. */
const found = (table: Table) => {
  const answer = check(table);
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  return answer.map((row) => row.slice(0, 3));
};
const cause = (table: Table) => {
  const answer = check(table);
  return Array.isArray(answer) ? answer[0]?.[3] : answer;
};

describe('a table that holds is ok:', () => {
  it.each<[string, Table]>([
    [
      'subtotals under groups',
      [
        ['大区', '人员', '目标'],
        ['华东', '张三', 100],
        ['', '李四', 200],
        ['华东小计', '', 300],
        ['华南', '王五', 150],
        ['', '赵六', 50],
        ['华南小计', '', 200],
        ['合计', '', 500],
      ],
    ],
    [
      'a row of its own beside a subtotal',
      [
        ['大区', '人员', '目标'],
        ['华东', '张三', 100],
        ['', '李四', 200],
        ['小计', '', 300],
        ['总部', '王五', 50],
        ['总计', '', 350],
      ],
    ],
    [
      'the total on top',
      [
        ['团队', '目标', '实际'],
        ['合计', 300, 200],
        ['A', 100, 80],
        ['B', 200, 120],
      ],
    ],
    [
      'two years side by side',
      [
        ['', '2025', '', '2026', ''],
        ['地区', 'Q1', 'Q2', 'Q1', 'Q2'],
        ['华东', 10, 20, 30, 40],
        ['华南', 5, 6, 7, 8],
        ['合计', 15, 26, 37, 48],
      ],
    ],
    [
      'target and actual by quarter',
      [
        ['', 'Q1', '', 'Q2', '', '合计', ''],
        ['团队', '目标', '实际', '目标', '实际', '目标', '实际'],
        ['A', 10, 9, 20, 18, 30, 27],
        ['B', 5, 6, 7, 8, 12, 14],
        ['合计', 15, 15, 27, 26, 42, 41],
      ],
    ],
    [
      'growth beside years',
      [
        ['产品', '2025年', '2026年', '同比'],
        ['A', 100, 120, 0.2],
        ['B', 200, 210, 0.05],
        ['合计', 300, 330, 0.1],
      ],
    ],
    [
      'an of-which line',
      [
        ['指标', '目标'],
        ['华东', 500],
        ['其中：新客户', 150],
        ['华南', 400],
        ['合计', 900],
      ],
    ],
    [
      'a row of means',
      [
        ['团队', '销售额', '客单价'],
        ['A', 100, 5],
        ['B', 300, 6],
        ['合计', 400, 5.7],
        ['平均', 200, 5.5],
      ],
    ],
    [
      'months down with subtotals',
      [
        ['月份', '目标'],
        ['1月', 10],
        ['2月', 20],
        ['3月', 30],
        ['小计', 60],
        ['4月', 10],
        ['5月', 20],
        ['6月', 30],
        ['小计', 60],
        ['合计', 120],
      ],
    ],
    [
      'months, quarters and a half-year down',
      [
        ['月份', '目标'],
        ['1月', 10],
        ['2月', 20],
        ['3月', 30],
        ['一季度', 60],
        ['4月', 10],
        ['5月', 20],
        ['6月', 30],
        ['二季度', 60],
        ['上半年', 120],
      ],
    ],
    [
      'weeks of a month',
      [
        ['团队', '第1周', '第2周', '第3周', '第4周', '月度目标'],
        ['A', 5, 5, 5, 5, 20],
        ['B', 4, 6, 5, 5, 20],
      ],
    ],
    [
      'weekdays of a week',
      [
        ['人', '周目标', '周一', '周二', '周三', '周四', '周五'],
        ['张', 10, 2, 2, 2, 2, 2],
        ['李', 13, 3, 3, 3, 2, 2],
      ],
    ],
    [
      'weekdays of two weeks with one total',
      [
        ['Rep', 'Mon', 'Tue', 'Wed', 'Mon', 'Tue', 'Wed', 'Total'],
        ['A', 2, 2, 2, 1, 1, 1, 9],
        ['B', 3, 3, 2, 1, 1, 1, 11],
      ],
    ],
    [
      'weekly averages on 52 ÷ 12',
      [
        ['团队', '月目标', '周均'],
        ['A', 130, 30],
        ['B', 260, 60],
        ['C', 400, 92.3],
      ],
    ],
    [
      'weekly averages on two conventions',
      [
        ['团队', '月目标', '周均'],
        ['A', 130, 30],
        ['B', 260, 60],
        ['C', 400, 100],
      ],
    ],
    [
      'weekly averages on 21 working days',
      [
        ['团队', '月目标', '周均'],
        ['A', 126, 30],
        ['B', 252, 60],
        ['C', 420, 100],
      ],
    ],
    [
      'thirds that were rounded',
      [
        ['团队', '1月', '2月', '3月', '合计'],
        ['A', 33.3, 33.3, 33.3, 100],
        ['B', 10, 10, 10, 30],
      ],
    ],
    [
      'shares that were rounded',
      [
        ['区域', '销售额', '占比'],
        ['A', 100, '33.3%'],
        ['B', 100, '33.3%'],
        ['C', 100, '33.3%'],
        ['合计', 300, '100%'],
      ],
    ],
    [
      'shares of something else',
      [
        ['区域', '市场占比', '新客占比'],
        ['A', '12%', '30%'],
        ['B', '20%', '35%'],
      ],
    ],
    [
      'units in headings',
      [
        ['团队', '目标（万元）', '周均（元）'],
        ['A', 120, 300000],
        ['B', 80, 200000],
      ],
    ],
    [
      'regions above their cities',
      [
        ['区域', '目标'],
        ['华东', 300],
        ['上海', 100],
        ['江苏', 200],
        ['华南', 200],
        ['广东', 150],
        ['福建', 50],
        ['合计', 500],
      ],
    ],
    [
      'settings above the headings',
      [
        ['截止日期', 46265, '', ''],
        ['总目标', 3000000, '', ''],
        ['大区', '保底', '基准', '挑战'],
        ['A', 1, 2, 3],
        ['B', 2, 3, 4],
        ['合计', 3, 5, 7],
      ],
    ],
    [
      'a list of orders',
      [
        ['订单号', '日期', '客户', '金额', '数量'],
        ['SO1', 46054, '甲', 100, 2],
        ['SO2', 46055, '乙', 250, 1],
        ['SO3', 46056, '丙', 30, 7],
      ],
    ],
    [
      'a year whose months differ',
      [
        ['姓名', '年度目标', 'Q1', 'Q2', 'Q3', 'Q4'],
        ['张', 1000, 100, 200, 300, 400],
        ['李', 2000, 500, 500, 500, 500],
      ],
    ],
    [
      'measures down',
      [
        ['指标', '1月', '2月', '3月', 'Q1'],
        ['签约额', 10, 20, 30, 60],
        ['客户数', 1, 2, 3, 6],
        ['客单价', 10, 10, 10, 10],
        ['毛利率', '30%', '30%', '30%', '30%'],
      ],
    ],
    [
      'English with currencies',
      [
        ['Region', 'Monthly target', 'Weekly average', 'Share'],
        ['North', '$120k', '$30k', '60%'],
        ['South', '$80k', '$20k', '40%'],
        ['Total', '$200k', '$50k', '100%'],
      ],
    ],
    [
      'goals side by side',
      [
        ['团队', '保底', '目标', '挑战'],
        ['A', 80, 100, 120],
        ['B', 160, 200, 240],
        ['合计', 240, 300, 360],
      ],
    ],
    [
      'weights that are no shares',
      [
        ['区域', '权重'],
        ['华东', 300],
        ['华南', 200],
      ],
    ],
    [
      'a pace and a rate without a word for it beside sums',
      [
        ['Team', 'Target', 'Actual', 'Pace', 'Win/lead'],
        ['A', 100, 80, 0.8, 0.25],
        ['B', 200, 150, 0.75, 0.31],
        ['Total', 300, 230, 0.77, 0.29],
      ],
    ],
    [
      'groups of one member under subtotals',
      [
        ['大区', '人', '目标'],
        ['华东', '张', 100],
        ['华东', '李', 200],
        ['小计', '', 300],
        ['华南', '王', 50],
        ['小计', '', 50],
        ['总计', '', 350],
      ],
    ],
    [
      'a parent of one child',
      [
        ['部门', 'Q1', 'Q2', 'Q3', 'Q4'],
        ['华东大区', 25, 35, 45, 55],
        ['  上海', 10, 15, 20, 25],
        ['  杭州', 15, 20, 25, 30],
        ['华北大区', 20, 30, 40, 50],
        ['  北京', 20, 30, 40, 50],
        ['合计', 45, 65, 85, 105],
      ],
    ],
    [
      'measures of several owners, merged',
      [
        ['责任主体', '目标类型', '月度目标'],
        ['一部', '签约额', 100],
        ['', '客户数', 10],
        ['二部', '客单价', 50],
      ],
    ],
    [
      'blocks, each with its total',
      [
        ['团队', '目标'],
        ['A', 10],
        ['B', 20],
        ['合计', 30],
        ['C', 5],
        ['D', 6],
        ['合计', 11],
      ],
    ],
    [
      'whole numbers that were rounded, as several sums show',
      [
        ['区域', 'Q1', 'Q2', 'Q3', '合计'],
        ['A', 33, 33, 33, 100],
        ['B', 27, 18, 24, 69],
        ['C', 12, 17, 25, 53],
        ['D', 41, 22, 16, 80],
      ],
    ],
    [
      'numbers alone',
      [
        [1, 2, 3],
        [4, 5, 9],
        [5, 7, 12],
      ],
    ],
  ])('%s', (_, table) => {
    expect(check(table)).toEqual([['ok']]);
  });
});

describe('the cell that can’t be right is named, with what it should say:', () => {
  it.each<[string, Table, unknown[][], RegExp]>([
    [
      'a weekly average over 30 days',
      [
        ['团队', '月度目标', '周均目标'],
        ['A', '150万元', '5万元'],
        ['B', '80万元', '20万元'],
      ],
      [['R2C3', '5万元', '37.5万元']],
      /30 天/,
    ],
    [
      'also where it stands alone',
      [
        ['团队', '月度目标', '周均目标'],
        ['A', '150万元', '5万元'],
      ],
      [['R2C3', '5万元', '37.5万元']],
      /30 天/,
    ],
    [
      'a yearly target ÷ 12 for a week',
      [
        ['Team', 'Annual target', 'Weekly average'],
        ['A', 5200, 100],
        ['B', 2600, 216.7],
      ],
      [['R3C3', 216.7, 50]],
      /12 instead of 52/,
    ],
    [
      'a year’s total',
      [
        ['Team', 'Q1', 'Q2', 'Q3', 'Q4', 'Year'],
        ['A', 10, 20, 30, 40, 100],
        ['B', 10, 20, 30, 40, 130],
        ['Total', 20, 40, 60, 80, 200],
      ],
      [['R3C6', 130, 100]],
      /sum of "Q1" to "Q4"/,
    ],
    [
      'the weeks of a month',
      [
        ['人', '月目标', '第1周', '第2周', '第3周', '第4周'],
        ['张', 8, 2, 2, 2, 2],
        ['李', 13, 3, 3, 2, 2],
      ],
      [['R3C2', 13, 10]],
      /“第1周”到“第4周”之和/,
    ],
    [
      'the weekdays of a week, with its target in front',
      [
        ['Rep', 'Weekly target', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
        ['A', 10, 2, 2, 2, 2, 2],
        ['B', 15, 3, 3, 2, 2, 2],
      ],
      [['R3C2', 15, 12]],
      /sum of "Mon" to "Fri"/,
    ],
    [
      'the weekdays of each of two weeks',
      [
        ['人', '周一', '周二', '周日', '本周', '周一', '周二', '周日', '本周'],
        ['张', 2, 2, 2, 6, 1, 1, 1, 3],
        ['李', 3, 3, 2, 8, 1, 1, 1, 30],
      ],
      [['R3C9', 30, 3]],
      /一个 0/,
    ],
    [
      'weekdays down',
      [
        ['日', '目标'],
        ['星期一', 2],
        ['星期二', 3],
        ['星期三', 2],
        ['本周', 9],
      ],
      [['R5C2', 9, 7]],
      /“星期一”到“星期三”之和/,
    ],
    [
      '元 for 万元',
      [
        ['团队', '1月', '2月', '3月', '一季度'],
        ['A', '10万', '20万', '30万', '60元'],
        ['B', '5万', '6万', '7万', '18万'],
      ],
      [['R2C5', '60元', '600000元']],
      /万元/,
    ],
    [
      'a percentage as an amount',
      [
        ['区域', '销售额', '占比'],
        ['华东', 60, '60%'],
        ['华南', 20, 20],
        ['华北', 20, '20%'],
        ['合计', 100, '100%'],
      ],
      [['R3C3', 20, 0.2]],
      /百分数/,
    ],
    [
      'shares that exceed the whole',
      [
        ['区域', '占比'],
        ['A', '50%'],
        ['B', '30%'],
        ['C', '30%'],
      ],
      [['R2C2', '50%', '40%']],
      /100%/,
    ],
    [
      'a row counted twice',
      [
        ['团队', '1月'],
        ['A', 10],
        ['B', 25],
        ['C', 7],
        ['合计', 52],
      ],
      [['R5C2', 52, 42]],
      /“A”加了两次/,
    ],
    [
      'a total over groups of columns',
      [
        ['', 'Q1', '', 'Q2', '', '合计', ''],
        ['团队', '目标', '实际', '目标', '实际', '目标', '实际'],
        ['A', 10, 9, 20, 18, 30, 27],
        ['B', 5, 6, 7, 8, 19, 14],
        ['合计', 15, 15, 27, 26, 42, 41],
      ],
      [['R4C6', 19, 12]],
      /“Q1 目标”和“Q2 目标”之和/,
    ],
    [
      'a subtotal among columns',
      [
        ['大区', 'A', 'B', '小计', 'C', 'D', '小计', '合计'],
        ['目标', 100, 200, 300, 150, 50, 2000, 500],
      ],
      [['R2C7', 2000, 200]],
      /“C”和“D”之和.*一个 0/,
    ],
    [
      'subtotals added up again',
      [
        ['大区', '目标'],
        ['A', 100],
        ['B', 200],
        ['小计', 300],
        ['C', 150],
        ['D', 50],
        ['小计', 200],
        ['合计', 1000],
      ],
      [['R8C2', 1000, 500]],
      /小计都加了/,
    ],
    [
      'count × average',
      [
        ['渠道', '客户数', '客单价', '销售额'],
        ['直销', '20家', '5万元', '100万元'],
        ['分销', '30家', '4万元', '1200万元'],
      ],
      [['R3C4', '1200万元', '120万元']],
      /一个 0/,
    ],
    [
      'attainment',
      [
        ['团队', '目标', '实际', '完成率'],
        ['A', 100, 80, '80%'],
        ['B', 200, 150, '57%'],
        ['C', 50, 50, '100%'],
      ],
      [['R3C4', '57%', '75%']],
      /写反/,
    ],
    [
      'a sign',
      [
        ['团队', '1月', '2月', '合计'],
        ['A', 100, -20, 120],
        ['B', 50, 30, 80],
      ],
      [['R2C3', -20, 20]],
      /正负号/,
    ],
    [
      'the weekly average, not the month, also beside one other row',
      [
        ['团队', '月度目标', '周均目标'],
        ['A', 20, 5],
        ['B', 150, 5],
      ],
      [['R3C3', 5, 37.5]],
      /30 天/,
    ],
    [
      'a year made with 12 instead of 52 weeks, or its week',
      [
        ['人', '周目标', '年目标'],
        ['张', 10, 520],
        ['李', 20, 1040],
        ['王', 30, 360],
        ['赵', 40, 2080],
      ],
      [['R4C3', 360, 1560]],
      /12.*52/,
    ],
    [
      'a parent that is not the sum of its children',
      [
        ['部门', 'Q1', 'Q2', '全年'],
        ['华东大区', 30, 40, 70],
        ['  上海', 10, 15, 25],
        ['  杭州', 15, 25, 40],
        ['华北大区', 20, 30, 50],
        ['  北京', 12, 10, 22],
        ['  天津', 8, 20, 28],
        ['合计', 50, 70, 120],
      ],
      [
        ['R2C2', 30, 25],
        ['R2C4', 70, 65],
      ],
      /其中某一项/,
    ],
    [
      'a total of parents and their children',
      [
        ['部门', '目标'],
        ['华东大区', 250],
        ['  上海', 100],
        ['  杭州', 150],
        ['华北大区', 200],
        ['  北京', 120],
        ['  天津', 80],
        ['合计', 900],
      ],
      [['R8C2', 900, 450]],
      /都加了/,
    ],
    [
      'a total that is off by one',
      [
        ['区域', '目标'],
        ['A', 10],
        ['B', 20],
        ['合计', 31],
      ],
      [['R4C2', 31, 30]],
      /尾差/,
    ],
    [
      'months of 5 that make 65',
      [
        ['团队', ...Array.from({ length: 12 }, (__, month) => `${month + 1}月`), '全年'],
        ['A', ...Array.from({ length: 12 }, () => 5), 65],
      ],
      [['R2C14', 65, 60]],
      /加了两次/,
    ],
    [
      'a rate, not what it is worked out from',
      [
        ['人', '目标', '实际', '达成率'],
        ['张', 100, 80, '90%'],
        ['李', 200, 220, '110%'],
        ['王', 50, 50, '100%'],
      ],
      [['R2C4', '90%', '80%']],
      /原因不明/,
    ],
    [
      'the rate of the totals',
      [
        ['人', '目标', '实际', '达成率'],
        ['张', 100, 80, '80%'],
        ['李', 200, 220, '110%'],
        ['合计', 300, 300, '60%'],
      ],
      [['R4C4', '60%', '100%']],
      /÷/,
    ],
    [
      'a share of the row of 100 %',
      [
        ['项目', '金额', '占比'],
        ['签约额', 500, '100%'],
        ['新客户', 150, '30%'],
        ['老客户', 350, '60%'],
      ],
      [['R4C3', '60%', '70%']],
      /签约额|金额/,
    ],
    [
      'of-which lines that miss their whole',
      [
        ['指标', '目标'],
        ['签约额', 500],
        ['其中：新客户', 150],
        ['其中：老客户', 340],
      ],
      [['R2C2', 500, 490]],
      /之和/,
    ],
    [
      'count × average of the same owner',
      [
        ['责任主体', '目标类型', '月度目标'],
        ['一部', '签约额', '80万元'],
        ['一部', '客户数', '20家'],
        ['一部', '客单价', '4万元'],
        ['二部', '签约额', '90万元'],
        ['二部', '客户数', '10家'],
        ['二部', '客单价', '8万元'],
      ],
      [['R7C3', '8万元', '9万元']],
      /÷/,
    ],
  ])('%s', (_, table, expected, why) => {
    expect(found(table)).toEqual(expected);
    expect(cause(table)).toMatch(why);
  });

  it('a row that every total leaves out', () => {
    const table: Table = [
      ['团队', '1月', '2月', '合计'],
      ['A', 10, 20, 30],
      ['B', 5, 6, 11],
      ['C', 7, 8, 15],
      ['合计', 15, 26, 41],
    ];
    expect(found(table)).toEqual([
      ['R5C2', 15, 22],
      ['R5C3', 26, 34],
      ['R5C4', 41, 56],
    ]);
    expect(cause(table)).toMatch(/漏加了“C”/);
  });

  it('two cells that trade places', () => {
    const table: Table = [
      ['团队', '1月', '2月', '3月', '合计'],
      ['A', 12, 20, 35, 61],
      ['B', 5, 61, 29, 101],
      ['C', 7, 8, 10, 25],
      ['合计', 24, 89, 74, 187],
    ];
    expect(found(table)).toEqual([
      ['R2C4', 35, 29],
      ['R3C4', 29, 35],
    ]);
    expect(cause(table)).toMatch(/对调/);
  });

  it('in a large table of exact sums a total that is off by one, as rounding', () => {
    const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
    const rows = Array.from({ length: 15 }, (_, row) => [
      `团队${row}`,
      ...months.map((__, month) => row * month + 100),
    ]);
    const table: Table = [
      ['团队', ...months, '全年'],
      ...rows.map((row) => [...row, row.slice(1).reduce<number>((sum, value) => sum + Number(value), 0)]),
    ];
    expect(check(table)).toEqual([['ok']]);
    table[4]![13] = Number(table[4]![13]) + 1;
    expect(found(table)).toEqual([['R5C14', table[4]![13], Number(table[4]![13]) - 1]]);
    expect(cause(table)).toMatch(/尾差/);
  });
});

it('a blank claims nothing', () => {
  expect(
    check([
      ['团队', '1月', '2月', '合计'],
      ['A', 10, 20, ''],
      ['B', '', '', 30],
      ['合计', '', '', ''],
    ]),
  ).toEqual([['ok']]);
});

it('titles and notes around the table are no part of it', () => {
  const rows: Table = [
    ['2026 年目标', '', ''],
    ['单位：万元', '', ''],
    ['团队', '月度目标', '周均目标'],
    ['A', 120, 30],
    ['B', 150, 5],
    ['注：按 4 周平均', '', ''],
  ];
  expect(found(rows)).toEqual([['R5C3', 5, 37.5]]);
});

it('a range without numbers is refused', () => {
  expect(
    check([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toMatchObject({ error: '#VALUE!' });
});

const MONTHS = Array.from({ length: 12 }, (_, index) => index);
interface Shape {
  readonly quarters: boolean;
  readonly year: boolean;
  readonly total: boolean;
}

/** A plan by months with totals that are right. */
function planOf(amounts: readonly (readonly number[])[], { quarters, year, total }: Shape): Table {
  const line = <T>(
    months: readonly T[],
    quarter: (months: readonly T[], number: number) => T,
    whole: (months: readonly T[]) => T,
  ) => [
    ...months.flatMap((month, index) =>
      quarters && index % 3 === 2 ? [month, quarter(months.slice(index - 2, index + 1), (index + 1) / 3)] : [month],
    ),
    ...(year ? [whole(months)] : []),
  ];
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const numbers = total ? [...amounts, MONTHS.map((month) => sum(amounts.map((row) => row[month]!)))] : amounts;
  return [
    [
      '区域',
      ...line(
        MONTHS.map((month) => `${month + 1}月`),
        (_, number) => `Q${number}`,
        () => '全年',
      ),
    ],
    ...numbers.map((row, index) => [index < amounts.length ? `区域${index}` : '合计', ...line(row, sum, sum)]),
  ];
}

const shapes = fc.record({ quarters: fc.boolean(), year: fc.boolean(), total: fc.boolean() });
const plans = fc.record({
  amounts: fc.array(fc.array(fc.integer({ min: 10, max: 500 }), { minLength: 12, maxLength: 12 }), {
    minLength: 2,
    maxLength: 6,
  }),
  shape: shapes,
});

it('any plan whose totals are right is ok', () => {
  fc.assert(
    fc.property(plans, ({ amounts, shape }) => {
      expect(check(planOf(amounts, shape))).toEqual([['ok']]);
    }),
  );
});

it('one cell that is ten or ten thousand times too large is named, and nothing else, where all is added up twice', () => {
  fc.assert(
    fc.property(plans, fc.nat(), fc.nat(), fc.constantFrom(10, 10_000), ({ amounts, shape }, a, b, factor) => {
      fc.pre(shape.total && (shape.quarters || shape.year));
      const table = planOf(amounts, shape);
      const row = 1 + (a % (table.length - 1));
      const column = 1 + (b % (table[0]!.length - 1));
      const right = Number(table[row]![column]);
      table[row]![column] = right * factor;
      expect(found(table)).toEqual([[`R${row + 1}C${column + 1}`, right * factor, right]]);
    }),
    { numRuns: 300 },
  );
});

it('one cell that says anything else is named where rows and columns are both added up', () => {
  fc.assert(
    fc.property(plans, fc.nat(), fc.nat(), fc.integer({ min: 50, max: 9999 }), ({ amounts, shape }, a, b, off) => {
      const table = planOf(amounts, { ...shape, year: true, total: true });
      const row = 1 + (a % (table.length - 1));
      const column = 1 + (b % (table[0]!.length - 1));
      const right = Number(table[row]![column]);
      table[row]![column] = right + off;
      expect(found(table)).toEqual([[`R${row + 1}C${column + 1}`, right + off, right]]);
    }),
    { numRuns: 200 },
  );
});
