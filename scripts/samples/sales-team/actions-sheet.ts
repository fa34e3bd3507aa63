import type { Workbook } from 'exceljs';
import type { Action } from '../../../src/jobs/actions/action';
import { actionRows } from '../../../src/jobs/actions/action-rows';
import { formats, looks, SheetWriter } from '../sheet-writer';
import { day } from './days';

const actions: readonly Action[] = [
  {
    id: 'A01',
    goal: '华南区域补回三季度缺口',
    action: '走访深圳、广州 20 家沉睡客户，逐家给出复购方案',
    owner: '梁思远',
    importance: 'high',
    urgency: 'high',
    start: day(2026, 10, 12),
    end: day(2026, 11, 27),
    resources: '售前工程师 1 名，样机 2 台',
    budget: 30_000,
    result: '签约额 80 万元',
    measure: '沉睡客户复购额',
    risk: '客户预算已用完',
    answer: '改为明年一季度付款的框架协议',
    status: 'in-progress',
  },
  {
    id: 'A02',
    goal: '回款率回到 95 %',
    action: '逾期 30 天以上的合同每周二逐笔过会',
    owner: '韩云起',
    importance: 'high',
    urgency: 'high',
    start: day(2026, 9, 1),
    end: day(2026, 10, 30),
    resources: '财务 1 名',
    budget: null,
    result: '逾期金额减半',
    measure: '逾期 30 天以上的金额',
    risk: '客户对验收有争议',
    answer: '实施经理到场，签补充验收单',
    status: 'in-progress',
  },
  {
    id: 'A03',
    goal: '新客户数达到月度目标',
    action: '参加上海物流展，会后 48 小时内完成回访',
    owner: '沈砚秋',
    importance: 'medium',
    urgency: 'medium',
    start: day(2026, 11, 3),
    end: day(2026, 11, 13),
    resources: '展位 18 平方米，市场部 2 名',
    budget: 60_000,
    result: '有效线索 120 条，新客户 6 家',
    measure: '展会线索的新客户数',
    risk: '展位客流不足',
    answer: '提前两周电话邀约老客户带同行',
    status: 'in-progress',
  },
  {
    id: 'A04',
    goal: '方案呈现到商务谈判的转化率提到 55 %',
    action: '做三份行业方案样板，并组织两次方案演练',
    owner: '顾清和',
    importance: 'high',
    urgency: 'medium',
    start: day(2026, 9, 14),
    end: day(2026, 10, 23),
    resources: '产品经理 2 天',
    budget: null,
    result: '转化率 55 %',
    measure: '商机表中的阶段转化率',
    risk: '演练占用拜访时间',
    answer: '安排在周五下午',
    status: 'done',
  },
  {
    id: 'A05',
    goal: '采集终端毛利率不低于 36 %',
    action: '与供应商谈第四季度零部件价格，更新报价单',
    owner: '秦牧野',
    importance: 'medium',
    urgency: 'high',
    start: day(2026, 10, 9),
    end: day(2026, 11, 20),
    resources: '采购部',
    budget: null,
    result: '单台成本下降 5 %',
    measure: '终端单位成本',
    risk: '供应商不让价',
    answer: '引入第二家供应商报价',
    status: 'not-started',
  },
  {
    id: 'A06',
    goal: '西南区域新客户拓展',
    action: '与三家渠道伙伴签订年度协议',
    owner: '江一帆',
    importance: 'medium',
    urgency: 'low',
    start: day(2026, 11, 9),
    end: day(2026, 12, 25),
    resources: '渠道返点政策',
    budget: 50_000,
    result: '分销签约额 60 万元',
    measure: '三份协议是否签订',
    risk: '伙伴同时代理竞品',
    answer: '按行业划分代理范围',
    status: 'not-started',
  },
];
const widths = [26, 40, 10, 8, 8, 12, 12, 24, 10, 24, 20, 20, 26, 10, 10];

export function addActions(book: Workbook): void {
  const sheet = book.addWorksheet('行动计划', { views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }] });
  const write = new SheetWriter(sheet);
  write.widths(...widths);
  actionRows(actions, 'zh').forEach((row, index) => {
    row.forEach((cell, column) => {
      const value = typeof cell === 'object' ? null : cell;
      if (value === null) return;
      const isDay = index > 0 && (column === 5 || column === 6);
      write.value(index + 1, column + 1, value, index === 0 ? looks.heading : {}, isDay ? formats.date : undefined);
    });
  });
}
