import { assignRoles } from '../../src/sheet/assign-roles';
import { headingRoles } from '../../src/sheet/heading-roles';
import type { ColumnKind, ColumnRole, HeadingRole } from '../../src/sheet/table';

function first(heading: string): HeadingRole | undefined {
  return headingRoles(heading)[0]?.role;
}

describe('headingRoles', () => {
  test.each<[HeadingRole, string]>([
    ['date', '下单日期 订单日期 签约日期 日期 创建时间 OrderDate Close_Date Date'],
    ['amount', '金额 销售额 签约额 成交金额 回款金额 订单金额 SalesAmount Revenue 业绩'],
    ['quantity', '数量 销量 件数 Quantity Qty Units'],
    ['price', '单价 客单价 UnitPrice'],
    ['cost', '成本 单位成本 COGS'],
    ['profit', '毛利 利润 Profit'],
    ['region', '地区 区域 大区 省份 Region Area Territory'],
    ['channel', '渠道 销售渠道 Channel'],
    ['product', '产品 商品 品名 SKU Product Item'],
    ['category', '品类 类别 产品线 Category ProductLine'],
    ['customer', '客户 客户名称 Customer Account Client'],
    ['person', '销售 业务员 负责人 销售员 责任主体 商机所有者 客户所有人 Owner SalesRep Person'],
    ['target', '目标 月度目标 计划 预算 Target Plan Quota Budget 2026年目标 目标销售额'],
    ['actual', '实际 完成 达成 Actual 实际销售额 本月完成'],
    ['order', '订单号 订单编号 OrderID 合同编号'],
  ])('knows %s in: %s', (role, headings) => {
    for (const heading of headings.split(' ')) expect([heading, first(heading)]).toEqual([heading, role]);
  });

  test.each([
    'order date',
    'ORDER DATE',
    'Order_Date',
    ' Order  Date ',
    'Order-Date:',
    'ｏｒｄｅｒ　ｄａｔｅ',
    'Order Date*',
  ])('reads %j whatever its case, spaces and punctuation', (heading) => {
    expect(headingRoles(heading)).toEqual(headingRoles('Order Date'));
  });

  test('leaves a unit in brackets aside', () => {
    expect(headingRoles('订单金额（万元）')).toEqual(headingRoles('订单金额'));
    expect(headingRoles('Amount (k$)')).toEqual(headingRoles('Amount'));
  });

  test.each(['完成率', '目标达成率', '毛利率', '销售额同比', '占比', 'Win Rate', 'Market share', '完成率(%)'])(
    'claims nothing for the rate %j',
    (heading) => {
      expect(headingRoles(heading)).toEqual([]);
    },
  );

  test.each(['Postal Code', 'Row ID', 'Update', '备注', '关键策略', '华东区', 'Ship Mode', '系数', '天数', '', '2016'])(
    'claims nothing for %j',
    (heading) => {
      expect(headingRoles(heading)).toEqual([]);
    },
  );

  test.each<[string, HeadingRole]>([
    ['Target 2017', 'target'],
    ['2017 Sales', 'amount'],
    ['2026年2月目标', 'target'],
    ['Q1 Actual', 'actual'],
    ['本月实际', 'actual'],
    ['姓名 Name', 'person'],
    ['目标 Target', 'target'],
  ])('looks through the period or the other language in %j', (heading, role) => {
    expect(first(heading)).toBe(role);
  });

  test('lets the last word decide: a target type is no target', () => {
    expect(first('目标客户')).toBe('customer');
    expect(first('目标类型')).toBe('category');
    expect(first('实际完成日期')).toBe('date');
    expect(first('Sales Rep')).toBe('person');
    expect(first('Sales Channel')).toBe('channel');
  });
});

describe('assignRoles', () => {
  function roles(...columns: readonly [string, ColumnKind][]): (ColumnRole | null)[] {
    return assignRoles(columns.map(([heading, kind]) => ({ heading, kind })));
  }

  test('prefers the order date to the ship date, wherever they stand', () => {
    expect(roles(['Ship Date', 'date'], ['Order Date', 'date'])).toEqual([null, 'date']);
    expect(roles(['Order Date', 'date'], ['Ship Date', 'date'])).toEqual(['date', null]);
    expect(roles(['发货日期', 'date'])).toEqual(['date']);
  });

  test('prefers a name to its ID', () => {
    expect(roles(['Customer ID', 'text'], ['Customer Name', 'text'])).toEqual([null, 'customer']);
    expect(roles(['客户编号', 'text'])).toEqual(['customer']);
  });

  test('lets the values decide what "销售" is', () => {
    expect(roles(['销售', 'text'])).toEqual(['person']);
    expect(roles(['销售', 'number'])).toEqual(['amount']);
    expect(roles(['销售', 'text'], ['金额', 'number'])).toEqual(['person', 'amount']);
  });

  test('gives no role that the values cannot hold', () => {
    expect(roles(['金额', 'text'], ['客户', 'number'], ['日期', 'text'])).toEqual([null, null, null]);
  });

  test('gives each role once, but several targets and actuals', () => {
    expect(roles(['金额', 'number'], ['订单金额', 'number'])).toEqual([null, 'amount']);
    expect(roles(['月度目标', 'number'], ['周均目标', 'number'], ['实际', 'number'])).toEqual([
      'target',
      'target',
      'actual',
    ]);
  });
});
