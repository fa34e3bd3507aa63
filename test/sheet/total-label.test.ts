import { totalLabel } from '../../src/sheet/total-label';

describe('totalLabel', () => {
  test.each([
    '合计',
    '合 计',
    '合　计：',
    '总计',
    '小计',
    '共计',
    '本页合计',
    '全年合计',
    '合计（万元）',
    '华东小计',
    '平均',
    'Total',
    'TOTAL',
    'ＴＯＴＡＬ',
    'Grand Total',
    'Grand total:',
    'Subtotal',
    'Sub-total',
    'Sum',
    'Average',
  ])('is sure of %j', (label) => {
    expect(totalLabel(label)).toBe('sure');
  });

  test.each(['North Total', 'Total 2017', 'Sum of Sales', 'Total Wine & More'])('leaves %j to the numbers', (label) => {
    expect(totalLabel(label)).toBe('maybe');
  });

  test.each([
    '华东',
    '统计部',
    '会计事务所',
    '总经理',
    '总部',
    '汇丰银行',
    'Totally Tea',
    'Summit',
    'Summary Ltd',
    '合计金额最大的客户',
    '',
  ])('takes %j for no total', (label) => {
    expect(totalLabel(label)).toBe('no');
  });
});
