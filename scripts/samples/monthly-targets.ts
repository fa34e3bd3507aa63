import type { Workbook } from 'exceljs';
import { looks, SheetWriter } from './sheet-writer';

const rowsWith = (fourth: string) =>
  [
    ['华东销售一部', '签约额', '120万元', '30万元', '深耕现有大客户，推动年度框架协议续签'],
    ['华东销售二部', '签约额', '150万元', '5万元', '主攻制造业新客户，每周两场行业沙龙'],
    ['华南销售部', '签约额', '100万元', '25万元', '渠道伙伴联合拓展，重点突破深圳、广州'],
    [fourth, '签约额', '80万元', '20万元', '政企客户立项跟进，老客户增购'],
    ['市场部', '有效线索', '400条', '100条', '线上投放加行业展会，线索 24 小时内分配'],
    ['新客户拓展组', '新签客户', '20家', '5家', '每人每天 3 次拜访、10 个电话'],
    ['客户成功部', '回款额', '260万元', '65万元', '到期前 15 天提醒，逾期当周上门'],
  ] as const;

/**
 * A target table as it goes round by mail. One of its numbers can't be right.
 *
 * @param fourth the team in its fourth row
 */
export function addMonthlyTargets(book: Workbook, title: string, fourth: string): void {
  const sheet = book.addWorksheet('月度目标表', { views: [{ state: 'frozen', ySplit: 3, xSplit: 0 }] });
  const write = new SheetWriter(sheet);
  write.widths(18, 14, 14, 14, 48);
  write.title(title, '这张表里有一个数对不上，能看出来吗？ One number in this table can’t be right. Which one?');
  write.row(3, ['责任主体', '目标类型', '月度目标', '周均目标', '关键策略'], looks.heading);
  rowsWith(fourth).forEach((row, index) => write.row(4 + index, row));
}
