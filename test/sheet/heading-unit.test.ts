import { headingUnit } from '../../src/sheet/heading-unit';

describe('headingUnit', () => {
  test.each<[string, string, number]>([
    ['金额（万元）', '万元', 10_000],
    ['金额(万元)', '万元', 10_000],
    ['销售额(元)', '元', 1],
    ['销售额【亿元】', '亿元', 100_000_000],
    ['月度目标（单位：万元）', '万元', 10_000],
    ['金额/万元', '万元', 10_000],
    ['销量（千件）', '千件', 1000],
    ['数量(台)', '台', 1],
    ['重量（千克）', '千克', 1],
    ['月目标（万元/月）', '万元/月', 10_000],
    ['Amount (k$)', 'k$', 1000],
    ['Amount ($k)', '$k', 1000],
    ['Revenue [USD]', 'USD', 1],
    ['Revenue (USD millions)', 'USD millions', 1_000_000],
    ['Revenue ($M)', '$M', 1_000_000],
    ["Sales ('000)", "'000", 1000],
    ['Sales (thousands)', 'thousands', 1000],
    ['完成率(%)', '%', 0.01],
    ['单位：万元', '万元', 10_000],
    ['2026年销售目标    单位:人民币万元', '人民币万元', 10_000],
    ['Unit: USD', 'USD', 1],
  ])('reads the unit of %j', (text, label, factor) => {
    expect(headingUnit(text)).toEqual({ label, factor });
  });

  test.each([
    '金额',
    '销售额（含税）',
    'Amount (2026)',
    'Region (new)',
    '',
    '国家/地区',
    'Sales (net)',
    '单位',
    'M',
    'K',
  ])('finds none in %j', (text) => {
    expect(headingUnit(text)).toBeNull();
  });
});
